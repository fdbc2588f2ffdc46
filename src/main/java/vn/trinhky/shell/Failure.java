package vn.trinhky.shell;

/**
 * A failure as a person reads it: what happened, then what is safe and what to do.
 *
 * @param title one short sentence
 * @param text the rule's own sentence, or what to do; with the code to read out where there is one
 */
public record Failure(Kind kind, String title, String text) {

    /** What kind of failure it is. */
    public enum Kind {
        /** A rule of the trade does not allow it. */
        RULE,
        /** Somebody else changed it in the meantime. */
        CHANGED_MEANWHILE,
        /** The person's office does not allow it. */
        NOT_ALLOWED,
        /** A fault of the program; it is in the log under its code. */
        INCIDENT
    }
}
