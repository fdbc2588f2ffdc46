package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.BulletLevel;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;

/**
 * A report's text as lines that people can write and compare: {@code # } to {@code ### } headings, {@code % } a part,
 * {@code - } and {@code + } bullets, {@code | a | b |} rows ({@code |= } of the header; {@code // } parts the paragraphs
 * of a cell), {@code @ } an appendix, {@code ![what it shows](share)} a picture, everything else a paragraph. Words
 * between {@code **} are bold.
 */
final class Notation {
    private static final Pattern PICTURE = Pattern.compile("!\\[(.*)]\\((\\d+)\\)");

    private Notation() {}

    static ReportContent read(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int headers = 0;
        for (String line : lines) {
            if (line.startsWith("|")) {
                headers += line.startsWith("|=") ? 1 : 0;
                rows.add(row(line));
                continue;
            }
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(headers, List.of(), List.copyOf(rows)));
                rows.clear();
                headers = 0;
            }
            blocks.add(block(line));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(headers, List.of(), rows));
        }
        return new ReportContent(blocks);
    }

    private static Block block(String line) {
        Matcher picture = PICTURE.matcher(line);
        if (picture.matches()) {
            return new Block.Image(
                    Sha256.of("picture"),
                    Block.ImageType.PNG,
                    800,
                    600,
                    Integer.parseInt(picture.group(2)),
                    picture.group(1));
        }
        int blank = line.indexOf(' ');
        String sign = blank < 0 ? "" : line.substring(0, blank);
        String rest = line.substring(blank + 1);
        return switch (sign) {
            case "%" -> new Block.Heading(HeadingLevel.PART, runs(rest));
            case "#" -> new Block.Heading(HeadingLevel.SECTION, runs(rest));
            case "##" -> new Block.Heading(HeadingLevel.CLAUSE, runs(rest));
            case "###" -> new Block.Heading(HeadingLevel.POINT, runs(rest));
            case "-" -> new Block.Bullet(BulletLevel.DASH, runs(rest));
            case "+" -> new Block.Bullet(BulletLevel.PLUS, runs(rest));
            case "@" -> new Block.Appendix(runs(rest), false);
            default -> new Paragraph(runs(line));
        };
    }

    private static Row row(String line) {
        String inner = line.substring(line.startsWith("|=") ? 2 : 1, line.length() - 1);
        List<Cell> cells = new ArrayList<>();
        for (String cell : inner.split("\\|", -1)) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (String paragraph : cell.split("//", -1)) {
                paragraphs.add(new Paragraph(runs(paragraph.strip())));
            }
            cells.add(new Cell(paragraphs));
        }
        return new Row(cells);
    }

    static List<Inline> runs(String text) {
        List<Inline> runs = new ArrayList<>();
        boolean bold = false;
        for (String piece : text.split("\\*\\*", -1)) {
            if (!piece.isEmpty()) {
                runs.add(bold ? Inline.of(piece, Inline.Mark.BOLD) : Inline.of(piece));
            }
            bold = !bold;
        }
        return runs;
    }

    /** What stands before the words of a block. */
    static String sign(Form form) {
        return switch (form) {
            case Form.Heading h when h.level() == HeadingLevel.PART -> "% ";
            case Form.Heading h -> "#".repeat(h.level().depth()) + " ";
            case Form.Bullet b -> b.level().sign() + " ";
            case Form.Paragraph p -> "";
            case Form.Picture p -> "![" + p.share() + "] ";
            case Form.Appendix a -> "@ ";
        };
    }
}
