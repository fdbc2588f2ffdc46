package vn.trinhky.organization.absence;

import java.time.LocalDate;
import java.util.Set;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.organization.PersonId;

/**
 * For whom somebody acts today.
 *
 * @param until the last day of it
 */
public record Deputyship(
        AbsenceId absence,
        PersonId principal,
        String principalName,
        Set<Duty> scope,
        SigningForm form,
        String basis,
        LocalDate until) {
    public Deputyship {
        scope = Set.copyOf(scope);
    }

    /** The person who is stood in for, as the records name them. */
    public ActorRef principalRef() {
        return new ActorRef(principal.toString(), principalName);
    }
}
