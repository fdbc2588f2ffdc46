package vn.trinhky.archive;

import java.util.Optional;
import vn.trinhky.kernel.Nfc;

/**
 * What is looked for.
 *
 * @param words as typed, with or without diacritics, at most 200 characters; all of them must be found, the last one may
 *     be unfinished. Empty finds everything.
 * @param year of the printed date; every year if empty
 */
public record ArchiveQuery(String words, Optional<Integer> year) {
    /** More is cut off. */
    public static final int MAX_LENGTH = 200;

    public ArchiveQuery {
        words = shortened(Nfc.line(words));
    }

    public static ArchiveQuery of(String words) {
        return new ArchiveQuery(words, Optional.empty());
    }

    public ArchiveQuery in(int onlyYear) {
        return new ArchiveQuery(words, Optional.of(onlyYear));
    }

    public ArchiveQuery inEveryYear() {
        return of(words);
    }

    private static String shortened(String line) {
        if (line.length() <= MAX_LENGTH) {
            return line;
        }
        boolean splitsLetter = Character.isHighSurrogate(line.charAt(MAX_LENGTH - 1));
        return line.substring(0, splitsLetter ? MAX_LENGTH - 1 : MAX_LENGTH).strip();
    }
}
