package vn.trinhky.report.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.content.Block.Appendix;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Block.BulletLevel;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.Image;
import vn.trinhky.report.content.Block.ImageType;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;

/** Blocks from the form described at {@link ContentJson}. */
final class BlockReader {
    private BlockReader() {}

    static Block read(JsonNode node) {
        String type = node.path("type").asString("");
        return switch (type) {
            case "heading" -> heading(StrictObject.of(node, type, Set.of("type", "level", "text")));
            case "paragraph" ->
                new Paragraph(
                        runs(StrictObject.of(node, type, Set.of("type", "text")).array("text")));
            case "bullet" -> {
                StrictObject o = StrictObject.of(node, type, Set.of("type", "level", "text"));
                yield new Bullet(o.level(BulletLevel.values()), runs(o.array("text")));
            }
            case "table" ->
                table(StrictObject.of(node, type, Set.of("type", "header", "headerRows", "colwidth", "rows")));
            case "image" ->
                image(StrictObject.of(
                        node, type, Set.of("type", "file", "mediaType", "width", "height", "share", "alt")));
            case "appendix" -> {
                StrictObject o = StrictObject.of(node, type, Set.of("type", "landscape", "title"));
                yield new Appendix(runs(o.array("title")), o.bool("landscape"));
            }
            default -> throw ContentRule.MALFORMED.broken("type");
        };
    }

    private static Heading heading(StrictObject object) {
        int depth = object.integer("level");
        HeadingLevel level = Arrays.stream(HeadingLevel.values())
                .filter(each -> each.depth() == depth)
                .findFirst()
                .orElseThrow(() -> ContentRule.MALFORMED.broken("heading.level"));
        return new Heading(level, runs(object.array("text")));
    }

    private static Table table(StrictObject object) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode row : object.array("rows")) {
            List<Cell> cells = new ArrayList<>();
            for (JsonNode cell : StrictObject.of(row, "row", Set.of("cells")).array("cells")) {
                cells.add(cell(StrictObject.of(cell, "cell", Set.of("colspan", "rowspan", "paragraphs"))));
            }
            rows.add(new Row(cells));
        }
        List<Integer> widths = new ArrayList<>();
        for (JsonNode width : object.arrayOrEmpty("colwidth")) {
            if (!width.isInt()) {
                throw ContentRule.MALFORMED.broken("table.colwidth");
            }
            widths.add(width.intValue());
        }
        boolean header = object.bool("header");
        int headerRows = object.integerOr("headerRows", header ? 1 : 0);
        if (header != headerRows > 0) {
            throw ContentRule.MALFORMED.broken("table.headerRows");
        }
        return new Table(headerRows, widths, rows);
    }

    private static Cell cell(StrictObject object) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (JsonNode text : object.array("paragraphs")) {
            paragraphs.add(new Paragraph(runs(StrictObject.array(text, "paragraphs"))));
        }
        return new Cell(paragraphs, object.integerOr("colspan", 1), object.integerOr("rowspan", 1));
    }

    private static Image image(StrictObject object) {
        String mediaType = object.string("mediaType");
        ImageType type = Arrays.stream(ImageType.values())
                .filter(each -> each.mediaType().equals(mediaType))
                .findFirst()
                .orElseThrow(() -> ContentRule.MALFORMED.broken("image.mediaType"));
        return new Image(
                file(object.string("file")),
                type,
                object.integer("width"),
                object.integer("height"),
                object.integer("share"),
                object.string("alt"));
    }

    private static Sha256 file(String hex) {
        try {
            return new Sha256(hex);
        } catch (IllegalArgumentException e) {
            throw ContentRule.MALFORMED.broken("image.file");
        }
    }

    private static List<Inline> runs(ArrayNode nodes) {
        List<Inline> runs = new ArrayList<>();
        for (JsonNode node : nodes) {
            StrictObject object = StrictObject.of(node, "run", Set.of("text", "marks", "link"));
            EnumSet<Inline.Mark> marks = EnumSet.noneOf(Inline.Mark.class);
            for (JsonNode mark : object.arrayOrEmpty("marks")) {
                marks.add(mark(mark.asString("")));
            }
            runs.add(new Inline(
                    object.string("text"), marks, object.optionalString("link").map(LinkTarget::new)));
        }
        return runs;
    }

    private static Inline.Mark mark(String name) {
        for (Inline.Mark mark : Inline.Mark.values()) {
            if (mark.name().toLowerCase(Locale.ROOT).equals(name)) {
                return mark;
            }
        }
        throw ContentRule.MALFORMED.broken("marks");
    }
}
