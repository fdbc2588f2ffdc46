package vn.trinhky.typesetting;

import static vn.trinhky.typesetting.ReportFixture.aLetter;
import static vn.trinhky.typesetting.ReportFixture.aReport;
import static vn.trinhky.typesetting.ReportFixture.bullet;
import static vn.trinhky.typesetting.ReportFixture.clause;
import static vn.trinhky.typesetting.ReportFixture.paragraph;
import static vn.trinhky.typesetting.ReportFixture.plus;
import static vn.trinhky.typesetting.ReportFixture.point;
import static vn.trinhky.typesetting.ReportFixture.section;
import static vn.trinhky.typesetting.ReportFixture.tableOfWork;
import static vn.trinhky.typesetting.ReportFixture.theSampleReport;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.Circulation;
import vn.trinhky.report.Marks;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Appendix;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.Image;
import vn.trinhky.report.content.Block.ImageType;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;

/** Reports of everything a report may hold, in any order and length, the same for the same seed. */
final class RandomReports {
    private static final List<String> WORDS = theSampleReport().content().blocks().stream()
            .flatMap(block ->
                    List.of(new ReportContent(List.of(block)).plainText().split("\\s+")).stream())
            .toList();

    private final Random random;
    private final Sha256 picture;

    private RandomReports(long seed, Sha256 picture) {
        this.random = new Random(seed);
        this.picture = picture;
    }

    /** @param picture hash of a picture of 40 by 20 points that the press knows */
    static Manuscript of(long seed, Sha256 picture) {
        RandomReports reports = new RandomReports(seed, picture);
        return reports.report();
    }

    private Manuscript report() {
        ReportFixture report = (random.nextInt(4) == 0 ? aLetter() : aReport()).about(words(1 + random.nextInt(60)));
        report.marked(marks());
        if (random.nextBoolean()) {
            report.checkedAt("https://trinhky.example.vn/kiem-tra/5d9f8206-d2da-4ce4-b7ae-5698e9be0c12");
        }
        if (random.nextBoolean()) {
            report.to(lines(1 + random.nextInt(4)));
        }
        if (random.nextBoolean()) {
            report.basedOn(lines(1 + random.nextInt(5)));
        }
        report.copiedTo(List.of(lines(1 + random.nextInt(random.nextInt(10) == 0 ? 40 : 12))));
        List<Block> blocks = new ArrayList<>();
        addBlocks(blocks, 3 + random.nextInt(30));
        for (int i = random.nextInt(6) == 0 ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            blocks.add(new Appendix(List.of(Inline.of(words(3 + random.nextInt(20)))), random.nextBoolean()));
            addBlocks(blocks, 1 + random.nextInt(10));
        }
        return report.saying(new ReportContent(blocks)).numbered();
    }

    private Marks marks() {
        if (random.nextBoolean()) {
            return Marks.NONE;
        }
        return new Marks(
                Circulation.values()[random.nextInt(Circulation.values().length)],
                random.nextBoolean() ? "PL" : "",
                random.nextInt(300),
                random.nextBoolean());
    }

    private String[] lines(int count) {
        String[] lines = new String[count];
        for (int i = 0; i < count; i++) {
            lines[i] = words(2 + random.nextInt(12));
        }
        return lines;
    }

    private void addBlocks(List<Block> blocks, int count) {
        for (int i = 0; i < count; i++) {
            blocks.add(block());
        }
    }

    private Block block() {
        return switch (random.nextInt(16)) {
            case 0 -> section(words(3 + random.nextInt(30)));
            case 1, 2 -> clause(words(3 + random.nextInt(40)));
            case 3 -> point(words(3 + random.nextInt(12)));
            case 4 -> plus(words(5 + random.nextInt(40)));
            case 5 -> random.nextInt(3) == 0 ? tableOfWork(1 + random.nextInt(30)) : bullet(words(30));
            case 6 -> table();
            case 7 -> random.nextInt(4) == 0 ? part() : bullet(words(5 + random.nextInt(120)));
            case 8 -> random.nextInt(3) == 0 ? picture() : paragraph(words(3) + ":");
            case 9, 10, 11 -> bullet(words(5 + random.nextInt(120)));
            default -> paragraph(words(10 + random.nextInt(250)));
        };
    }

    private Block part() {
        return new Heading(HeadingLevel.PART, List.of(Inline.of(words(4 + random.nextInt(20)))));
    }

    private Block picture() {
        return new Image(picture, ImageType.PNG, 40, 20, 5 + random.nextInt(96), words(8));
    }

    /** Cells merged anyhow, one in a while as high as a page or more. */
    private Block table() {
        int rows = 1 + random.nextInt(20);
        int columns = 1 + random.nextInt(7);
        int header = random.nextInt(Math.min(3, rows + 1));
        boolean[][] covered = new boolean[rows][columns];
        List<Row> grid = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                if (!covered[row][column]) {
                    cells.add(cell(covered, row, column, row < header ? header : rows, row < header));
                }
            }
            grid.add(new Row(cells));
        }
        return new Table(header, List.of(), grid);
    }

    private Cell cell(boolean[][] covered, int row, int column, int lastRow, boolean header) {
        int columnSpan = 1;
        int rowSpan = 1;
        if (random.nextInt(6) == 0) {
            while (column + columnSpan < covered[row].length
                    && !covered[row][column + columnSpan]
                    && random.nextBoolean()) {
                columnSpan++;
            }
            rowSpan += random.nextInt(Math.min(5, lastRow - row));
        }
        for (int i = row; i < row + rowSpan; i++) {
            for (int j = column; j < column + columnSpan; j++) {
                covered[i][j] = true;
            }
        }
        return new Cell(paragraphs(column == 0, header), columnSpan, rowSpan);
    }

    private List<Paragraph> paragraphs(boolean neverEmpty, boolean header) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = random.nextInt(8) == 0 ? 2 : 1; i > 0; i--) {
            int most = !header && random.nextInt(60) == 0 ? 500 : 12;
            int count = random.nextInt(most) + (neverEmpty ? 1 : 0);
            paragraphs.add(count == 0 ? Paragraph.EMPTY : new Paragraph(List.of(Inline.of(words(count)))));
        }
        return paragraphs;
    }

    private String words(int count) {
        int start = random.nextInt(WORDS.size() - Math.min(count, WORDS.size() - 1));
        return String.join(" ", WORDS.subList(start, Math.min(WORDS.size(), start + count)));
    }
}
