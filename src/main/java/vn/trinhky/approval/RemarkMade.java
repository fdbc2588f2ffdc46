package vn.trinhky.approval;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;

/**
 * Somebody said something about a report, or decided about what was said. The audit chain keeps which comment it was and
 * hashes of the words, so that nobody can say later that other words stood there.
 */
record RemarkMade(ReportId report, Kind kind, ActorRef actor, Instant at, SortedMap<String, String> facts)
        implements AuditedEvent {

    RemarkMade {
        facts = new TreeMap<>(facts);
    }

    /** Something about a comment, not told to anybody yet. */
    RemarkMade(ReportId report, Kind kind, ActorRef actor, Instant at) {
        this(report, kind, actor, at, new TreeMap<>());
    }

    /** What was done. */
    enum Kind {
        COMMENTED("approval.commented"),
        WORDS_COMMENTED("approval.wordsCommented"),
        WORDS_PROPOSED("approval.wordsProposed"),
        REPLIED("approval.commentAnswered"),
        RESOLVED("approval.commentResolved"),
        REOPENED("approval.commentReopened"),
        PROPOSAL_ACCEPTED("approval.proposalAccepted"),
        PROPOSAL_REJECTED("approval.proposalRejected");

        private final String action;

        Kind(String action) {
            this.action = action;
        }
    }

    /** With the comment it is about. */
    RemarkMade about(WordComment comment) {
        return with("comment", comment.id().toString());
    }

    RemarkMade inVersion(int version) {
        return with("version", Integer.toString(version));
    }

    /** With words, as their hash. */
    RemarkMade saying(String what, String words) {
        return with(what + "Sha256", Sha256.of(words).hex());
    }

    private RemarkMade with(String fact, String value) {
        SortedMap<String, String> more = new TreeMap<>(facts);
        more.put(fact, value);
        return new RemarkMade(report, kind, actor, at, more);
    }

    @Override
    public String action() {
        return kind.action;
    }

    @Override
    public String subject() {
        return "report:" + report;
    }
}
