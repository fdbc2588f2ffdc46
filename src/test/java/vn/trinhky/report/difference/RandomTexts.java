package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.LinkTarget;
import vn.trinhky.report.content.ReportContent;

/** Texts by chance, and what people do to texts. A small vocabulary, so that words and whole lines occur again and again. */
final class RandomTexts {
    private static final List<String> WORDS = List.of(
            "Ủy",
            "ban",
            "nhân",
            "dân",
            "xã",
            "thôn",
            "báo",
            "cáo",
            "kết",
            "quả",
            "tuyên",
            "truyền",
            "cải",
            "cách",
            "hành",
            "chính",
            "năm",
            "2024",
            "1.612",
            "64/KH-UBND",
            "29/02/2024",
            "đồng",
            "đông",
            "và",
            "các",
            "của",
            "hội",
            "nghị",
            "45",
            "95,5%",
            "tin",
            "bài",
            "a",
            "😀",
            "x\u0323");
    private static final List<String> SIGNS = List.of(" ", " ", " ", " ", ", ", ". ", "; ", "  ", "\n", "-", "\u00a0");

    private final Random random;

    RandomTexts(long seed) {
        random = new Random(seed);
    }

    ReportContent text() {
        List<Block> blocks = new ArrayList<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            blocks.add(block());
        }
        return new ReportContent(blocks);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Block block() {
        return switch (random.nextInt(10)) {
            case 0 -> new Block.Heading(any(List.of(Block.HeadingLevel.values())), runs(6));
            case 1, 2 -> new Block.Bullet(any(List.of(Block.BulletLevel.values())), runs(20));
            case 3 -> table();
            case 4 -> picture();
            case 5 -> random.nextInt(4) == 0 ? new Block.Appendix(runs(4), random.nextBoolean()) : Paragraph.EMPTY;
            case 6 -> new Paragraph(List.of(Inline.of("Không có ý kiến.")));
            default -> new Paragraph(runs(40));
        };
    }

    private Block picture() {
        return new Block.Image(
                Sha256.of(any(WORDS)),
                Block.ImageType.PNG,
                100 + random.nextInt(3),
                100,
                50 + random.nextInt(3),
                any(WORDS) + " " + any(WORDS));
    }

    private Block table() {
        int columns = 1 + random.nextInt(4);
        List<Row> rows = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            rows.add(row(columns));
        }
        return new Block.Table(random.nextInt(2), random.nextBoolean() ? List.of() : widths(columns), rows);
    }

    private static List<Integer> widths(int columns) {
        return Collections.nCopies(columns, 120);
    }

    private Row row(int columns) {
        List<Cell> cells = new ArrayList<>();
        for (int left = columns; left > 0; ) {
            int span = random.nextInt(4) == 0 ? 1 + random.nextInt(left) : 1;
            List<Paragraph> paragraphs = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                paragraphs.add(new Paragraph(runs(4)));
            }
            cells.add(new Cell(paragraphs, span, 1));
            left -= span;
        }
        return new Row(cells);
    }

    private List<Inline> runs(int most) {
        List<Inline> runs = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            runs.add(run(any(WORDS) + any(SIGNS)));
        }
        return runs;
    }

    private Inline run(String text) {
        return switch (random.nextInt(12)) {
            case 0 -> Inline.of(text, Inline.Mark.BOLD);
            case 1 -> Inline.of(text, Inline.Mark.ITALIC, Inline.Mark.UNDERLINE);
            case 2 -> new Inline(text, Set.of(), Optional.of(new LinkTarget("https://quyetthang.gov.vn/")));
            default -> Inline.of(text);
        };
    }

    /** The text after some acts of a person who edits. */
    ReportContent edited(ReportContent text) {
        List<Block> blocks = new ArrayList<>(text.blocks());
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            act(blocks);
        }
        return new ReportContent(blocks);
    }

    private void act(List<Block> blocks) {
        if (blocks.isEmpty() || random.nextInt(8) == 0) {
            blocks.add(random.nextInt(blocks.size() + 1), block());
            return;
        }
        int at = random.nextInt(blocks.size());
        switch (random.nextInt(7)) {
            case 0 -> blocks.remove(at);
            case 1 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
            case 2 -> split(blocks, at);
            case 3 -> merge(blocks, at);
            default -> blocks.set(at, changed(blocks.get(at)));
        }
    }

    private Block changed(Block block) {
        if (block instanceof Block.Table table) {
            return changed(table);
        }
        List<Inline> runs = changed(Form.words(block));
        return switch (random.nextInt(6)) {
            case 0 -> new Paragraph(runs);
            case 1 -> new Block.Heading(Block.HeadingLevel.CLAUSE, runs);
            default ->
                runs.isEmpty() || block instanceof Block.Image
                        ? block
                        : Form.of(block).with(runs);
        };
    }

    private Block changed(Block.Table table) {
        List<Row> rows = new ArrayList<>(table.rows());
        int at = random.nextInt(rows.size());
        switch (random.nextInt(4)) {
            case 0 -> rows.add(at, row(table.columns()));
            case 1 -> rows.add(random.nextInt(rows.size()), rows.remove(at));
            case 2 -> {
                if (rows.size() > 1) {
                    rows.remove(at);
                }
            }
            default -> rows.set(at, changed(rows.get(at)));
        }
        return new Block.Table(0, table.widths(), rows);
    }

    private Row changed(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        int at = random.nextInt(cells.size());
        Cell cell = cells.get(at);
        List<Paragraph> paragraphs = new ArrayList<>(cell.paragraphs());
        paragraphs.set(0, new Paragraph(changed(paragraphs.getFirst().text())));
        cells.set(at, new Cell(paragraphs, cell.colspan(), cell.rowspan()));
        return new Row(cells);
    }

    private List<Inline> changed(List<Inline> runs) {
        List<Word> words = new ArrayList<>(Word.of(runs));
        int at = random.nextInt(words.size() + 1);
        int end = Math.min(words.size(), at + random.nextInt(4));
        List<Word> stretch = words.subList(at, end);
        switch (random.nextInt(4)) {
            case 0 -> stretch.clear();
            case 1 -> {
                List<Word> fresh = Word.of(runs(3));
                stretch.clear();
                words.addAll(at, fresh);
            }
            case 2 -> words.addAll(at, Word.of(runs(5)));
            default ->
                stretch.replaceAll(word -> Word.of(List.of(run(word.text()))).getFirst());
        }
        return words.stream().flatMap(word -> word.runs().stream()).toList();
    }

    private void split(List<Block> blocks, int at) {
        if (blocks.get(at) instanceof Paragraph paragraph) {
            List<Word> words = Word.of(paragraph.text());
            int middle = random.nextInt(words.size() + 1);
            blocks.set(at, new Paragraph(runsOf(words.subList(0, middle))));
            blocks.add(at + 1, new Paragraph(runsOf(words.subList(middle, words.size()))));
        }
    }

    private static void merge(List<Block> blocks, int at) {
        if (at + 1 < blocks.size()
                && blocks.get(at) instanceof Paragraph first
                && blocks.get(at + 1) instanceof Paragraph second) {
            List<Inline> runs = new ArrayList<>(first.text());
            runs.addAll(second.text());
            blocks.set(at, new Paragraph(runs));
            blocks.remove(at + 1);
        }
    }

    private static List<Inline> runsOf(List<Word> words) {
        return words.stream().flatMap(word -> word.runs().stream()).toList();
    }
}
