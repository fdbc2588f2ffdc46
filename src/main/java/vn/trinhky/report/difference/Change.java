package vn.trinhky.report.difference;

/** What happened to a part of the text. */
public enum Change {
    SAME,
    /** The heading's words are the same, its number is another. */
    RENUMBERED,
    /** The words are the same; emphasis, links, blanks or the look of a table or picture are not. */
    REFORMATTED,
    /** Other words, or another form: a paragraph became a bullet. */
    CHANGED,
    INSERTED,
    DELETED,
    /** Stands elsewhere now, perhaps with other words. */
    MOVED,
    /** From here something was moved away; it is shown where it is now. */
    MOVED_AWAY,
    /** One paragraph became several. */
    SPLIT,
    /** Several paragraphs became one. */
    MERGED;

    /** True if a reader who looks for other words passes over it. */
    public boolean isQuiet() {
        return this == SAME || this == MOVED_AWAY;
    }
}
