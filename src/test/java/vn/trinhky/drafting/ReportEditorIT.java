package vn.trinhky.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Block.BulletLevel;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.Inline.Mark;
import vn.trinhky.report.content.LinkTarget;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.testing.OneBrowser;

/** The editor element in a real browser, with the keys and events that Vietnamese input methods really send. */
class ReportEditorIT {
    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    private EditorPage editor;

    @BeforeAll
    static void theEditorWasBuilt() {
        assumeThat(ReportEditorIT.class.getResource("/META-INF/resources/js/report-editor.js"))
                .as("the editor was left out of this build (frontend.skip)")
                .isNotNull();
    }

    @BeforeEach
    void open() {
        editor = new EditorPage(BROWSER.get().newPage(), EditorPage.STRICT);
        editor.open(ReportContent.EMPTY);
    }

    @AfterEach
    void close() {
        assertThat(editor.complaints()).as("console of the browser").isEmpty();
        editor.close();
    }

    @Test
    void telexByBackspacesWritesWholeWords() {
        telexDuoc();
        editor.packets(" ");
        telexDuoc();
        assertThat(editor.content()).isEqualTo(content(paragraph("được được")));
    }

    @Test
    void telexInAListStartedByItsDash() {
        editor.packets("- ");
        telexDuoc();
        editor.page().keyboard().press("Enter");
        telexDuoc();
        assertThat(editor.content())
                .isEqualTo(content(bullet(BulletLevel.DASH, "được"), bullet(BulletLevel.DASH, "được")));
    }

    @Test
    void telexAsFirstLettersOfANumberedHeading() {
        editor.packets("I. ");
        telexDuoc();
        editor.page().keyboard().press("Enter");
        editor.packets("d");
        editor.rewrite(1, "đ");
        editor.packets(") ");
        telexDuoc();
        assertThat(editor.content())
                .isEqualTo(content(heading(HeadingLevel.SECTION, "được"), heading(HeadingLevel.POINT, "được")));
    }

    @Test
    void vniByBackspacesWritesWholeWords() {
        editor.packets("duoc");
        editor.rewrite(3, "ươc");
        editor.rewrite(2, "ợc");
        editor.rewrite(4, "được");
        assertThat(editor.content()).isEqualTo(content(paragraph("được")));
    }

    @Test
    void decomposedTypingIsTakenBackLetterByLetterAndBecomesNfc() {
        editor.packets("tie\u0302n");
        editor.rewrite(3, "e\u0302\u0301n");
        assertThat(editor.content()).isEqualTo(content(paragraph("tiến")));
        editor.page().locator("#other").focus();
        assertThat(editor.text()).hasText("tiến");
        assertThat((int) editor.page().evaluate("document.querySelector('.ProseMirror').textContent.length"))
                .isEqualTo(4);
    }

    @Test
    void compositionIsSentOnlyWhenItIsDone() {
        List.of("d", "đ", "đu", "đuo", "đươ", "đươc", "được").forEach(editor::compose);
        editor.page().waitForTimeout(2500);
        assertThat(editor.sent()).as("sent while composing").isZero();
        editor.commit("được");
        editor.page().waitForCondition(() -> editor.sent() == 1);
        assertThat(editor.content()).isEqualTo(content(paragraph("được")));
    }

    @Test
    void compositionInsideAWordWithMarksKeepsThem() {
        editor.open(content(new Paragraph(List.of(Inline.of("đường ", Mark.BOLD)))));
        List.of("m", "mo", "mơ", "mới").forEach(editor::compose);
        editor.commit("mới");
        assertThat(editor.content()).isEqualTo(content(new Paragraph(List.of(Inline.of("đường mới", Mark.BOLD)))));
    }

    @Test
    void whatIsTypedIsSentWithinTwoSecondsAndSaved() {
        editor.page().keyboard().type("Một");
        editor.page().waitForCondition(() -> editor.sent() > 0, new Page.WaitForConditionOptions().setTimeout(2000));
        assertThat(editor.page().locator("#status")).hasText("Đang lưu…");
        editor.page().evaluate("document.querySelector('report-editor').acknowledge(2, window.sent.at(-1).sequence)");
        assertThat(editor.page().locator("#status")).containsText("Đã lưu lúc");
    }

    @Test
    void hostilePasteLeavesOnlyText() {
        openWithoutProtection();
        editor.paste("text/html", """
                <meta charset=utf-8><style>body{display:none}</style><h1 onclick="window.bad=1">I. Mục</h1>
                <p>chữ <b>đậm</b><img src=x onerror="window.bad=1"><script>window.bad=1</script></p>
                <iframe src="javascript:parent.bad=1"></iframe><svg onload="window.bad=1"><circle/></svg>
                <p><a href="javascript:window.bad=1">bẫy</a> <a href="https://a.vn/x y|z">nguồn</a></p>
                <ul><li>một<ol><li>hai</li></ol></li></ul>""");
        assertThat(editor.content())
                .isEqualTo(content(
                        heading(HeadingLevel.SECTION, "Mục"),
                        new Paragraph(List.of(Inline.of("chữ "), Inline.of("đậm", Mark.BOLD))),
                        new Paragraph(List.of(
                                Inline.of("bẫy "),
                                new Inline("nguồn", Set.of(), Optional.of(new LinkTarget("https://a.vn/x%20y%7Cz"))))),
                        bullet(BulletLevel.DASH, "một"),
                        bullet(BulletLevel.PLUS, "hai")));
        assertNothingRan();
    }

