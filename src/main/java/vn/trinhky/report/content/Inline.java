package vn.trinhky.report.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trinhky.kernel.Nfc;

/**
 * A run of text with the same marks.
 *
 * @param text not empty, NFC, without control characters; a line break is the single character {@code \n}
 * @param link where the run leads, if it is a link
 */
public record Inline(String text, Set<Mark> marks, Optional<LinkTarget> link) {
    public Inline {
        text = withoutControls(Nfc.of(text));
        if (text.isEmpty()) {
            throw ContentRule.MALFORMED.broken("text");
        }
        marks = Collections.unmodifiableSet(copyOf(marks));
    }

    /** Most text has none of them, and texts are cut into words by the ten thousand. */
    private static String withoutControls(String text) {
        return text.chars().allMatch(sign -> sign == '\n' || !Character.isISOControl(sign))
                ? text
                : text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n]]", " ");
    }

    private static EnumSet<Mark> copyOf(Collection<Mark> marks) {
        EnumSet<Mark> copy = EnumSet.noneOf(Mark.class);
        copy.addAll(marks);
        if (copy.contains(Mark.SUPERSCRIPT) && copy.contains(Mark.SUBSCRIPT)) {
            throw ContentRule.MALFORMED.broken("marks");
        }
        return copy;
    }

    public static Inline of(String text, Mark... marks) {
        return new Inline(text, Set.of(marks), Optional.empty());
    }

    /** The same text with as few runs as possible: neighbours with equal marks and link become one. */
    static List<Inline> merged(List<Inline> runs) {
        List<Inline> merged = new ArrayList<>(runs.size());
        for (Inline run : runs) {
            Inline last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.marks.equals(run.marks) && last.link.equals(run.link)) {
                merged.set(merged.size() - 1, new Inline(last.text + run.text, run.marks, run.link));
            } else {
                merged.add(run);
            }
        }
        return List.copyOf(merged);
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** Emphasis that the content model knows; everything else a paste may bring is dropped. */
    public enum Mark {
        BOLD,
        ITALIC,
        UNDERLINE,
        SUPERSCRIPT,
        SUBSCRIPT
    }
}
