package vn.trinhky.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.signing.SignatureFinding;

/** What can be said of a file somebody presents. Only {@link Genuine} lets it be relied on. */
public sealed interface Verdict {

    /** Exactly the bytes the agency issued, and the document stands. */
    record Genuine(TrueDocument document) implements Verdict {}

    /**
     * Exactly the bytes the agency issued, but it took the document back, replaced or corrected it.
     *
     * @param status one of RECALLED, REPLACED, CORRECTED
     */
    record NoLongerStanding(TrueDocument document, ReportStatus status, Instant since) implements Verdict {}

    /**
     * It carries a signature made here, but is not what was issued.
     *
     * @param original the document the signature was made for, if that can be told and was issued
     * @param findings what is wrong with the file; may be empty
     */
    record Changed(Optional<TrueDocument> original, List<SignatureFinding> findings) implements Verdict {
        public Changed {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Signed by others. Nothing is said of whether their signatures hold.
     *
     * @param claimed whom the file names as its signers, unchecked
     */
    record NotOurs(List<String> claimed) implements Verdict {
        public NotOurs {
            claimed = List.copyOf(claimed);
        }
    }

    /** A PDF that carries no digital signature. */
    record Unsigned() implements Verdict {}

    /** Nothing can be told. */
    record Undecided(Reason reason) implements Verdict {}

    /** Why nothing can be told, each with its sentence and what to do next. */
    enum Reason {
        TOO_LARGE,
        NOT_A_PDF,
        ENCRYPTED,
        /** Parts a hostile file would have: more than a document needs of objects, pages, revisions or unpacked bytes. */
        TOO_COMPLEX,
        DAMAGED,
        /** Signed here, but the seal is missing because the document was never issued. */
        NOT_ISSUED,
        /** Carries certificates used here, but nobody here knows the document. */
        NOT_IN_REGISTER,
        TOO_LONG,
        BUSY
    }

    default Kind kind() {
        return switch (this) {
            case Genuine _ -> Kind.GENUINE;
            case NoLongerStanding _ -> Kind.NO_LONGER_STANDING;
            case Changed _ -> Kind.CHANGED;
            case NotOurs _ -> Kind.NOT_OURS;
            case Unsigned _ -> Kind.UNSIGNED;
            case Undecided _ -> Kind.UNDECIDED;
        };
    }

    /** The verdicts by name, with the exit code of the command line. */
    enum Kind {
        GENUINE(0),
        CHANGED(1),
        NOT_OURS(2),
        UNSIGNED(3),
        UNDECIDED(4),
        NO_LONGER_STANDING(5);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        int exitCode() {
            return exitCode;
        }
    }
}
