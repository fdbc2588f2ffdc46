package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.typesetting.ReportFixture.aLetter;
import static vn.trinhky.typesetting.ReportFixture.aReport;
import static vn.trinhky.typesetting.ReportFixture.bullet;
import static vn.trinhky.typesetting.ReportFixture.clause;
import static vn.trinhky.typesetting.ReportFixture.paragraph;
import static vn.trinhky.typesetting.ReportFixture.plus;
import static vn.trinhky.typesetting.ReportFixture.point;
import static vn.trinhky.typesetting.ReportFixture.section;
import static vn.trinhky.typesetting.ReportFixture.theSampleReport;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.Circulation;
import vn.trinhky.report.Marks;
import vn.trinhky.report.Urgency;
import vn.trinhky.report.content.Block.Appendix;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Image;
import vn.trinhky.report.content.Block.ImageType;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.Inline;
import vn.trinhky.typesetting.docx.WordPictures;
import vn.trinhky.typesetting.docx.WordWriter;

class WordingsTest {
    private static final WordPictures NONE = new WordPictures(hash -> {
        throw new AssertionError("no picture was asked for");
    });

    @Test
    void itSaysWordForWordWhatThePrintSays() throws Exception {
        for (Manuscript manuscript : List.of(
                theSampleReport().numbered(),
                aReport()
                        .urgent(Urgency.VERY_URGENT)
                        .to("Ủy ban nhân dân thành phố", "Sở Nội vụ")
                        .basedOn("Căn cứ Luật Tổ chức chính quyền địa phương", "Căn cứ Nghị định")
                        .saying(
                                section("Đặc điểm <b>&amp;"),
                                clause("Đơn vị"),
                                point("Đường"),
                                point("đê"),
                                point("điều"),
                                point("điện"),
                                point("đèn"),
                                clause("Khác"),
                                section("Hai"),
                                clause("Một"),
                                bullet("gạch"),
                                plus("cộng"),
                                ReportFixture.tableOfWork(1),
                                paragraph("Hết"))
                        .numbered(),
                aLetter()
                        .urgent(Urgency.FLASH)
                        .marked(new Marks(Circulation.FREE, "PL", 300, false))
                        .saying(paragraph("Hết"))
                        .numbered())) {
            try (XWPFDocument word = read(WordWriter.write(Wordings.of(manuscript), NONE));
                    PrintedPdf pdf =
                            PrintedPdf.of("word-copy", FilesInMemory.press().print(manuscript))) {
                assertThat(folded(new Reader(word).text())).isEqualTo(folded(pdf.text()));
            }
        }
    }

    @Test
    void headingsAndBulletsAreStylesAndLists() throws Exception {
        try (XWPFDocument word = document(section("Một"), clause("Hai"), point("Ba"), bullet("Bốn"), plus("Năm"))) {
            assertThat(styleOf(word, "Một")).isEqualTo("Heading2");
            assertThat(styleOf(word, "Hai")).isEqualTo("Heading3");
            assertThat(styleOf(word, "Ba")).isEqualTo("Heading4");
            assertThat(styleOf(word, "Bốn")).isEqualTo("ListBullet");
            assertThat(styleOf(word, "Năm")).startsWith("ListBullet2");
            assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
        }
    }

