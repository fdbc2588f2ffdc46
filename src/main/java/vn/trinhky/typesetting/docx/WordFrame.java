package vn.trinhky.typesetting.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.trinhky.typesetting.page.OpeningRules;
import vn.trinhky.typesetting.words.UrgencyStamp;
import vn.trinhky.typesetting.words.Wording.Closing;
import vn.trinhky.typesetting.words.Wording.Opening;

/** What stands above and below the body (NĐ 30/2020, Appendix I, II.1 to II.5, II.7 and II.9), in tables without borders. */
final class WordFrame {
    private static final int POINT = 20;
    private static final int[] OPENING = {188, 277};
    private static final int[] CLOSING = {220, 245};
    private static final int SIGNATURE_ROOM = 98;
    private static final int ADDRESSEES_INDENT = 100;
    private static final int ADDRESSEE_INDENT = 161;
    private static final int DASH = 9;
    private static final String RED = "FF0000";
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    private final XWPFDocument document;
    private final WordParagraphs paragraphs;

    WordFrame(XWPFDocument document, WordParagraphs paragraphs) {
        this.document = document;
        this.paragraphs = paragraphs;
    }

    void opening(Opening opening) {
        XWPFTable table = frame(2, OPENING);
        XWPFTableCell agency = table.getRow(0).getCell(0);
        XWPFTableCell nation = table.getRow(0).getCell(1);
        opening.superior().ifPresent(line -> line(agency, "Agency", line));
        XWPFParagraph name = agency.addParagraph();
        WordParagraphs.lines(name, "Agency", opening.agency());
        name.getRuns().forEach(run -> run.setBold(true));
        rule(agency.addParagraph(), OPENING[0], Math.round(OpeningRules.belowAgency(opening)));
        line(nation, "Nation", NATION);
        line(nation, "Motto", opening.motto());
        rule(nation.addParagraph(), OPENING[1], Math.round(OpeningRules.belowMotto(opening)));
        XWPFParagraph number = line(table.getRow(1).getCell(0), "Number", opening.number());
        XWPFParagraph place = line(table.getRow(1).getCell(1), "PlaceDate", opening.placeAndDate());
        List.of(number, place).forEach(each -> each.setSpacingBefore(10 * POINT));
        if (opening.typeName().isEmpty()) {
            line(table.getRow(1).getCell(0), "LetterSubject", opening.printedSubject());
        }
        stamp(opening, table.getRow(1).getCell(0));
        dropFirst(table);
        opening.typeName().ifPresent(typeName -> {
            paragraphs.lines("Title", List.of(typeName));
            paragraphs.lines("Subtitle", List.of(opening.subject()));
            rule(document.createParagraph(), WordSections.TEXT_WIDTH, Math.round(OpeningRules.belowSubject(opening)));
        });
        addressees(opening.addressees());
        opening.legalBases().forEach(line -> paragraphs.lines("LegalBasis", List.of(line)));
    }

    private static void stamp(Opening opening, XWPFTableCell cell) {
        UrgencyStamp.of(opening.urgency()).ifPresent(stamp -> {
            XWPFParagraph frame = line(cell, "Number", stamp.text());
            frame.getRuns().forEach(run -> {
                run.setBold(true);
                run.setColor(RED);
            });
            int indent = Math.round((OPENING[0] - stamp.width()) * POINT / 2);
            frame.setIndentationLeft(indent);
            frame.setIndentationRight(indent);
            frame.setSpacingBefore(6 * POINT);
            frame(frame, RED);
        });
    }

    static void frame(XWPFParagraph paragraph, String color) {
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setBorderLeft(Borders.SINGLE);
        paragraph.setBorderRight(Borders.SINGLE);
        var borders = paragraph.getCTP().getPPr().getPBdr();
        List.of(borders.getTop(), borders.getBottom(), borders.getLeft(), borders.getRight())
                .forEach(border -> border.setColor(color));
    }

    private void addressees(List<String> lines) {
        if (lines.size() == 1) {
            XWPFParagraph only = paragraphs.lines("Centred", List.of("Kính gửi: " + lines.getFirst()));
            only.setSpacingBefore(8 * POINT);
            only.setSpacingAfter(4 * POINT);
        } else if (!lines.isEmpty()) {
            XWPFParagraph title = paragraphs.lines("Addressee", List.of("Kính gửi:"));
            title.setIndentationLeft(ADDRESSEES_INDENT * POINT);
            title.setSpacingBefore(8 * POINT);
            title.setKeepNext(true);
            for (String line : lines) {
                XWPFParagraph addressee = paragraphs.lines("Addressee", List.of("- " + line));
                addressee.setIndentationLeft(ADDRESSEE_INDENT * POINT);
                addressee.setIndentationHanging(DASH * POINT);
            }
        }
    }

    /** The last words of the body stay with it: a signature never stands alone on a page. */
    void closing(Closing closing) {
        if (!document.getParagraphs().isEmpty() && document.getBodyElements().getLast() instanceof XWPFParagraph last) {
            last.setKeepNext(true);
        }
        XWPFTable table = frame(1, CLOSING);
        XWPFTableCell left = table.getRow(0).getCell(0);
        XWPFTableCell right = table.getRow(0).getCell(1);
        table.getRow(0).setCantSplitRow(true);
        if (!closing.recipients().isEmpty()) {
            line(left, "RecipientsTitle", "Nơi nhận:").setSpacingBefore(12 * POINT);
            closing.recipients().forEach(line -> line(left, "Recipients", line));
            closing.drafterMark()
                    .ifPresent(mark -> line(left, "Recipients", mark).setAlignment(ParagraphAlignment.RIGHT));
        }
        XWPFParagraph capacity = right.addParagraph();
        WordParagraphs.lines(capacity, "Signer", closing.capacity());
        capacity.setSpacingBefore(12 * POINT);
        line(right, "Signer", closing.signer()).setSpacingBefore(SIGNATURE_ROOM * POINT);
        dropFirst(table);
    }

    private XWPFTable frame(int rows, int[] widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.removeBorders();
        WordTables.layOut(table, widths);
        return table;
    }

    /** A cell is born with a paragraph of its own. */
    private static void dropFirst(XWPFTable table) {
        table.getRows()
                .forEach(row -> row.getTableCells().forEach(cell -> {
                    if (cell.getParagraphs().size() > 1) {
                        cell.removeParagraph(0);
                    }
                }));
    }

    private static XWPFParagraph line(XWPFTableCell cell, String style, String text) {
        XWPFParagraph paragraph = cell.addParagraph();
        WordParagraphs.lines(paragraph, style, List.of(text));
        return paragraph;
    }

    /** A rule in the middle of its place. */
    private static void rule(XWPFParagraph paragraph, int place, int length) {
        paragraph.setStyle("Rule");
        int indent = (place - length) * POINT / 2;
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
    }
}
