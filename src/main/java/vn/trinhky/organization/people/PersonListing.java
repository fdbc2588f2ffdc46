package vn.trinhky.organization.people;

import java.util.Set;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonId;

/**
 * A person as a line of the administrator's list.
 *
 * @param post today's, or the nearest known
 * @param unconfirmed whether a change of their rights waits for a second person
 */
public record PersonListing(
        PersonId id,
        String login,
        String name,
        String post,
        String unit,
        Set<Office> offices,
        boolean locked,
        boolean unconfirmed) {
    public PersonListing {
        offices = Set.copyOf(offices);
    }
}
