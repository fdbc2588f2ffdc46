package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.typesetting.ReportFixture.aLetter;
import static vn.trinhky.typesetting.ReportFixture.paragraph;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import vn.trinhky.report.Circulation;
import vn.trinhky.report.Marks;
import vn.trinhky.report.content.Block.Appendix;
import vn.trinhky.report.content.Inline;
import vn.trinhky.typesetting.docx.WordPictures;
import vn.trinhky.typesetting.docx.WordWriter;

/** Letters and marks in Word: the same words in the same places as in print. */
class WordMarksTest {
    private static final Marks MARKS = new Marks(Circulation.INTERNAL, "PL", 300, true);

    @Test
    void marksStandInTheMarginsOfTheFirstPageAlone() throws Exception {
        Manuscript letter = aLetter()
                .marked(MARKS)
                .saying(paragraph("Nội dung"), new Appendix(List.of(Inline.of("Bảng")), true), paragraph("Hết"))
                .draft(2);
        try (XWPFDocument word = written(letter)) {
            var first = new XWPFHeaderFooterPolicy(
                    word,
                    word.getParagraphs().stream()
                            .filter(each -> each.getCTP().isSetPPr()
                                    && each.getCTP().getPPr().isSetSectPr())
                            .findFirst()
                            .orElseThrow()
                            .getCTP()
                            .getPPr()
                            .getSectPr());
            assertThat(first.getFirstPageHeader().getText()).contains("DỰ THẢO", "LƯU HÀNH NỘI BỘ");
            assertThat(first.getDefaultHeader().getText()).doesNotContain("LƯU HÀNH");
            assertThat(first.getFirstPageFooter().getText().strip())
                    .isEqualTo(letter.letterhead().contact());
            assertThat(first.getDefaultFooter()).isNull();
            XWPFParagraph framed = first.getFirstPageHeader().getParagraphs().getLast();
            assertThat(framed.getStyle()).isEqualTo("Circulation");
            assertThat(framed.getCTP().getPPr().getPBdr().isSetLeft()).isTrue();
            var appendix = new XWPFHeaderFooterPolicy(
                    word, word.getDocument().getBody().getSectPr());
            assertThat(appendix.getFirstPageHeader().getText())
                    .contains("DỰ THẢO")
                    .doesNotContain("LƯU HÀNH");
            assertThat(appendix.getFirstPageFooter()).isNull();
        }
    }

    @Test
    void aLetterHasItsSubjectBelowItsNumber() throws Exception {
        try (XWPFDocument word =
                written(aLetter().marked(MARKS).saying(paragraph("Nội dung")).numbered())) {
            var cell = word.getTables().getFirst().getRow(1).getCell(0);
            assertThat(cell.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Số: 05/UBND-VHTT", "V/v cung cấp số liệu cải cách hành chính năm 2024");
            assertThat(cell.getParagraphArray(1).getStyle()).isEqualTo("LetterSubject");
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).doesNotContain("CÔNG VĂN");
            assertThat(word.getTables().getLast().getRow(0).getCell(0).getText())
                    .contains("PL.(300)");
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("CÔNG VĂN cung cấp số liệu cải cách hành chính năm 2024");
        }
    }

    private static XWPFDocument written(Manuscript manuscript) throws Exception {
        byte[] word = WordWriter.write(Wordings.of(manuscript), new WordPictures(hash -> {
            throw new AssertionError("no picture was asked for");
        }));
        return new XWPFDocument(new ByteArrayInputStream(word));
    }
}
