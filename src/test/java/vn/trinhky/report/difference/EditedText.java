package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;

/**
 * A text whose words are known one by one, however often it is edited: what a comparison of two texts can only guess.
 * Its last lines stand in the cells of a table.
 */
final class EditedText {
    private static final int CELLS = 4;

    /** A word of the text; two words may be spelled alike. */
    record Token(String text, int id) {}

    private final Random random;
    private final List<String> vocabulary;
    private final List<List<Token>> lines;
    private int nextId;

    private EditedText(Random random, List<String> vocabulary, List<List<Token>> lines, int nextId) {
        this.random = random;
        this.vocabulary = vocabulary;
        this.lines = lines;
        this.nextId = nextId;
    }

    /** @param vocabulary words to choose from; none if every word is to be its own */
    static EditedText by(Random random, List<String> vocabulary) {
        EditedText text = new EditedText(random, vocabulary, new ArrayList<>(), 0);
        for (int i = 2 + random.nextInt(8) + CELLS; i > 0; i--) {
            text.lines.add(text.words(random.nextInt(14)));
        }
        return text;
    }

    private List<Token> words(int count) {
        List<Token> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int id = nextId++;
            words.add(
                    new Token(vocabulary.isEmpty() ? "w" + id : vocabulary.get(random.nextInt(vocabulary.size())), id));
        }
        return words;
    }

    List<List<Token>> lines() {
        return lines;
    }

    /** The same text after some acts of a person who edits it. */
    EditedText edited() {
        List<List<Token>> copy = new ArrayList<>();
        lines.forEach(line -> copy.add(new ArrayList<>(line)));
        EditedText next = new EditedText(random, vocabulary, copy, nextId);
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            next.act();
        }
        return next;
    }

    private void act() {
        int free = lines.size() - CELLS;
        int kind = random.nextInt(10);
        if (kind == 0) {
            lines.add(random.nextInt(free + 1), words(random.nextInt(14)));
        } else if (kind == 1 && free > 1) {
            lines.remove(random.nextInt(free));
        } else if (kind == 2 && free > 1) {
            List<Token> moved = lines.remove(random.nextInt(free));
            lines.add(random.nextInt(free), moved);
        } else if (kind == 3 && free > 0) {
            split(random.nextInt(free));
        } else if (kind == 4 && free > 1) {
            int at = random.nextInt(free - 1);
            lines.get(at).addAll(lines.remove(at + 1));
        } else {
            typing(lines.get(random.nextInt(lines.size())));
        }
    }

    private void split(int at) {
        List<Token> line = lines.get(at);
        int middle = random.nextInt(line.size() + 1);
        lines.add(at + 1, new ArrayList<>(line.subList(middle, line.size())));
        line.subList(middle, line.size()).clear();
    }

    private void typing(List<Token> line) {
        int at = random.nextInt(line.size() + 1);
        int end = Math.min(line.size(), at + random.nextInt(4));
        switch (random.nextInt(3)) {
            case 0 -> line.subList(at, end).clear();
            case 1 -> {
                line.subList(at, end).clear();
                line.addAll(at, words(1 + random.nextInt(3)));
            }
            default -> line.addAll(at, words(1 + random.nextInt(4)));
        }
    }

    ReportContent content() {
        List<Block> blocks = new ArrayList<>();
        int free = lines.size() - CELLS;
        for (List<Token> line : lines.subList(0, free)) {
            blocks.add(paragraph(line));
        }
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < 2; row++) {
            rows.add(new Row(List.of(
                    new Cell(List.of(paragraph(lines.get(free + 2 * row)))),
                    new Cell(List.of(paragraph(lines.get(free + 2 * row + 1)))))));
        }
        blocks.add(new Block.Table(false, rows));
        return new ReportContent(blocks);
    }

    private static Block.Paragraph paragraph(List<Token> line) {
        String text = text(line);
        return new Block.Paragraph(text.isEmpty() ? List.of() : List.of(Inline.of(text)));
    }

    static String text(List<Token> words) {
        return String.join(" ", words.stream().map(Token::text).toList());
    }

    /** The place of some words that follow each other in a line. */
    WordRange range(int line, int first, int count) {
        List<Token> words = lines.get(line);
        int from = first == 0 ? 0 : text(words.subList(0, first)).length() + 1;
        return new WordRange(
                line, from, from + text(words.subList(first, first + count)).length());
    }

    /** The words that a range covers, in part at least. */
    List<Token> at(WordRange range) {
        List<Token> covered = new ArrayList<>();
        int offset = 0;
        for (Token word : lines.get(range.line())) {
            int end = offset + word.text().length();
            if (offset < range.to() && end > range.from()) {
                covered.add(word);
            }
            offset = end + 1;
        }
        return covered;
    }

    /** True if these words still follow each other with nothing between them. */
    boolean hasUntouched(List<Token> words) {
        return lines.stream().anyMatch(line -> Collections.indexOfSubList(line, words) >= 0);
    }
}
