package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TextLines;
import vn.trinhky.report.difference.Part.Grid;
import vn.trinhky.report.difference.Part.Passage;
import vn.trinhky.report.difference.Part.Trace;

/** Where every letter that was kept stood before and stands after. */
final class KeptLetters {
    private final int[] firstLineBefore;
    private final int[] firstLineAfter;
    private final Map<Integer, List<Stretch>> byLineBefore = new HashMap<>();
    private final Map<Integer, List<Stretch>> byLineAfter = new HashMap<>();

    KeptLetters(ReportContent before, ReportContent after) {
        firstLineBefore = firstLines(before);
        firstLineAfter = firstLines(after);
        ContentDifference.exact(before, after).parts().forEach(this::add);
    }

    /** Letters that follow each other on both sides. */
    record Stretch(int lineBefore, int offsetBefore, int lineAfter, int offsetAfter, int length) {}

    private static int[] firstLines(ReportContent content) {
        int[] first = new int[content.blocks().size()];
        int line = 0;
        for (int i = 0; i < first.length; i++) {
            first[i] = line;
            line += TextLines.count(content.blocks().get(i));
        }
        return first;
    }

    private void add(Part part) {
        switch (part) {
            case Passage passage when isPicture(passage) -> {}
            case Passage passage ->
                add(
                        passage,
                        passage.old().isEmpty()
                                ? 0
                                : firstLineBefore[passage.old().getFirst().index()],
                        passage.now().isEmpty()
                                ? 0
                                : firstLineAfter[passage.now().getFirst().index()]);
            case Grid grid -> add(grid);
            case Trace trace -> {}
        }
    }

    private static boolean isPicture(Passage passage) {
        return (passage.old().isEmpty() ? passage.now() : passage.old())
                        .getFirst()
                        .form()
                instanceof Form.Picture;
    }

    private void add(Grid grid) {
        int before = grid.old().map(frame -> firstLineBefore[frame.index()]).orElse(0);
        int after = grid.now().map(frame -> firstLineAfter[frame.index()]).orElse(0);
        for (RowChange row : grid.rows()) {
            for (CellChange cell : row.cells()) {
                for (Part part : cell.parts()) {
                    Passage passage = (Passage) part;
                    add(passage, before, after);
                    before += lines(passage.before());
                    after += lines(passage.after());
                }
            }
        }
    }

    private static int lines(List<Block> blocks) {
        return blocks.stream().mapToInt(TextLines::count).sum();
    }

    private void add(Passage passage, int firstBefore, int firstAfter) {
        int lineBefore = firstBefore;
        int lineAfter = firstAfter;
        int offsetBefore = 0;
        int offsetAfter = 0;
        for (Edit edit : passage.words()) {
            boolean kept = edit.before().size() == edit.after().size();
            for (int i = 0; i < Math.max(edit.before().size(), edit.after().size()); i++) {
                if (kept && isSame(edit.before().get(i), edit.after().get(i))) {
                    int length = edit.before().get(i).text().length();
                    keep(new Stretch(lineBefore, offsetBefore, lineAfter, offsetAfter, length));
                }
                if (i < edit.before().size()) {
                    Word word = edit.before().get(i);
                    offsetBefore =
                            word.isBreak() ? 0 : offsetBefore + word.text().length();
                    lineBefore += word.isBreak() ? 1 : 0;
                }
                if (i < edit.after().size()) {
                    Word word = edit.after().get(i);
                    offsetAfter = word.isBreak() ? 0 : offsetAfter + word.text().length();
                    lineAfter += word.isBreak() ? 1 : 0;
                }
            }
        }
    }

    private static boolean isSame(Word before, Word after) {
        return !before.isBreak() && !after.isBreak() && before.text().equals(after.text());
    }

    private void keep(Stretch stretch) {
        byLineBefore
                .computeIfAbsent(stretch.lineBefore, line -> new ArrayList<>())
                .add(stretch);
        byLineAfter
                .computeIfAbsent(stretch.lineAfter, line -> new ArrayList<>())
                .add(stretch);
    }

    /** Where the letters of a range are now, in their old order; those that are gone are missing. */
    List<WordRange> after(WordRange before) {
        List<WordRange> after = new ArrayList<>();
        for (Stretch stretch : byLineBefore.getOrDefault(before.line(), List.of())) {
            int from = Math.max(before.from(), stretch.offsetBefore);
            int to = Math.min(before.to(), stretch.offsetBefore + stretch.length);
            if (from < to) {
                int shift = stretch.offsetAfter - stretch.offsetBefore;
                join(after, new WordRange(stretch.lineAfter, from + shift, to + shift));
            }
        }
        return after;
    }

    private static void join(List<WordRange> ranges, WordRange next) {
        WordRange last = ranges.isEmpty() ? null : ranges.getLast();
        if (last != null && last.line() == next.line() && last.to() == next.from()) {
            ranges.set(ranges.size() - 1, new WordRange(last.line(), last.from(), next.to()));
        } else {
            ranges.add(next);
        }
    }

    /** Where the letters of a range of the newer text came from; a stretch that is new is missing. */
    List<WordRange> before(WordRange after) {
        List<WordRange> before = new ArrayList<>();
        for (Stretch stretch : byLineAfter.getOrDefault(after.line(), List.of())) {
            int from = Math.max(after.from(), stretch.offsetAfter);
            int to = Math.min(after.to(), stretch.offsetAfter + stretch.length);
            if (from < to) {
                int shift = stretch.offsetBefore - stretch.offsetAfter;
                join(before, new WordRange(stretch.lineBefore, from + shift, to + shift));
            }
        }
        return before;
    }
}
