package vn.trinhky.approval;

import java.time.Instant;
import vn.trinhky.kernel.ActorRef;

/**
 * A general comment on a version of a report.
 *
 * @param version the version that was being looked at, 0 if none was submitted yet
 */
public record ApprovalComment(int version, ActorRef author, Instant at, String text) {
    static final int MAX_LENGTH = 2000;
}
