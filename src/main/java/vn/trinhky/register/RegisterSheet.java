package vn.trinhky.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;

/**
 * The book as a spreadsheet: frozen head, filters, dates as dates. What people wrote is kept as quoted text, so that a
 * subject which begins with {@code =} is never a formula, not even after somebody edits the cell.
 */
@Component
class RegisterSheet {
    private static final int COLUMNS = 10;
    private static final int[] WIDTHS = {16, 12, 60, 22, 40, 16, 16, 12, 24, 36};
    private static final int WIDTH_UNIT = 256;
    private static final int IN_MEMORY = 200;

    private final RegisterWords words;

    RegisterSheet(RegisterWords words) {
        this.words = words;
    }

    byte[] xlsx(int year, List<RegisterLine> lines) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet =
                    book.createSheet(words.say("register.sheet.name", RegisterWords.BOOK, Integer.toString(year)));
            Styles styles = Styles.of(book);
            head(sheet, styles);
            for (int i = 0; i < lines.size(); i++) {
                line(sheet.createRow(i + 1), lines.get(i), styles);
            }
            sheet.createFreezePane(1, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, lines.size()), 0, COLUMNS - 1));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    private void head(Sheet sheet, Styles styles) {
        Row row = sheet.createRow(0);
        for (int column = 0; column < COLUMNS; column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(words.say("register.column." + (column + 1), RegisterWords.BOOK));
            cell.setCellStyle(styles.head());
            sheet.setColumnWidth(column, WIDTHS[column] * WIDTH_UNIT);
        }
    }

    private void line(Row row, RegisterLine line, Styles styles) {
        text(row, 0, line.number().printed(), styles);
        day(row, 1, line.date(), styles);
        text(row, 2, words.subject(line, RegisterWords.BOOK), styles);
        text(row, 3, line.signerName(), styles);
        text(row, 4, words.recipients(line), styles);
        text(row, 5, line.fileCopy(), styles);
        text(row, 6, words.copies(line, RegisterWords.BOOK), styles);
        line.dispatch().day().ifPresent(issued -> day(row, 7, issued, styles));
        text(row, 8, words.receipt(line, RegisterWords.BOOK), styles);
        text(row, 9, words.note(line, RegisterWords.BOOK), styles);
    }

    private static void text(Row row, int column, String text, Styles styles) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.text());
    }

    private static void day(Row row, int column, LocalDate day, Styles styles) {
        Cell cell = row.createCell(column);
        cell.setCellValue(day);
        cell.setCellStyle(styles.day());
    }

    private record Styles(CellStyle head, CellStyle text, CellStyle day) {
        static Styles of(Workbook book) {
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            head.setWrapText(true);
            head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            CellStyle text = book.createCellStyle();
            text.setWrapText(true);
            text.setQuotePrefixed(true);
            text.setVerticalAlignment(VerticalAlignment.TOP);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            day.setVerticalAlignment(VerticalAlignment.TOP);
            return new Styles(head, text, day);
        }
    }
}
