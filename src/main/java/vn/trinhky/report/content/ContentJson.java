package vn.trinhky.report.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

/**
 * The JSON form of a report's content, the same on the wire to the editor, in the database and under the hash. Reading
 * is strict: an unknown key, type or level is refused, never dropped. Writing is canonical: fixed key order, no
 * blanks, the lowest schema that can say it, so equal content gives equal bytes and old content keeps its hash.
 *
 * <pre>{@code
 * {"schema":1,"blocks":[
 *   {"type":"heading","level":1,"text":[{"text":"Kết quả","marks":["bold"],"link":"https://…"}]},
 *   {"type":"paragraph","text":[…]}, {"type":"bullet","level":2,"text":[…]},
 *   {"type":"table","header":true,"rows":[{"cells":[{"paragraphs":[[…],[…]]}]}]}]}
 * }</pre>
 *
 * Schema 2 adds what follows; each key is left out where it says nothing (spans of 1, no widths, up to one header row):
 *
 * <pre>{@code
 *   {"type":"heading","level":0,"text":[…]},
 *   {"type":"table","header":true,"headerRows":2,"colwidth":[120,240],
 *    "rows":[{"cells":[{"colspan":2,"rowspan":1,"paragraphs":[…]}]}]},
 *   {"type":"image","file":"<sha256>","mediaType":"image/png","width":1200,"height":800,"share":60,"alt":"…"},
 *   {"type":"appendix","landscape":true,"title":[…]}
 * }</pre>
 */
public final class ContentJson {
    /** Raised whenever the form changes; older forms stay readable. */
    public static final int SCHEMA = 2;

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
        return read(tree(json));
    }

    private static JsonNode tree(String json) {
        requireSize(json);
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw ContentRule.MALFORMED.broken("JSON");
        }
    }

    private static void requireSize(String json) {
        int size = json.getBytes(StandardCharsets.UTF_8).length;
        if (size > ContentLimits.MAX_BYTES) {
            throw ContentRule.TOO_LARGE.broken(size / 1024, ContentLimits.MAX_BYTES / 1024);
        }
    }

    /** Blocks alone, from an array; what they are part of is still to be {@link #checked}. */
    static List<Block> readBlocks(String json) {
        List<Block> blocks = new ArrayList<>();
        for (JsonNode block : StrictObject.array(tree(json), "blocks")) {
            blocks.add(BlockReader.read(block));
        }
        return blocks;
    }

    /** The content, if it is within the limits of what may be kept. */
    static ReportContent checked(ReportContent content) {
        ContentLimits.check(content);
        requireSize(write(content));
        return content;
    }

    private static ReportContent read(JsonNode root) {
        StrictObject object = StrictObject.of(root, "document", Set.of("schema", "blocks"));
        int schema = object.integer("schema");
        if (schema < 1 || schema > SCHEMA) {
            throw ContentRule.UNKNOWN_SCHEMA.broken(schema);
        }
        List<Block> blocks = new ArrayList<>();
        for (JsonNode block : object.array("blocks")) {
            blocks.add(BlockReader.read(block));
        }
        ReportContent content = new ReportContent(blocks);
        if (lowestSchema(content) > schema) {
            throw ContentRule.MALFORMED.broken("schema");
        }
        ContentLimits.check(content);
        return content;
    }

    /** The canonical form. */
    public static String write(ReportContent content) {
        return MAPPER.writeValueAsString(tree(content));
    }

    /** The canonical form of one block. */
    static String write(Block block) {
        ObjectNode node = MAPPER.createObjectNode();
        BlockWriter.write(block, node);
        return MAPPER.writeValueAsString(node);
    }

    /** The canonical form as a tree, to be put into a larger canonical document. */
    public static ObjectNode tree(ReportContent content) {
        ObjectNode root = MAPPER.createObjectNode().put("schema", lowestSchema(content));
        ArrayNode blocks = root.putArray("blocks");
        content.blocks().forEach(block -> BlockWriter.write(block, blocks.addObject()));
        return root;
    }

    private static int lowestSchema(ReportContent content) {
        return content.blocks().stream().mapToInt(ContentJson::schema).max().orElse(1);
    }

    private static int schema(Block block) {
        return switch (block) {
            case Block.Paragraph p -> 1;
            case Block.Bullet b -> 1;
            case Block.Heading h -> h.level() == Block.HeadingLevel.PART ? 2 : 1;
            case Block.Table t -> isPlain(t) ? 1 : 2;
            case Block.Image i -> 2;
            case Block.Appendix a -> 2;
        };
    }

    private static boolean isPlain(Block.Table table) {
        return table.headerRows() <= 1
                && table.widths().isEmpty()
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> cell.colspan() == 1 && cell.rowspan() == 1);
    }
}
