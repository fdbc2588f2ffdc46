package vn.trinhky.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.report.difference.Anchor;

/**
 * A comment on some words of a report, perhaps with other words proposed for them.
 *
 * @param number within the report, counted from 1; it stands in the text and on the card
 * @param version that was looked at, 0 for a draft
 * @param quotation the words as they were then
 * @param anchor where they stand in the text that is looked at now, gone if they are not in it
 * @param resolved who said that it is dealt with, empty while it is open
 */
public record WordComment(
        UUID id,
        int number,
        int version,
        Entry entry,
        String quotation,
        Anchor anchor,
        Optional<Proposal> proposal,
        Optional<Moment> resolved,
        List<Entry> replies) {
    static final int MAX_QUOTATION = 2_000;
    static final int MAX_RANGES = 40;

    public WordComment {
        replies = List.copyOf(replies);
    }

    /** What somebody wrote. */
    public record Entry(ActorRef author, Instant at, String text) {}

    /** Who did something, and when. */
    public record Moment(ActorRef by, Instant at) {}

    /**
     * Words proposed in place of those commented on; none to leave them out.
     *
     * @param decided who took or refused them, empty while that is open
     */
    public record Proposal(String words, Decision decision, Optional<Moment> decided) {
        public boolean isOpen() {
            return decision == Decision.OPEN;
        }
    }

    /** What became of a proposal. */
    public enum Decision {
        OPEN,
        ACCEPTED,
        REJECTED
    }

    public boolean isResolved() {
        return resolved.isPresent();
    }

    static Optional<Moment> moment(@Nullable String id, @Nullable String name, @Nullable Instant at) {
        return id == null || name == null || at == null
                ? Optional.empty()
                : Optional.of(new Moment(new ActorRef(id, name), at));
    }
}
