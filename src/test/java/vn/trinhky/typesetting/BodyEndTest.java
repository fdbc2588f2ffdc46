package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.typesetting.ReportFixture.bullet;
import static vn.trinhky.typesetting.ReportFixture.clause;
import static vn.trinhky.typesetting.ReportFixture.paragraph;
import static vn.trinhky.typesetting.ReportFixture.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.ReportContent;

class BodyEndTest {

    @ParameterizedTest
    @CsvSource({
        "Xin báo cáo, Xin báo cáo./.",
        "Xin báo cáo., Xin báo cáo./.",
        "'Xin báo cáo. ', Xin báo cáo./.",
        "Xin báo cáo./., Xin báo cáo./."
    })
    void theMarkTakesUpTheWritersFullStop(String written, String printed) {
        assertThat(end(paragraph(written))).isEqualTo(printed);
        assertThat(end(clause("Trước"), bullet(written))).isEqualTo("Trước\n" + printed);
    }

    @Test
    void emptyParagraphsAtTheEndDoNotCarryIt() {
        assertThat(end(paragraph("Xin báo cáo."), Paragraph.EMPTY, paragraph("  ")))
                .isEqualTo("Xin báo cáo./.");
    }

    @Test
    void afterATableItStandsAlone() {
        assertThat(end(table(false, List.of(List.of("ô"))))).isEqualTo("ô\n./.");
    }

    @Test
    void anEmptyBodyHasNoEnd() {
        assertThat(end(Paragraph.EMPTY)).isEmpty();
    }

    private static String end(Block... blocks) {
        return BodyEnd.mark(new ReportContent(List.of(blocks))).plainText();
    }
}
