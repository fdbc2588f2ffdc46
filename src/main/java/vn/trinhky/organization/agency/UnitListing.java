package vn.trinhky.organization.agency;

import java.util.Optional;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitId;

/**
 * A unit as a line of the administrator's list.
 *
 * @param people how many work there now
 */
public record UnitListing(
        UnitId id, String name, String abbreviation, Optional<PersonId> head, String headName, int people) {}
