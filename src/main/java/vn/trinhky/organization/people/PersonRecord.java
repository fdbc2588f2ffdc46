package vn.trinhky.organization.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonId;

/**
 * All the administrator knows about a person.
 *
 * @param posts newest first
 * @param waitsForOwnPassword whether they have a one-time password they have not changed yet
 */
public record PersonRecord(
        PersonId id,
        String login,
        PersonFacts facts,
        Set<Office> offices,
        List<PostOfPerson> posts,
        boolean locked,
        boolean waitsForOwnPassword) {
    public PersonRecord {
        offices = Set.copyOf(offices);
        posts = List.copyOf(posts);
    }

    /** A post with its days, the last one empty while no end is known. */
    public record PostOfPerson(LocalDate from, Optional<LocalDate> to, String title, List<String> capacityLines) {}
}
