package vn.trinhky.organization;

import java.util.Set;
import vn.trinhky.kernel.ActorRef;

/**
 * A person as other modules see them.
 *
 * @param name full name
 * @param post post as printed and shown, e.g. {@code Chủ tịch UBND xã}
 * @param unit the unit they work in
 * @param headOf units they are head of
 */
public record PersonDetails(
        PersonId id, String login, String name, String post, UnitId unit, Set<Office> offices, Set<UnitId> headOf) {
    public PersonDetails {
        offices = Set.copyOf(offices);
        headOf = Set.copyOf(headOf);
    }

    public ActorRef actor() {
        return new ActorRef(id.toString(), name);
    }

    public boolean holds(Office office) {
        return offices.contains(office);
    }
}
