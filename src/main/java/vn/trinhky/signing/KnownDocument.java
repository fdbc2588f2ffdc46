package vn.trinhky.signing;

import java.time.Instant;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;

/**
 * One state of a document's file, as this office made it.
 *
 * @param file hash of the whole file in this state
 * @param number printed on it; a document whose number was given up and that was signed again has states under both
 */
public record KnownDocument(Sha256 file, ReportId report, String number, Kind kind, Instant madeAt) {

    /** What made the state, in the order in which they follow. */
    public enum Kind {
        /** The chairman signed; nothing was issued yet. */
        SIGNED,
        /** The agency sealed and issued it. */
        ISSUED,
        /** The issued file with all that is needed to check it for decades. */
        LONG_TERM,
        /** The same, renewed before its timestamp's certificate ended. */
        RENEWED;

        /** Whether the state is one of an issued document. */
        public boolean issued() {
            return this != SIGNED;
        }
    }
}
