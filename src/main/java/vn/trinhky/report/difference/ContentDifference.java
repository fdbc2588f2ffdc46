package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.HeadingNumbers;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.difference.BlockAlignment.Pair;
import vn.trinhky.report.difference.Part.Grid;
import vn.trinhky.report.difference.Part.Passage;
import vn.trinhky.report.difference.Part.Side;
import vn.trinhky.report.difference.Part.Trace;

/**
 * What changed between two bodies of a report, part by part in the order of the newer one. It gives the newer one from
 * the older one and the other way round.
 */
public record ContentDifference(List<Part> parts) {
    public ContentDifference {
        parts = List.copyOf(parts);
    }

    /** The difference as a careful person would mark it. */
    public static ContentDifference between(ReportContent before, ReportContent after) {
        return of(before, after, WordDifference::forReading);
    }

    /** The difference that keeps as many words as can be kept, for what is bound to the words. */
    static ContentDifference exact(ReportContent before, ReportContent after) {
        return of(before, after, WordDifference::exact);
    }

    private static ContentDifference of(ReportContent before, ReportContent after, WordComparison words) {
        List<String> labelsBefore = HeadingNumbers.labels(before);
        List<String> labelsAfter = HeadingNumbers.labels(after);
        List<Part> parts = new ArrayList<>();
        for (Pair pair : BlockAlignment.of(before.blocks(), after.blocks(), true)) {
            if (pair.isGone() && pair.moved()) {
                parts.add(new Trace(pair.fromBefore(), before.blocks().get(pair.fromBefore())));
            } else {
                parts.add(part(pair, before.blocks(), after.blocks(), labelsBefore, labelsAfter, words));
            }
        }
        return new ContentDifference(parts);
    }

    private static Part part(
            Pair pair,
            List<Block> before,
            List<Block> after,
            List<String> labelsBefore,
            List<String> labelsAfter,
            WordComparison words) {
        Block any = pair.isNew() ? after.get(pair.fromAfter()) : before.get(pair.fromBefore());
        if (any instanceof Block.Table) {
            return new TableDifference(
                            pair.isNew() ? Optional.empty() : Optional.of(table(before, pair.fromBefore())),
                            pair.isGone() ? Optional.empty() : Optional.of(table(after, pair.fromAfter())),
                            words)
                    .grid(pair);
        }
        return new Passage(
                sides(before, labelsBefore, pair.fromBefore(), pair.toBefore()),
                sides(after, labelsAfter, pair.fromAfter(), pair.toAfter()),
                pair.moved(),
                words.edits(
                        wordsOf(before.subList(pair.fromBefore(), pair.toBefore())),
                        wordsOf(after.subList(pair.fromAfter(), pair.toAfter()))));
    }

    private static Block.Table table(List<Block> blocks, int index) {
        return (Block.Table) blocks.get(index);
    }

    /** The paragraphs of a cell, compared like those of a text; within a cell nothing counts as moved. */
    static List<Part> ofCell(List<Block.Paragraph> before, List<Block.Paragraph> after, WordComparison words) {
        List<String> unnumbered = Collections.nCopies(Math.max(before.size(), after.size()), "");
        List<Part> parts = new ArrayList<>();
        for (Pair pair : BlockAlignment.of(before, after, false)) {
            parts.add(part(pair, List.copyOf(before), List.copyOf(after), unnumbered, unnumbered, words));
        }
        return parts;
    }

    private static List<Side> sides(List<Block> blocks, List<String> labels, int from, int to) {
        List<Side> sides = new ArrayList<>();
        for (int i = from; i < to; i++) {
            sides.add(new Side(i, Form.of(blocks.get(i)), labels.get(i)));
        }
        return sides;
    }

    private static List<Word> wordsOf(List<? extends Block> blocks) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                words.add(Word.BREAK);
            }
            words.addAll(Word.of(Form.words(blocks.get(i))));
        }
        return words;
    }

    /** How two rows of words are compared. */
    interface WordComparison {
        List<Edit> edits(List<Word> before, List<Word> after);
    }

    /** True if nothing changed that a reader could see. */
    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.change() == Change.SAME);
    }

    /** Parts that changed, what was moved away and came elsewhere counted once. */
    public long changedParts() {
        return parts.stream().filter(part -> !part.change().isQuiet()).count();
    }

    /** Syllables and numbers that are new, and those that are gone. */
    public long addedWords() {
        return parts.stream().flatMap(Part::edits).mapToLong(Edit::added).sum();
    }

    public long removedWords() {
        return parts.stream().flatMap(Part::edits).mapToLong(Edit::removed).sum();
    }

    /**
     * The newer text, made from the older one.
     *
     * @throws IllegalArgumentException if it is not the text this difference was made from
     */
    public ReportContent applyTo(ReportContent before) {
        requireSame(before, before());
        return after();
    }

    /** The older text, made from the newer one. */
    public ReportContent revertOn(ReportContent after) {
        requireSame(after, after());
        return before();
    }

    private static void requireSame(ReportContent given, ReportContent expected) {
        if (!given.equals(expected)) {
            throw new IllegalArgumentException("not the text this difference was made from");
        }
    }

    private ReportContent after() {
        return new ReportContent(
                parts.stream().flatMap(part -> part.after().stream()).toList());
    }

    private ReportContent before() {
        int count = parts.stream().mapToInt(part -> part.before().size()).sum();
        Block[] blocks = new Block[count];
        for (Part part : parts) {
            List<Block> was = part.before();
            for (int i = 0; i < was.size(); i++) {
                blocks[firstIndex(part) + i] = was.get(i);
            }
        }
        return new ReportContent(Arrays.asList(blocks));
    }

    private static int firstIndex(Part part) {
        return switch (part) {
            case Passage passage -> passage.old().getFirst().index();
            case Grid grid -> grid.old().orElseThrow().index();
            case Trace trace -> trace.index();
        };
    }
}
