package vn.trinhky.verification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.trinhky.report.AfterIssueDecision;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Marks;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.Urgency;
import vn.trinhky.signing.Signing;
import vn.trinhky.signing.dss.Attack;
import vn.trinhky.signing.dss.PreparedPage;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.verification.DocumentCheck;
import vn.trinhky.verification.ui.ReceivedFile.Outcome;

/** The public page as a stranger reads it. */
@TrinhKyTest
class CheckViewTest {
    private static final String SECRET = "Xử lý đơn tố cáo mật danh Hoasen";

    private final ApplicationContext context;
    private final ReportJourney journey;
    private final DocumentCheck check;
    private Screens screen = Screens.ofStranger();

    CheckViewTest(ApplicationContext context, ReportJourney journey, DocumentCheck check) {
        this.context = context;
        this.journey = journey;
        this.check = check;
    }

    @BeforeEach
    void open() {
        screen = Screens.ofStranger().go(CheckView.ROUTE);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aStrangerIsAskedForAFileAndTheNextOne() {
        assertThat(text()).contains("Văn bản này có thật và còn nguyên không?", "UBND xã Quyết Thắng");
        assertThat(_get(Upload.class).getMaxFileSize()).isEqualTo(DocumentCheck.MAX_BYTES);

        _upload(_get(Upload.class), "a.pdf", PreparedPage.aPage().pdf());
        screen.until(() -> text().contains("kiểm tra lúc"));

        assertThat(text()).contains("Tệp không có chữ ký số", "a.pdf, kiểm tra lúc", "Xin tệp PDF gốc từ nơi gửi.");
        assertThat(_find(Upload.class)).isEmpty();
        assertThat(_get(Anchor.class, link -> link.withText("")).getHref()).isNotEmpty();
        _click(screen.button("Kiểm tra tệp khác"));
        assertThat(_find(Upload.class)).hasSize(1);
    }

    @Test
    void theNameOfAFileIsOnlyText() {
        hand(
                "<b>x</b>\u202Efdp.exe\n" + "dài ".repeat(100),
                PreparedPage.aPage().pdf());

        assertThat(text())
                .contains("<b>x</b> fdp.exe dài")
                .contains("…, kiểm tra lúc")
                .doesNotContain("\u202E");
    }

    @Test
    void theSubjectOfARestrictedDocumentIsForThoseWhoHoldIt() {
        ReportId report = restricted();
        byte[] issued = bytes(report);

        hand("that.pdf", issued);
        assertThat(text()).contains("Văn bản thật, chưa bị thay đổi", SECRET, "Lê Văn Thảo", "CHỦ TỊCH; ký");

        hand("sua.pdf", Attack.NOTE_OVER_THE_TEXT.on(issued));
        assertThat(text())
                .contains("Văn bản đã bị thay đổi sau khi ký", "Văn bản bị sửa sau khi đóng dấu.", number(report))
                .doesNotContain(SECRET);
    }

    @Test
    void aRecalledDocumentIsGenuineAndSaysSo() {
        ReportId report = journey.issued();
        byte[] issued = bytes(report);
        ReportLifecycle lifecycle = context.getBean(ReportLifecycle.class);
        As.person("chutich", () -> lifecycle.decide(report, AfterIssueDecision.RECALL, new Reason("Sai số liệu")));
        hand("truoc.pdf", issued);
        assertThat(text()).contains("Văn bản thật, chưa bị thay đổi");

        As.person("vanthu", () -> lifecycle.recall(report));

        hand("sau.pdf", issued);
        assertThat(text())
                .contains("Văn bản thật, nhưng đã bị thu hồi", "Đã thu hồi lúc", "Hỏi văn thư UBND xã Quyết Thắng")
                .doesNotContain("Sai số liệu", "chưa bị thu hồi");
    }

    @Test
    void aDocumentThatWasSignedButNotIssuedIsNotDecided() {
        hand("chua.pdf", bytes(journey.signed()));

        assertThat(text()).contains("Chưa kết luận được", "chưa có con dấu");
    }

    @Test
    void theCodeOnPaperTellsWhetherTheFileIsThatDocument() {
        ReportId report = journey.issued();
        screen.go(CheckView.ROUTE + "/" + report);
        assertThat(text()).contains("mã chưa chứng minh điều gì").doesNotContain(number(report));
        hand("dung.pdf", bytes(report));
        assertThat(text()).contains("Văn bản thật").doesNotContain("không phải văn bản của mã đã quét");

        screen.go(CheckView.ROUTE + "/" + UUID.randomUUID());
        hand("khac.pdf", bytes(report));
        assertThat(text()).contains("không phải văn bản của mã đã quét");
        screen.go(CheckView.ROUTE + "/xyz");
        assertThat(text()).doesNotContain("mã đã quét");
    }

    @Test
    void whoMustWaitIsToldHowLong() {
        view().conclude(new Outcome.Later(Duration.ofSeconds(90)));
        assertThat(text()).contains("Đã kiểm tra nhiều tệp", "Thử lại sau 2 phút.");
        view().conclude(new Outcome.Busy());
        assertThat(text()).contains("Đang có nhiều tệp chờ kiểm tra");
        view().conclude(new Outcome.Interrupted());
        assertThat(text()).contains("Chưa nhận được tệp");
    }

    private void hand(String name, byte[] pdf) {
        view().conclude(new Outcome.Checked(PresentedFile.of(name, pdf, check.check(pdf))));
    }

    private static CheckView view() {
        return _get(CheckView.class);
    }

    private String text() {
        return screen.text();
    }

    private byte[] bytes(ReportId report) {
        Signing signing = context.getBean(Signing.class);
        return As.person("soanthao", () -> signing.signedPdf(report))
                .orElseThrow()
                .bytes();
    }

    private String number(ReportId report) {
        Signing signing = context.getBean(Signing.class);
        return As.person("soanthao", () -> signing.signedPdf(report))
                .orElseThrow()
                .number();
    }

    private ReportId restricted() {
        var metadata = new ReportMetadata(
                DocumentType.REPORT,
                SECRET,
                List.of(),
                List.of("Chủ tịch UBND xã"),
                "VT",
                List.of(),
                Urgency.NORMAL,
                "",
                Optional.empty(),
                People.UNIT_VHTT,
                "",
                true,
                Marks.NONE,
                List.of());
        ReportDrafting drafting = context.getBean(ReportDrafting.class);
        ReportId report = As.person("soanthao", () -> drafting.begin(metadata, ReportJourney.CONTENT));
        return journey.issued(journey.signed(journey.agreed(journey.submitted(report))));
    }
}
