package vn.trinhky.drafting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.drafting.ui.OpenEditor.change;
import static vn.trinhky.drafting.ui.OpenEditor.field;
import static vn.trinhky.drafting.ui.OpenEditor.heartbeat;
import static vn.trinhky.drafting.ui.OpenEditor.notice;
import static vn.trinhky.drafting.ui.OpenEditor.paper;
import static vn.trinhky.drafting.ui.OpenEditor.send;
import static vn.trinhky.drafting.ui.OpenEditor.submit;
import static vn.trinhky.drafting.ui.OpenEditor.type;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trinhky.approval.Approvals;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.EditingSession;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TextChange;
import vn.trinhky.shell.kit.Notice;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;

/** The editor as its drafter sees it, without a browser: the text element's events are sent by hand. */
@TrinhKyTest
class EditorViewTest {
    private final Drafting drafting;
    private final ReportDrafting drafts;
    private final ReportCatalog catalog;
    private final Approvals approvals;

    private ReportId report;
    private Screens screen;

    EditorViewTest(Drafting drafting, ReportDrafting drafts, ReportCatalog catalog, Approvals approvals) {
        this.drafting = drafting;
        this.drafts = drafts;
        this.catalog = catalog;
        this.approvals = approvals;
    }

    @BeforeEach
    void open() {
        screen = Screens.of("soanthao");
        report = drafts.begin(
                ReportMetadata.blank(People.UNIT_VHTT, "Kết quả rà soát hộ nghèo", "VT, VHTT"), content("Thân bài"));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void whatIsTypedIsSavedAndAcknowledged() {
        openEditor();

        type("Thân bài đã sửa", 1);

        assertThat(catalog.draft(report).content().plainText()).isEqualTo("Thân bài đã sửa");
        assertThat(catalog.draft(report).revision()).isEqualTo(2);
        _assertNone(Notice.class);
    }

    @Test
    void metadataIsSavedOnChangeAndShownOnThePaper() {
        openEditor();

        change("Trích yếu", "Kết quả rà soát hộ cận nghèo");
        change("Kính gửi", "Sở Nội vụ\n\n  Phòng Nội vụ  ");

        assertThat(catalog.draft(report).metadata().subject()).isEqualTo("Kết quả rà soát hộ cận nghèo");
        assertThat(catalog.draft(report).metadata().addressees()).containsExactly("Sở Nội vụ", "Phòng Nội vụ");
        assertThat(_get(H1.class).getText()).isEqualTo("Kết quả rà soát hộ cận nghèo");
        assertThat(paper()).contains("- Sở Nội vụ;", "- Phòng Nội vụ.", "Như trên", "Kết quả rà soát hộ cận nghèo");
    }

    @Test
    void textTypedBeforeTheMetadataWasSavedIsStillTaken() {
        openEditor();
        change("Trích yếu", "Trích yếu khác");

        type("Gõ trước khi lưu trích yếu", 1);

        assertThat(catalog.draft(report).content().plainText()).isEqualTo("Gõ trước khi lưu trích yếu");
        _assertNone(Notice.class);
    }

    @Test
    void aSubjectThatIsTooLongIsToldAtItsFieldAndKeepsWhatWasSaved() {
        openEditor();

        change("Trích yếu", "x".repeat(501));

        TextArea subject = field("Trích yếu");
        assertThat(subject.isInvalid()).isTrue();
        assertThat(subject.getErrorMessage()).isEqualTo("Trích yếu dài quá 500 ký tự.");
        assertThat(subject.getValue()).hasSize(501);
        assertThat(catalog.draft(report).metadata().subject()).isEqualTo("Kết quả rà soát hộ nghèo");
        submit();
        assertThat(catalog.summary(report).status()).isEqualTo(ReportStatus.DRAFT);
    }

    @Test
    void markupInTheSubjectStaysText() {
        openEditor();

        change("Trích yếu", "<img src=x onerror=alert(1)>");

        assertThat(_get(H1.class).getElement().getText()).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(paper()).contains("<img src=x onerror=alert(1)>");
        assertThat(_find(PaperSheet.class).getFirst().getElement().getOuterHTML())
                .contains("&lt;img src=x onerror=alert(1)&gt;");
    }

    @Test
    void refusedContentStaysAndSaysWhy() {
        openEditor();

        send("{\"schema\":1,\"blocks\":[{\"type\":\"script\"}]}", 1);

        assertThat(notice()).contains("Nội dung gửi lên không đúng dạng");
        assertThat(catalog.draft(report).content().plainText()).isEqualTo("Thân bài");
        submit();
        assertThat(catalog.summary(report).status()).isEqualTo(ReportStatus.DRAFT);

        type("Bản hợp lệ", 1);
        _assertNone(Notice.class);
        assertThat(catalog.draft(report).content().plainText()).isEqualTo("Bản hợp lệ");
    }

    @Test
    void aChangeOfTextThatTheServerDoesNotHaveIsAskedForWhole() {
        openEditor();
        OpenEditor.forget();

        OpenEditor.change("0000000000000000", 0, 1, "[]", 1);

        assertThat(catalog.draft(report).content().plainText()).isEqualTo("Thân bài");
        assertThat(OpenEditor.called("sendWhole")).isTrue();
        _assertNone(Notice.class);
    }

    @Test
    void submittingSendsItIntoTheChain() {
        openEditor();
        type("Bản trình", 1);

        submit();

        assertThat(catalog.summary(report).status()).isEqualTo(ReportStatus.IN_REVIEW);
        assertThat(catalog.currentVersion(report).content().plainText()).isEqualTo("Bản trình");
    }

    @Test
    void aReportWithoutSubjectIsNotSubmittedAndTheRuleSaysSo() {
        openEditor();
        change("Trích yếu", "");

        submit();

        assertThat(catalog.summary(report).status()).isEqualTo(ReportStatus.DRAFT);
        _assertOne(
                Paragraph.class, spec -> spec.withText("Báo cáo chưa có trích yếu. Ghi trích yếu trước khi trình ký."));
        assertThat(screen.button("Trình ký").isEnabled()).isTrue();
    }

    @Test
    void aSecondWindowReadsUntilThePersonGoesOnThere() {
        EditingSession elsewhere = drafting.open(report);
        openEditor();

        assertThat(_get(ReportEditor.class).isReadOnly()).isTrue();
        assertThat(screen.button("Trình ký").isEnabled()).isFalse();
        assertThat(notice()).contains("Nguyễn Thị Hạnh đang soạn báo cáo này ở cửa sổ khác");

        drafting.save(
                report,
                elsewhere.id(),
                1,
                new TextChange.Whole(
                        "{\"schema\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":[{\"text\":\"Từ cửa sổ kia\"}]}]}"));
        _click(screen.button("Soạn tiếp ở đây"));

        assertThat(_get(ReportEditor.class).isReadOnly()).isFalse();
        _assertNone(Notice.class);
        type("Soạn tiếp", 2);
        assertThat(catalog.draft(report).content().plainText()).isEqualTo("Soạn tiếp");
    }

    @Test
    void theWindowThatLostTheDraftReadsAndKeepsItsWords() {
        openEditor();
        EditingSession elsewhere = drafting.open(report);
        drafting.goOnHere(report, elsewhere.id());

        type("Chữ chưa lưu", 1);

        assertThat(_get(ReportEditor.class).isReadOnly()).isTrue();
        assertThat(notice()).contains("Chữ chưa lưu vẫn còn trên màn hình");
        assertThat(catalog.draft(report).content().plainText()).isEqualTo("Thân bài");

        _click(screen.button("Soạn tiếp ở đây"));
        assertThat(catalog.draft(report).content().plainText()).isEqualTo("Chữ chưa lưu");
        _assertNone(Notice.class);
    }

    @Test
    void wordsThatWereRefusedAreNotReplacedByANewerDraftUnasked() {
        openEditor();
        EditingSession elsewhere = drafting.open(report);
        drafting.goOnHere(report, elsewhere.id());
        drafting.save(report, elsewhere.id(), 1, ReportMetadata.blank(People.UNIT_VHTT, "Trích yếu kia", "VT"));
        type("Chữ chưa lưu", 1);

        _click(screen.button("Soạn tiếp ở đây"));

        assertThat(notice()).contains("đã được lưu ở nơi khác");
        assertThat(_get(ReportEditor.class).isReadOnly()).isTrue();

        _click(screen.button("Tải bản mới nhất"));
        assertThat(field("Trích yếu").getValue()).isEqualTo("Trích yếu kia");
        assertThat(_get(ReportEditor.class).isReadOnly()).isFalse();
    }

    @Test
    void theHeartbeatNoticesAnotherWindowAndTakesTheDraftBackOnceItIsClosed() {
        openEditor();
        EditingSession elsewhere = drafting.open(report);
        drafting.goOnHere(report, elsewhere.id());

        heartbeat();
        assertThat(_get(ReportEditor.class).isReadOnly()).isTrue();

        drafting.close(report, elsewhere.id());
        heartbeat();
        assertThat(_get(ReportEditor.class).isReadOnly()).isFalse();
    }

    @Test
    void leavingFreesTheDraft() {
        openEditor();

        screen.go("soan-bao-cao");

        assertThat(drafting.open(report).mayWrite()).isTrue();
    }

    @Test
    void aReturnedReportShowsItsReason() {
        EditingSession window = drafting.open(report);
        drafting.submit(report, window.id(), 1);
        As.person("vhtt", () -> approvals.returnForRevision(report, "Bổ sung <b>số liệu</b>"));

        openEditor();

        assertThat(notice()).contains("Lý do trả lại", "Bổ sung <b>số liệu</b>", "Phạm Quang Huy");
    }

    @Test
    void aSubmittedReportIsNotOpenedAndLeadsToItsCaseFile() {
        EditingSession window = drafting.open(report);
        drafting.submit(report, window.id(), 1);

        openEditor();

        _assertNone(ReportEditor.class);
        _assertOne(Anchor.class, spec -> spec.withText("Mở hồ sơ báo cáo"));
    }

    private void openEditor() {
        screen.go("soan-bao-cao/" + report);
    }

    private static ReportContent content(String text) {
        return new ReportContent(List.of(new Block.Paragraph(List.of(Inline.of(text)))));
    }
}
