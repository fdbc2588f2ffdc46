package vn.trinhky.approval.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import vn.trinhky.approval.Approvals;
import vn.trinhky.approval.panel.ContentSheet;
import vn.trinhky.approval.panel.TextWords;
import vn.trinhky.approval.panel.WordCommentsPanel;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.content.TextLines;
import vn.trinhky.report.panel.DifferencePane;
import vn.trinhky.report.panel.ReportGrid;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

@UseCase("UC-003")
@TrinhKyTest
class ReviewViewTest {
    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    private final ReportJourney journey;
    private final ReportCatalog catalog;
    private final ReportDrafting drafting;
    private final Approvals approvals;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Screens screens;

    ReviewViewTest(ReportJourney journey, ReportCatalog catalog, ReportDrafting drafting, Approvals approvals) {
        this.journey = journey;
        this.catalog = catalog;
        this.drafting = drafting;
        this.approvals = approvals;
    }

    @BeforeEach
    void open() {
        screens = Screens.of("vhtt");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whatWaitsIsListedAndOpens() {
        ReportId report = journey.submitted();
        screens.go("tham-dinh");
        assertThat(_get(H1.class).getText()).isEqualTo("Thẩm định");
        ReportGrid list = _get(ReportGrid.class);
        assertThat(_findAll(list)).extracting(ReportSummary::id).contains(report);
        screens.go("tham-dinh/" + report);
        assertThat(_get(H1.class).getText()).isEqualTo("Kết quả công tác tuyên truyền cải cách hành chính");
        assertThat(screens.text())
                .contains("Phạm Quang Huy")
                .contains("thẩm định nội dung, kiểm tra thể thức")
                .contains("Quyết định cho phiên bản 1");
    }

    @Test
    void theSheetNumbersHeadingsAsThePageDoes() {
        screens.go("tham-dinh/" + journey.submitted());
        assertThat(screens.text(_get(ContentSheet.class)))
                .contains("I. Kết quả đạt được")
                .contains("1. Hình thức tuyên truyền")
                .contains("- Trong năm đã viết được 45 tin bài phát thanh.")
                .contains("II. Đề xuất, kiến nghị");
    }

    @Test
    void agreeingTakesOneClickAndLeadsBackToTheList() {
        ReportId report = journey.submitted();
        screens.go("tham-dinh/" + report);
        _click(screens.button("Đồng ý"));
        assertThat(status(report)).isEqualTo(ReportStatus.AWAITING_SIGNATURE);
        assertThat(_get(H1.class).getText()).isEqualTo("Thẩm định");
    }

    @Test
    void anOpinionGivenWithTheAgreementIsKept() {
        ReportId report = journey.submitted();
        screens.go("tham-dinh/" + report);
        _setValue(field("Ý kiến"), "Số liệu đã đủ.");
        _click(screens.button("Đồng ý"));
        assertThat(As.person("soanthao", () -> approvals.comments(report)))
                .singleElement()
                .satisfies(comment -> assertThat(comment.text()).isEqualTo("Số liệu đã đủ."));
    }

    @Test
    void returningWithoutAReasonAsksForIt() {
        ReportId report = journey.submitted();
        screens.go("tham-dinh/" + report);
        _click(screens.button("Trả lại"));
        assertThat(field("Ý kiến").isInvalid()).isTrue();
        assertThat(field("Ý kiến").getErrorMessage()).isEqualTo("Ghi lý do để người soạn biết cần sửa gì.");
        assertThat(status(report)).isEqualTo(ReportStatus.IN_REVIEW);

        _setValue(field("Ý kiến"), "Bổ sung số liệu quý IV");
        _click(screens.button("Trả lại"));
        assertThat(status(report)).isEqualTo(ReportStatus.RETURNED);
    }

    @Test
    void aDecisionThatIsNotOnesTurnIsDisabledAndSaysWhy() {
        ReportId report = journey.agreed();
        screens.go("tham-dinh/" + report);
        Button agree = screens.button("Đồng ý");
        assertThat(agree.isEnabled()).isFalse();
        assertThat(agree.getTooltip().getText()).startsWith("Chưa làm được việc này");
        assertThat(screens.text()).contains("Chưa làm được việc này");
    }

    @Test
    void aVersionThatCameInTheMeantimeIsNotAgreedToUnseen() {
        ReportId report = journey.submitted();
        screens.go("tham-dinh/" + report);
        As.person("vhtt", () -> approvals.returnForRevision(report, "Sửa lại"));
        As.person(
                "soanthao",
                () -> drafting.save(
                        report, drafting.open(report).revision(), ReportJourney.metadata("Trích yếu khác")));
        journey.submitted(report);
        _click(screens.button("Đồng ý"));
        assertThat(screens.text()).contains("Báo cáo đã có phiên bản khác với phiên bản đang xem");
        assertThat(status(report)).isEqualTo(ReportStatus.IN_REVIEW);
    }

    @Test
    void aRemarkIsAddedAndStaysText() {
        ReportId report = journey.submitted(journey.draft(HOSTILE));
        screens.go("tham-dinh/" + report);
        _setValue(field("Góp ý mới"), HOSTILE + "\nDòng hai");
        _click(screens.button("Thêm góp ý"));
        assertThat(field("Góp ý mới").getValue()).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo(HOSTILE);
        assertThat(screens.text()).contains(HOSTILE + " Dòng hai");
        assertThat(As.person("vhtt", () -> approvals.comments(report))).hasSize(1);
    }

    /** Submits it once more with other words in its bullet and another subject. */
    private void submittedAgain(ReportId report) {
        As.person("vhtt", () -> approvals.returnForRevision(report, "Bổ sung số liệu"));
        As.person("soanthao", () -> {
            long revision = drafting.save(
                    report,
                    drafting.open(report).revision(),
                    TextLines.replaced(ReportJourney.CONTENT, 3, 23, 25, "54"));
            drafting.save(report, revision, ReportJourney.metadata("Kết quả năm 2024"));
        });
        journey.submitted(report);
    }

    @Test
    void aVersionIsShownAsWhatChangedSinceTheReaderSawOne() {
        ReportId report = journey.submitted();
        screens.go("tham-dinh/" + report);
        assertThat(screens.text()).doesNotContain("Đoạn có thay đổi");
        submittedAgain(report);
        screens.go("tham-dinh/" + report);
        assertThat(screens.text(_get(DifferencePane.class)))
                .contains("1 đoạn thay đổi · 1 thông tin thay đổi")
                .contains("(bớt: 45 )", "(thêm: 54 )", "Trích yếu")
                .contains("3 đoạn không đổi");
        _click(_get(
                Button.class,
                button -> button.withPredicate(
                        next -> "Thay đổi sau (F8)".equals(next.getAriaLabel().orElse("")))));
        assertThat(screens.text(_get(DifferencePane.class))).contains("Chỗ 1 trên 2");
        _get(Tabs.class).setSelectedIndex(1);
        assertThat(screens.text(_get(ContentSheet.class))).contains("54 tin bài");
    }

    @Test
    void aVersionThatWasNeverSeenIsShownWhole() {
        ReportId report = journey.submitted();
        submittedAgain(report);
        screens.go("tham-dinh/" + report);
        assertThat(screens.text(_get(ContentSheet.class))).contains("54 tin bài");
        _get(Tabs.class).setSelectedIndex(0);
        assertThat(screens.text(_get(DifferencePane.class))).contains("(thêm: 54 )");
    }

    @Test
    void aCommentOnWordsIsNumberedInTheTextAndOnItsCard() {
        ReportId report = journey.submitted();
        screens.go("tham-dinh/" + report);
        _setValue(field("Góp ý vào chữ đã chọn"), HOSTILE);
        _click(screens.button("Góp ý vào chữ"));
        assertThat(field("Góp ý vào chữ đã chọn").getErrorMessage()).startsWith("Chọn chữ trong bài");
        choose(3, 23, 33);
        _setValue(_get(Checkbox.class), true);
        _setValue(field("Sửa thành"), "32 tin bài");
        _click(screens.button("Góp ý vào chữ"));
        assertThat(screens.text(_get(WordCommentsPanel.class)))
                .contains("Phạm Quang Huy", "45 tin bài", HOSTILE, "Đề nghị sửa thành: 32 tin bài");
        assertThat(screens.text(_get(ContentSheet.class))).contains("45 tin bài 1 phát thanh");
        _click(screens.button("Trả lời"));
        _setValue(field("Trả lời góp ý 1"), "Sẽ sửa");
        _click(screens.button("Gửi trả lời"));
        _click(screens.button("Đánh dấu đã xử lý"));
        assertThat(screens.text(_get(WordCommentsPanel.class))).contains("Sẽ sửa", "Đã xử lý: Phạm Quang Huy");
        _click(screens.button("Mở lại"));
        assertThat(screens.text(_get(WordCommentsPanel.class))).doesNotContain("Đã xử lý: Phạm Quang Huy");
    }

    /** As the browser tells of it. */
    private static void choose(int line, int from, int to) {
        ObjectNode range = JacksonUtils.createObjectNode();
        range.put("line", line).put("from", from).put("to", to);
        ObjectNode data = JacksonUtils.createObjectNode();
        data.putArray("event.detail.ranges").add(range);
        Element words = _get(TextWords.class).getElement();
        words.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(words, "words-chosen", data));
    }

    @Test
    void otherOfficesAreRefused() {
        screens.close();
        screens = Screens.of("soanthao");
        assertThatThrownBy(() -> screens.go("tham-dinh")).isInstanceOf(MockAccessDeniedException.class);
    }

    @Test
    void whatMayNotBeReadIsNotThere() {
        assertThatThrownBy(() -> screens.go("tham-dinh/" + ReportId.random())).isInstanceOf(NotFoundError.class);
        assertThatThrownBy(() -> screens.go("tham-dinh/khong-phai-ma")).isInstanceOf(NotFoundError.class);
    }

    private static TextArea field(String label) {
        return _get(TextArea.class, field -> field.withLabel(label));
    }

    private ReportStatus status(ReportId report) {
        return As.person("soanthao", () -> catalog.summary(report)).status();
    }
}
