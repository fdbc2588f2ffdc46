package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trinhky.typesetting.ReportFixture.aReport;
import static vn.trinhky.typesetting.ReportFixture.bullet;
import static vn.trinhky.typesetting.ReportFixture.clause;
import static vn.trinhky.typesetting.ReportFixture.paragraph;
import static vn.trinhky.typesetting.ReportFixture.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.ContentRule;
import vn.trinhky.report.content.ContentRule.InvalidContentException;
import vn.trinhky.report.content.ReportContent;

/** Input nobody should send, and somebody will. */
class TypesetterOddInputTest {
    private static final Typesetter TYPESETTER = new Typesetter(FilesInMemory.press());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>đậm</b> & <script>alert(1)</script>",
                "]]> &amp; &#65; <![CDATA[x]]>",
                "\"quoted\" 'text' <a href=\"javascript:x\">",
                "$P{subject} $F{text} ${jndi:ldap://x} \\u0041"
            })
    void textThatLooksLikeMarkupStaysText(String hostile) throws Exception {
        ReportFixture report = aReport()
                .about(hostile)
                .to(hostile)
                .basedOn(hostile)
                .from("UBND", hostile)
                .under(hostile)
                .copiedTo(List.of(hostile))
                .signedBy(hostile, hostile)
                .saying(clause(hostile), bullet(hostile), table(true, List.of(List.of(hostile), List.of(hostile))));
        try (PrintedPdf pdf = printed("hostile", report.numbered())) {
            assertThat(pdf.faultsAsArchive()).isEmpty();
            String letters = pdf.letters();
            String expected = PrintedPdf.letters(hostile);
            int times = 0;
            for (int at = letters.indexOf(expected); at >= 0; at = letters.indexOf(expected, at + 1)) {
                times++;
            }
            assertThat(times).isEqualTo(12);
        }
    }

    @Test
    void signsTheFaceDoesNotHaveAreSeenToBeMissing() throws Exception {
        ReportFixture report =
                aReport().about("Họp 😀 \u202Eđảo\u202C").saying(paragraph("漢字 và \uD800 và a\u200Bb\uFFFF"));
        try (PrintedPdf pdf = printed("missing-signs", report.numbered())) {
            assertThat(pdf.faultsAsArchive()).isEmpty();
            assertThat(pdf.text()).contains("Họp □ đảo", "□□ và □ và ab□./.");
        }
    }

    @Test
    void aReportOfMoreThan200PagesIsRefused() {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(4900, bullet("Việc phải làm ".repeat(10))));
        Manuscript tooLong = aReport().saying(new ReportContent(blocks)).open();
        assertThatThrownBy(() -> TYPESETTER.typeset(tooLong))
                .isInstanceOfSatisfying(InvalidContentException.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(ContentRule.TOO_MANY_PAGES);
                    assertThat((Integer) refusal.arguments().getFirst()).isBetween(201, 999);
                    assertThat(refusal.arguments().getLast()).isEqualTo(200);
                });
    }

    @Test
    void anEndlessParagraphIsRefusedAtOnce() {
        Manuscript endless = aReport().saying(paragraph("chữ ".repeat(500_000))).open();
        assertThatThrownBy(() -> TYPESETTER.typeset(endless)).isInstanceOf(InvalidContentException.class);
    }

    @Test
    void aTableOfManyColumnsWithAHighHeaderIsPrinted() throws Exception {
        List<String> header = Collections.nCopies(64, "Tên cột dài");
        List<String> row = Collections.nCopies(64, "12");
        try (PrintedPdf pdf = printed(
                "many-columns",
                aReport().saying(table(true, List.of(header, row))).open())) {
            assertThat(pdf.faultsAsArchive()).isEmpty();
            assertThat(pdf.letters()).contains("12".repeat(64) + "./.");
        }
    }

    @Test
    void aRowHigherThanThePageGoesOnOverIt() throws Exception {
        String high = "Một ô rất dài ".repeat(600).strip();
        ReportFixture report = aReport().saying(table(true, List.of(List.of("TT", high), List.of("1", high))));
        try (PrintedPdf pdf = printed("high-row", report.open())) {
            assertThat(pdf.faultsAsArchive()).isEmpty();
            assertThat(pdf.letters().split(PrintedPdf.letters("Một ô rất dài"), -1))
                    .hasSize(1201);
        }
    }

    @Test
    void aParagraphOfManyPagesIsPrintedWhole() throws Exception {
        String said = "Một đoạn không xuống dòng ".repeat(1500).strip();
        try (PrintedPdf pdf =
                printed("long-paragraph", aReport().saying(paragraph(said)).open())) {
            assertThat(pdf.document().getNumberOfPages()).isGreaterThan(10);
            assertThat(pdf.letters()).contains(PrintedPdf.letters(said) + "./.");
        }
    }

    @Test
    void anEmptyReportIsAPageToo() throws Exception {
        try (PrintedPdf pdf =
                printed("empty", aReport().about("").copiedTo(List.of()).numbered())) {
            assertThat(pdf.faultsAsArchive()).isEmpty();
            assertThat(pdf.text()).contains("BÁO CÁO Nơi nhận: - Lưu: VT, VHTT.");
        }
    }

    private static PrintedPdf printed(String name, Manuscript manuscript) {
        return PrintedPdf.of(name, TYPESETTER.typeset(manuscript));
    }
}
