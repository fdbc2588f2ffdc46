package vn.trinhky.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportId;

/**
 * Somebody was asked for their opinion while the report stayed where it was.
 *
 * @param version the version that was being looked at
 * @param answer what came back; empty while it is waited for
 */
public record Consultation(
        UUID id,
        ReportId report,
        int version,
        ActorRef asker,
        Instant askedAt,
        String question,
        Holder.OnePerson person,
        Optional<String> answer) {
    boolean waitsFor(PersonId somebody) {
        return answer.isEmpty() && person.id().equals(somebody);
    }
}
