package vn.trinhky.report.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import vn.trinhky.report.content.Inline;

/** Marks on words of a text, each with something to follow at its end: a comment's number that leads to its card. */
public final class WordMarks {
    /** Nothing is marked. */
    public static final WordMarks NONE = new WordMarks(List.of());

    private final List<Mark> marks;

    public WordMarks(List<Mark> marks) {
        this.marks = List.copyOf(marks);
    }

    /**
     * A mark in one line.
     *
     * @param line as {@link vn.trinhky.report.content.TextLines} counts
     * @param from offset of the first letter
     * @param to offset after the last one
     * @param quiet true if it needs no attention any more
     * @param end what stands behind the words, made when it is drawn; nothing where the mark goes on elsewhere
     */
    public record Mark(int line, int from, int to, boolean quiet, Supplier<List<Component>> end) {}

    /** The words of a line with its marks around them. */
    public List<Component> around(int line, List<Inline> runs) {
        List<Mark> here = marks.stream()
                .filter(mark -> mark.line() == line)
                .sorted(Comparator.comparingInt(Mark::from))
                .toList();
        if (here.isEmpty()) {
            return SheetText.of(runs);
        }
        TreeSet<Integer> cuts = new TreeSet<>();
        here.forEach(mark -> {
            cuts.add(mark.from());
            cuts.add(mark.to());
        });
        List<Component> parts = new ArrayList<>();
        int offset = 0;
        List<Inline> collected = new ArrayList<>();
        for (Inline run : runs) {
            int start = 0;
            while (start < run.text().length()) {
                Integer cut = cuts.higher(offset);
                int end =
                        cut == null ? run.text().length() : Math.min(run.text().length(), start + cut - offset);
                collected.add(new Inline(run.text().substring(start, end), run.marks(), run.link()));
                offset += end - start;
                start = end;
                if (cuts.contains(offset)) {
                    flush(parts, collected, offset, here);
                }
            }
        }
        flush(parts, collected, offset, here);
        return parts;
    }

    private static void flush(List<Component> parts, List<Inline> collected, int offset, List<Mark> here) {
        if (collected.isEmpty()) {
            return;
        }
        int from =
                offset - collected.stream().mapToInt(run -> run.text().length()).sum();
        List<Mark> covering = here.stream()
                .filter(mark -> mark.from() < offset && mark.to() > from)
                .toList();
        List<Component> words = SheetText.of(collected);
        if (covering.isEmpty()) {
            parts.addAll(words);
        } else {
            boolean quiet = covering.stream().allMatch(Mark::quiet);
            Span anchor = new Span();
            anchor.addClassName("tk-anchor");
            anchor.setClassName("quiet", quiet);
            anchor.add(words);
            covering.stream()
                    .filter(mark -> mark.to() == offset)
                    .forEach(mark -> anchor.add(mark.end().get()));
            parts.add(anchor);
        }
        collected.clear();
    }
}
