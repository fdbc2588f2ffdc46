package vn.trinhky.report.content;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.trinhky.report.content.Block.Appendix;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.Image;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;

/** Blocks in the canonical form described at {@link ContentJson}: the order of keys is part of it. */
final class BlockWriter {
    private BlockWriter() {}

    static void write(Block block, ObjectNode node) {
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
            case Image i ->
                node.put("type", "image")
                        .put("file", i.file().hex())
                        .put("mediaType", i.type().mediaType())
                        .put("width", i.pixelWidth())
                        .put("height", i.pixelHeight())
                        .put("share", i.share())
                        .put("alt", i.alt());
            case Appendix a -> {
                node.put("type", "appendix").put("landscape", a.landscape());
                write(a.title(), node.putArray("title"));
            }
        }
    }

    private static void write(Table table, ObjectNode node) {
        node.put("type", "table").put("header", table.headerRow());
        if (table.headerRows() > 1) {
            node.put("headerRows", table.headerRows());
        }
        if (!table.widths().isEmpty()) {
            ArrayNode widths = node.putArray("colwidth");
            table.widths().forEach(widths::add);
        }
        ArrayNode rows = node.putArray("rows");
        for (Row row : table.rows()) {
            ArrayNode cells = rows.addObject().putArray("cells");
            row.cells().forEach(cell -> write(cell, cells.addObject()));
        }
    }

    private static void write(Cell cell, ObjectNode node) {
        if (cell.colspan() > 1) {
            node.put("colspan", cell.colspan());
        }
        if (cell.rowspan() > 1) {
            node.put("rowspan", cell.rowspan());
        }
        ArrayNode paragraphs = node.putArray("paragraphs");
        cell.paragraphs().forEach(p -> write(p.text(), paragraphs.addArray()));
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
