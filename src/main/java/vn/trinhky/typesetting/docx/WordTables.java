package vn.trinhky.typesetting.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.TableGrid;
import vn.trinhky.report.content.TableGrid.Place;
import vn.trinhky.typesetting.table.TableColumns;
import vn.trinhky.typesetting.table.TableColumns.Align;

/** Tables with merged cells and header rows that are repeated on every page. */
final class WordTables {
    private static final int POINT = 20;

    private final XWPFDocument document;
    private final int width;

    /** @param width of the text, in points */
    WordTables(XWPFDocument document, int width) {
        this.document = document;
        this.width = width;
    }

    void write(Table table) {
        int[] widths = TableColumns.widths(table, width);
        List<Place> places = TableGrid.places(table);
        List<Align> alignments = TableColumns.alignments(table);
        // it also parts this table from one right above it
        XWPFParagraph gap = document.createParagraph();
        gap.setStyle("Gap");
        gap.setKeepNext(true);
        XWPFTable written = document.createTable();
        written.removeRow(0);
        written.setStyleID("TableGrid");
        for (int row = 0; row < table.rows().size(); row++) {
            XWPFTableRow line = written.createRow();
            while (!line.getTableCells().isEmpty()) {
                line.removeCell(0);
            }
            line.setCantSplitRow(true);
            line.setRepeatHeader(row < table.headerRows());
            for (int column = 0; column < widths.length; ) {
                Place place = covering(places, row, column);
                cell(line, place, row, row < table.headerRows(), alignments.get(column), widths);
                column += place.cell().colspan();
            }
        }
        layOut(written, widths);
    }

    private static Place covering(List<Place> places, int row, int column) {
        return places.stream()
                .filter(place -> place.row() <= row
                        && row < place.row() + place.cell().rowspan()
                        && place.column() <= column
                        && column < place.column() + place.cell().colspan())
                .findFirst()
                .orElseThrow();
    }

    private static void cell(XWPFTableRow line, Place place, int row, boolean header, Align align, int[] widths) {
        XWPFTableCell written = line.createCell();
        Cell cell = place.cell();
        CTTcPr properties = written.getCTTc().addNewTcPr();
        var room = properties.addNewTcW();
        room.setType(STTblWidth.DXA);
        room.setW(BigInteger.valueOf((long) POINT
                * Arrays.stream(widths, place.column(), place.column() + cell.colspan())
                        .sum()));
        if (cell.colspan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.colspan()));
        }
        if (cell.rowspan() > 1) {
            properties.addNewVMerge().setVal(row == place.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        if (row > place.row()) {
            written.getParagraphs().getFirst().setStyle("TableText");
            return;
        }
        boolean first = true;
        for (Paragraph paragraph : cell.paragraphs()) {
            XWPFParagraph text = first ? written.getParagraphs().getFirst() : written.addParagraph();
            WordParagraphs.fill(text, header ? "TableHead" : "TableText", paragraph.text());
            if (!header && align != Align.LEFT) {
                text.setAlignment(align == Align.RIGHT ? ParagraphAlignment.RIGHT : ParagraphAlignment.CENTER);
            }
            first = false;
        }
    }

    /** Fixed columns, in points. */
    static void layOut(XWPFTable table, int[] widths) {
        CTTbl written = table.getCTTbl();
        var properties = written.getTblPr() == null ? written.addNewTblPr() : written.getTblPr();
        var layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.setWidth(String.valueOf(Arrays.stream(widths).sum() * POINT));
        CTTblGrid grid = written.getTblGrid() == null ? written.addNewTblGrid() : written.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf((long) width * POINT));
        }
        for (XWPFTableRow row : table.getRows()) {
            if (row.getTableCells().size() == widths.length) {
                for (int column = 0; column < widths.length; column++) {
                    row.getCell(column).setWidth(String.valueOf(widths[column] * POINT));
                }
            }
        }
    }
}
