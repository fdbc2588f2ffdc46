package vn.trinhky.report;

import java.time.Instant;
import java.util.Optional;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;

/**
 * One of a report's texts in the list of all.
 *
 * @param name given by its drafter, otherwise empty
 * @param at when it was submitted, kept or last saved
 * @param hash of a submitted version
 */
public record TextSummary(TextRef ref, Origin origin, String name, ActorRef by, Instant at, Optional<Sha256> hash) {
    public static final int MAX_NAME = 100;

    /** Why there is such a text. */
    public enum Origin {
        SUBMITTED,
        /** Its drafter gave it a name. */
        NAMED,
        /** As it stood at the end of an hour in which it was written. */
        HOUR,
        /** As it stood before an earlier text was taken back. */
        REPLACED,
        BEING_WRITTEN
    }
}
