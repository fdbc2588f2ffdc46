package vn.trinhky.register;

/**
 * What became of a document after it was issued, as column 10 notes it.
 *
 * @param by number of the document that replaced it or of the letter that corrected it; empty for a recall
 */
public record LineMark(Kind kind, String by) {
    /** The ways a document may end. */
    public enum Kind {
        RECALLED,
        REPLACED,
        CORRECTED
    }
}
