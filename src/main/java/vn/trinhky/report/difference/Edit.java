package vn.trinhky.report.difference;

import java.util.List;
import java.util.function.Predicate;

/**
 * What became of some neighbouring words.
 *
 * @param before as they were, none if they are new
 * @param after as they are, none if they are gone
 */
public record Edit(Kind kind, List<Word> before, List<Word> after) {

    public enum Kind {
        KEPT,
        /** The same words, marked differently or with other blanks between them. */
        REFORMATTED,
        DELETED,
        INSERTED
    }

    public Edit {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    boolean changesWords() {
        return kind == Kind.DELETED || kind == Kind.INSERTED;
    }

    /** Syllables and numbers added, and those taken away. */
    public long added() {
        return kind == Kind.INSERTED ? after.stream().filter(Word::counts).count() : 0;
    }

    public long removed() {
        return kind == Kind.DELETED ? before.stream().filter(Word::counts).count() : 0;
    }

    static boolean any(List<Edit> edits, Predicate<Edit> what) {
        return edits.stream().anyMatch(what);
    }
}
