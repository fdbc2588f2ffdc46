package vn.trinhky.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.content.ContentJson;
import vn.trinhky.report.content.ReportContent;

/**
 * Canonical JSON of the metadata: fixed key order, no blanks, every key always there but the marks, which most documents do
 * without. Only the program writes it, so reading trusts the form and lets the values check themselves.
 */
final class MetadataJson {
    private static final int SCHEMA = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MetadataJson() {}

    /** Identifies a version: what it says and how it is headed, one byte of difference is another hash. */
    static Sha256 hashOf(ReportMetadata metadata, ReportContent content) {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.set("metadata", tree(metadata));
        whole.set("content", ContentJson.tree(content));
        return Sha256.of(MAPPER.writeValueAsString(whole));
    }

    static String write(ReportMetadata metadata) {
        return MAPPER.writeValueAsString(tree(metadata));
    }

    private static ObjectNode tree(ReportMetadata m) {
        ObjectNode node = MAPPER.createObjectNode().put("schema", SCHEMA);
        node.put("type", m.type().name()).put("subject", m.subject());
        putLines(node, "addressees", m.addressees());
        putLines(node, "recipients", m.recipients());
        node.put("fileCopy", m.fileCopy());
        putLines(node, "legalBases", m.legalBases());
        node.put("urgency", m.urgency().name()).put("period", m.period());
        node.put("dueDate", m.dueDate().map(LocalDate::toString).orElse(""));
        node.put("draftingUnit", m.draftingUnit().toString()).put("askedBy", m.askedBy());
        node.put("restricted", m.restricted());
        if (!m.marks().equals(Marks.NONE)) {
            node.set("marks", tree(m.marks()));
        }
        ArrayNode attachments = node.putArray("attachments");
        for (Attachment a : m.attachments()) {
            attachments
                    .addObject()
                    .put("fileName", a.fileName())
                    .put("mediaType", a.mediaType())
                    .put("size", a.size())
                    .put("sha256", a.content().hex());
        }
        return node;
    }

    private static ObjectNode tree(Marks marks) {
        return MAPPER.createObjectNode()
                .put("circulation", marks.circulation().name())
                .put("drafter", marks.drafter())
                .put("copies", marks.copies())
                .put("contact", marks.contact());
    }

    private static void putLines(ObjectNode node, String key, List<String> lines) {
        ArrayNode array = node.putArray(key);
        lines.forEach(array::add);
    }

    static ReportMetadata read(String json) {
        JsonNode n = MAPPER.readTree(json);
        if (n.required("schema").asInt() != SCHEMA) {
            throw new IllegalStateException("metadata of a newer program: schema " + n.required("schema"));
        }
        String due = n.required("dueDate").asString();
        return new ReportMetadata(
                DocumentType.valueOf(n.required("type").asString()),
                n.required("subject").asString(),
                lines(n.required("addressees")),
                lines(n.required("recipients")),
                n.required("fileCopy").asString(),
                lines(n.required("legalBases")),
                Urgency.valueOf(n.required("urgency").asString()),
                n.required("period").asString(),
                due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)),
                UnitId.of(n.required("draftingUnit").asString()),
                n.required("askedBy").asString(),
                n.required("restricted").asBoolean(),
                n.has("marks") ? marks(n.required("marks")) : Marks.NONE,
                attachments(n.required("attachments")));
    }

    private static Marks marks(JsonNode n) {
        return new Marks(
                Circulation.valueOf(n.required("circulation").asString()),
                n.required("drafter").asString(),
                n.required("copies").asInt(),
                n.required("contact").asBoolean());
    }

    private static List<String> lines(JsonNode array) {
        List<String> lines = new ArrayList<>(array.size());
        array.forEach(line -> lines.add(line.asString()));
        return lines;
    }

    private static List<Attachment> attachments(JsonNode array) {
        List<Attachment> attachments = new ArrayList<>(array.size());
        array.forEach(a -> attachments.add(new Attachment(
                a.required("fileName").asString(),
                a.required("mediaType").asString(),
                a.required("size").asLong(),
                new Sha256(a.required("sha256").asString()))));
        return attachments;
    }
}
