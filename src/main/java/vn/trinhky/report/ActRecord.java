package vn.trinhky.report;

import java.time.Instant;
import java.util.Optional;
import vn.trinhky.kernel.ActorRef;

/**
 * One line of a report's own history.
 *
 * @param number counted from 1 within the report
 * @param status the status after the act
 * @param version the version it was about, 0 before the first submission
 * @param round the round of the approval chain, 0 before the first submission
 * @param reason why, or the words of a question or an opinion
 * @param onBehalfOf for whom it was done, if the person acted for another
 */
public record ActRecord(
        int number,
        ReportAct act,
        ReportStatus status,
        ActorRef actor,
        Instant at,
        int version,
        int round,
        Optional<String> reason,
        Optional<ActorRef> onBehalfOf) {}
