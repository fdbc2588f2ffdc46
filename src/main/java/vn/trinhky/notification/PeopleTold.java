package vn.trinhky.notification;

import java.util.Set;
import vn.trinhky.organization.PersonId;

/** These people have something new to read. */
record PeopleTold(Set<PersonId> people) {
    PeopleTold {
        people = Set.copyOf(people);
    }
}
