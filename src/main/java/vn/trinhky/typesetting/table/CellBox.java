package vn.trinhky.typesetting.table;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.TableGrid.Place;
import vn.trinhky.typesetting.layout.Line;
import vn.trinhky.typesetting.layout.LineBreaker;
import vn.trinhky.typesetting.layout.Sheet;
import vn.trinhky.typesetting.layout.Tag;
import vn.trinhky.typesetting.layout.TextStyle;
import vn.trinhky.typesetting.words.Runs;

/** A cell with its lines. Where a page cuts it, it remembers how many of them stand on the pages before. */
final class CellBox {
    /** NĐ 30/2020 leaves tables open; 12 points are the least of its running text. */
    static final float SIZE = 12f;

    static final float ABOVE_AND_BELOW = 2;

    private final Place place;
    private final TextStyle style;
    private final List<TaggedLine> lines = new ArrayList<>();
    private int printed;

    private record TaggedLine(Line line, Tag tag) {}

    /** @param style of its text, whose edges are those of the text in the cell */
    CellBox(Place place, TextStyle style, boolean header, Tag tag) {
        this.place = place;
        this.style = style;
        Runs runs = header ? Runs.bold(SIZE) : Runs.plain(SIZE);
        Cell cell = place.cell();
        boolean alone = cell.paragraphs().size() == 1;
        for (Paragraph paragraph : cell.paragraphs()) {
            List<Line> broken = LineBreaker.lines(runs.of(paragraph.text()), style.width(), 0);
            Tag of = alone || broken.isEmpty() ? tag : tag.add("Text");
            broken.forEach(line -> lines.add(new TaggedLine(line, of)));
        }
    }

    int row() {
        return place.row();
    }

    int endRow() {
        return place.row() + place.cell().rowspan();
    }

    int column() {
        return place.column();
    }

    int endColumn() {
        return place.column() + place.cell().colspan();
    }

    int lineCount() {
        return lines.size();
    }

    /** How many lines have room in so much of its height. */
    int linesWithin(float height) {
        return (int) Math.max(0, (height - ABOVE_AND_BELOW / 2) / style.lineHeight());
    }

    float height() {
        return 2 * ABOVE_AND_BELOW + Math.max(1, lines.size()) * style.lineHeight();
    }

    float lineHeight() {
        return style.lineHeight();
    }

    /** The whole cell, its words in the middle of its height. */
    void drawWhole(Sheet sheet, float top, float bottom, boolean tagged) {
        float y = (top + bottom - lines.size() * style.lineHeight()) / 2;
        for (TaggedLine line : lines) {
            sheet.text(line.line(), style, y, tagged ? line.tag() : null, true);
            y += style.lineHeight();
        }
    }

    /** As many of the lines that are left as fit, or all of them. */
    void drawPart(Sheet sheet, float top, float bottom, boolean last) {
        float y = top + ABOVE_AND_BELOW;
        while (printed < lines.size() && (last || y + style.lineHeight() <= bottom + ABOVE_AND_BELOW / 2)) {
            TaggedLine line = lines.get(printed++);
            sheet.text(line.line(), style, y, line.tag(), true);
            y += style.lineHeight();
        }
    }
}