    @Test
    void hostilePasteInTheGuiseOfItsOwnCopyLeavesOnlyText() {
        openWithoutProtection();
        editor.paste("text/html", """
                <p data-pm-slice="1 1 []" onclick="window.bad=1" style="position:fixed">chữ<img src=x
                onerror="window.bad=1"><a href=" javascript:window.bad=1">bẫy</a></p><script>window.bad=1</script>""");
        assertThat(editor.content()).isEqualTo(content(paragraph("chữbẫy")));
        assertNothingRan();
    }

    private void openWithoutProtection() {
        editor.close();
        editor = new EditorPage(BROWSER.get().newPage(), EditorPage.LAX);
        editor.open(ReportContent.EMPTY);
    }

    private void assertNothingRan() {
        editor.page().waitForTimeout(300);
        assertThat(editor.page().evaluate("window.bad === undefined")).isEqualTo(true);
        assertThat(editor.page().locator("report-editor :is(img, script, style, iframe, svg, [onclick], [style])"))
                .hasCount(0);
    }

    @Test
    void plainTextIsPastedAsParagraphsAndBullets() {
        editor.paste("text/plain", "một\r\n<b>hai</b>\n- ba");
        assertThat(editor.content())
                .isEqualTo(content(paragraph("một"), paragraph("<b>hai</b>"), bullet(BulletLevel.DASH, "ba")));
    }

    @Test
    void undoTakesBackAndTabChangesTheLevelOfABullet() {
        editor.page().keyboard().type("- một");
        editor.page().keyboard().press("Tab");
        assertThat(editor.content()).isEqualTo(content(bullet(BulletLevel.PLUS, "một")));
        editor.page().keyboard().press("Control+z");
        assertThat(editor.content()).isEqualTo(content(bullet(BulletLevel.DASH, "một")));
        editor.page().keyboard().press("Control+y");
        editor.page().keyboard().press("Shift+Tab");
        assertThat(editor.content()).isEqualTo(content(bullet(BulletLevel.DASH, "một")));
    }

    @Test
    void tableIsFilledByTab() {
        editor.page().evaluate("document.querySelector('report-editor').command('insertTable', 2, 2)");
        for (String word : List.of("Nội dung", "Số", "Bài viết", "25")) {
            editor.packets(word);
            editor.page().keyboard().press("Tab");
        }
        editor.packets("Tờ gấp");
        assertThat(editor.content())
                .isEqualTo(content(
                        new Table(true, List.of(row("Nội dung", "Số"), row("Bài viết", "25"), row("Tờ gấp", ""))),
                        Paragraph.EMPTY));
    }

    @Test
    void theSheetShowsNumbersSignsAndTable() {
        editor.open(content(
                heading(HeadingLevel.SECTION, "Kết quả đạt được"),
                heading(HeadingLevel.CLAUSE, "Hình thức tuyên truyền"),
                heading(HeadingLevel.POINT, "Điểm mới"),
                paragraph("Thực hiện Kế hoạch số 191/KH-STTTT ngày 26/01/2024 về tuyên truyền thực hiện cải cách hành "
                        + "chính năm 2024 của Sở Thông tin và Truyền thông, Ủy ban nhân dân xã Quyết Thắng báo cáo."),
                bullet(
                        BulletLevel.DASH,
                        "Thông qua việc phát hành tờ gấp, pa nô, khẩu hiệu liên quan đến cải cách hành "
                                + "chính, phù hợp với từng mục tiêu, yêu cầu, nội dung tuyên truyền."),
                bullet(BulletLevel.PLUS, "Loa truyền thanh 25 m"),
                new Table(true, List.of(row("Nội dung", "Số lượng"), row("Tin, bài", "1.612"))),
                heading(HeadingLevel.SECTION, "Đề xuất, kiến nghị")));
        assertThat(labels()).isEqualTo(List.of("I.", "1.", "a)", "II."));
        assertThat(editor.text()).hasAttribute("aria-label", "Nội dung báo cáo");
        assertThat(editor.page().locator("report-editor [role=columnheader]")).hasCount(2);
        editor.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "report-editor.png")));
    }

    private Object labels() {
        return editor.page().evaluate("[...document.querySelectorAll('[data-label]')].map(e => e.dataset.label)");
    }

    /** d, d, u, o, w, c, j: what UniKey makes of the keys of "được". */
    private void telexDuoc() {
        editor.packets("d");
        editor.rewrite(1, "đ");
        editor.packets("uo");
        editor.rewrite(2, "ươ");
        editor.packets("c");
        editor.rewrite(2, "ợc");
    }

    private static ReportContent content(Block... blocks) {
        return new ReportContent(List.of(blocks));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(Inline.of(text)));
    }

    private static Heading heading(HeadingLevel level, String text) {
        return new Heading(level, List.of(Inline.of(text)));
    }

    private static Bullet bullet(BulletLevel level, String text) {
        return new Bullet(level, List.of(Inline.of(text)));
    }

    private static Row row(String... texts) {
        return new Row(Arrays.stream(texts)
                .map(text -> new Cell(text.isEmpty() ? List.of() : List.of(paragraph(text))))
                .toList());
    }
}