    @Test
    void pagesAreA4WithTheirNumberFromTheSecondOn() throws Exception {
        try (XWPFDocument word = document(paragraph("Một"))) {
            var section = word.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgMar().getLeft()).hasToString("1700");
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(word.getHeaderFooterPolicy()
                            .getDefaultHeader()
                            .getParagraphArray(0)
                            .getCTP()
                            .getFldSimpleArray(0)
                            .getInstr())
                    .isEqualTo("PAGE");
            assertThat(word.getHeaderFooterPolicy()
                            .getFirstPageHeader()
                            .getText()
                            .strip())
                    .isEmpty();
        }
    }

    @Test
    void mergedCellsWidthsAndRepeatedHeaderRowsAreKept() throws Exception {
        Table table = new Table(
                2,
                List.of(1, 3, 1),
                List.of(
                        new Row(List.of(cell("TT", 1, 2), cell("Gộp", 2, 1))),
                        new Row(List.of(cell("B", 1, 1), cell("C", 1, 1))),
                        new Row(List.of(cell("1", 1, 1), cell("hai", 1, 1), cell("3", 1, 1)))));
        try (XWPFDocument word = document(table)) {
            XWPFTable written = word.getTables().get(1);
            assertThat(written.getRows())
                    .extracting(row -> row.isRepeatHeader())
                    .containsExactly(true, true, false);
            assertThat(written.getRow(0)
                            .getCell(1)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal())
                    .hasToString("2");
            assertThat(merge(written, 0)).isEqualTo(STMerge.RESTART);
            assertThat(merge(written, 1)).isEqualTo(STMerge.CONTINUE);
            assertThat(written.getCTTbl().getTblGrid().getGridColList())
                    .extracting(column -> column.getW().toString())
                    .containsExactly("1860", "5580", "1860");
        }
    }

    @Test
    void linksLeadAndPicturesHaveTheirWords() throws Exception {
        byte[] png = picture();
        Image image = new Image(Sha256.of(png), ImageType.PNG, 40, 20, 50, "Cổng chào xã");
        Manuscript manuscript = aReport().saying(image, paragraph("Hết")).open();
        try (XWPFDocument word = read(WordWriter.write(Wordings.of(manuscript), new WordPictures(hash -> png)))) {
            assertThat(word.getAllPictures())
                    .singleElement()
                    .satisfies(data -> assertThat(data.getData()).isEqualTo(png));
            assertThat(word.getDocument().xmlText()).contains("descr=\"Cổng chào xã\"");
        }
        try (XWPFDocument word =
                read(WordWriter.write(Wordings.of(theSampleReport().open()), NONE))) {
            assertThat(word.getParagraphs().stream()
                            .flatMap(each -> each.getRuns().stream())
                            .filter(XWPFHyperlinkRun.class::isInstance)
                            .map(run ->
                                    ((XWPFHyperlinkRun) run).getHyperlink(word).getURL()))
                    .isNotEmpty()
                    .allSatisfy(address -> assertThat(address).startsWith("http"));
        }
    }

    @Test
    void anAppendixLiesOnItsSideAndCountsAnew() throws Exception {
        try (XWPFDocument word =
                document(section("Một"), new Appendix(List.of(Inline.of("Bảng")), true), section("Hai"))) {
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("16838");
            assertThat(folded(new Reader(word).text()))
                    .contains("phụlụcbảng(kèmtheobáocáosố/bc-ubndngàythángnăm2026củaubndxãquyếtthắng)i.hai");
        }
    }

    private static Object merge(XWPFTable table, int row) {
        var merge = table.getRow(row).getCell(0).getCTTc().getTcPr().getVMerge();
        return merge.getVal();
    }

    private static Cell cell(String text, int colspan, int rowspan) {
        return new Cell(List.of(new Paragraph(List.of(Inline.of(text)))), colspan, rowspan);
    }

    private static byte[] picture() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static XWPFDocument document(vn.trinhky.report.content.Block... blocks) throws Exception {
        return read(WordWriter.write(Wordings.of(aReport().saying(blocks).open()), NONE));
    }

    private static XWPFDocument read(byte[] word) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(word));
    }

    private static String styleOf(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(text))
                .findFirst()
                .orElseThrow()
                .getStyle();
    }

    /** Capitals are a matter of style in the one and of letters in the other. */
    private static String folded(String text) {
        return PrintedPdf.letters(text).toLowerCase(Locale.ROOT);
    }

    /** Reads a document aloud as Word would show it, with the numbers that its lists count. */
    private static final class Reader {
        private final XWPFDocument word;
        private final Map<String, Integer> counters = new HashMap<>();
        private final List<String> lines = new ArrayList<>();

        Reader(XWPFDocument word) {
            this.word = word;
        }

        String text() {
            word.getBodyElements().forEach(this::read);
            return String.join(" ", lines);
        }

        private void read(IBodyElement element) {
            if (element instanceof XWPFTable table) {
                table.getRows()
                        .forEach(row -> row.getTableCells()
                                .forEach(cell -> cell.getBodyElements().forEach(this::read)));
            } else if (element instanceof XWPFParagraph paragraph) {
                lines.add(label(paragraph) + paragraph.getText());
            }
        }

        private String label(XWPFParagraph paragraph) {
            if (paragraph.getNumID() == null || paragraph.getNumLevelText() == null) {
                return "";
            }
            String list = paragraph.getNumID().toString();
            int level = paragraph.getNumIlvl().intValue();
            for (int below = level + 1; below < 9; below++) {
                counters.remove(list + "/" + below);
            }
            int number = counters.merge(list + "/" + level, 1, Integer::sum);
            String shown = "upperRoman".equals(paragraph.getNumFmt())
                    ? List.of("I", "II", "III").get(number - 1)
                    : String.valueOf(number);
            return paragraph.getNumLevelText().replace("%" + (level + 1), shown) + " ";
        }
    }
}
