package vn.trinhky.report.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Block.BulletLevel;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;

/**
 * The JSON form of a report's content, the same on the wire to the editor, in the database and under the hash. Reading
 * is strict: an unknown key, type or level is refused, never dropped. Writing is canonical: fixed key order, no
 * blanks, so equal content gives equal bytes.
 *
 * <pre>{@code
 * {"schema":1,"blocks":[
 *   {"type":"heading","level":1,"text":[{"text":"Kết quả","marks":["bold"],"link":"https://…"}]},
 *   {"type":"paragraph","text":[…]}, {"type":"bullet","level":2,"text":[…]},
 *   {"type":"table","header":true,"rows":[{"cells":[{"paragraphs":[[…],[…]]}]}]}]}
 * }</pre>
 */
public final class ContentJson {
    /** Raised whenever the form changes; older forms stay readable. */
    public static final int SCHEMA = 1;

    private static final int MAX_DEPTH = 24;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxDocumentLength(ContentLimits.MAX_BYTES + 1L)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ContentJson() {}

    /**
     * Reads and checks content from outside.
     *
     * @throws ContentRule.InvalidContentException with the broken rule and the place
     */
    public static ReportContent read(String json) {
        int size = json.getBytes(StandardCharsets.UTF_8).length;
        if (size > ContentLimits.MAX_BYTES) {
            throw ContentRule.TOO_LARGE.broken(size / 1024, ContentLimits.MAX_BYTES / 1024);
        }
        try {
            return read(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw ContentRule.MALFORMED.broken("JSON");
        }
    }

    private static ReportContent read(JsonNode root) {
        StrictObject object = StrictObject.of(root, "document", Set.of("schema", "blocks"));
        int schema = object.integer("schema");
        if (schema != SCHEMA) {
            throw ContentRule.UNKNOWN_SCHEMA.broken(schema);
        }
        List<Block> blocks = new ArrayList<>();
        for (JsonNode block : object.array("blocks")) {
            blocks.add(block(block));
        }
        ReportContent content = new ReportContent(blocks);
        ContentLimits.check(content);
        return content;
    }

    private static Block block(JsonNode node) {
        String type = node.path("type").asString("");
        return switch (type) {
            case "heading" -> {
                StrictObject o = StrictObject.of(node, type, Set.of("type", "level", "text"));
                yield new Heading(o.level(HeadingLevel.values()), runs(o.array("text")));
            }
            case "paragraph" ->
                new Paragraph(
                        runs(StrictObject.of(node, type, Set.of("type", "text")).array("text")));
            case "bullet" -> {
                StrictObject o = StrictObject.of(node, type, Set.of("type", "level", "text"));
                yield new Bullet(o.level(BulletLevel.values()), runs(o.array("text")));
            }
            case "table" -> table(StrictObject.of(node, type, Set.of("type", "header", "rows")));
            default -> throw ContentRule.MALFORMED.broken("type");
        };
    }

    private static Table table(StrictObject object) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode row : object.array("rows")) {
            List<Cell> cells = new ArrayList<>();
            for (JsonNode cell : StrictObject.of(row, "row", Set.of("cells")).array("cells")) {
                List<Paragraph> paragraphs = new ArrayList<>();
                for (JsonNode text :
                        StrictObject.of(cell, "cell", Set.of("paragraphs")).array("paragraphs")) {
                    paragraphs.add(new Paragraph(runs(StrictObject.array(text, "paragraphs"))));
                }
                cells.add(new Cell(paragraphs));
            }
            rows.add(new Row(cells));
        }
        return new Table(object.bool("header"), rows);
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

    /** The canonical form. */
    public static String write(ReportContent content) {
        return MAPPER.writeValueAsString(tree(content));
    }

    /** The canonical form as a tree, to be put into a larger canonical document. */
    public static ObjectNode tree(ReportContent content) {
        ObjectNode root = MAPPER.createObjectNode().put("schema", SCHEMA);
        ArrayNode blocks = root.putArray("blocks");
        content.blocks().forEach(block -> write(block, blocks.addObject()));
        return root;
    }

    private static void write(Block block, ObjectNode node) {
        switch (block) {
            case Heading h -> {
                node.put("type", "heading").put("level", h.level().depth());
                write(h.text(), node.putArray("text"));
            }
            case Paragraph p -> write(p.text(), node.put("type", "paragraph").putArray("text"));
            case Bullet b -> {
                node.put("type", "bullet").put("level", b.level().depth());
                write(b.text(), node.putArray("text"));
            }
            case Table t -> write(t, node);
        }
    }

    private static void write(Table table, ObjectNode node) {
        ArrayNode rows =
                node.put("type", "table").put("header", table.headerRow()).putArray("rows");
        for (Row row : table.rows()) {
            ArrayNode cells = rows.addObject().putArray("cells");
            for (Cell cell : row.cells()) {
                ArrayNode paragraphs = cells.addObject().putArray("paragraphs");
                cell.paragraphs().forEach(p -> write(p.text(), paragraphs.addArray()));
            }
        }
    }

    private static void write(List<Inline> runs, ArrayNode array) {
        for (Inline run : runs) {
            ObjectNode node = array.addObject().put("text", run.text());
            if (!run.marks().isEmpty()) {
                ArrayNode marks = node.putArray("marks");
                run.marks().forEach(m -> marks.add(m.name().toLowerCase(Locale.ROOT)));
            }
            run.link().ifPresent(link -> node.put("link", link.address()));
        }
    }
}
