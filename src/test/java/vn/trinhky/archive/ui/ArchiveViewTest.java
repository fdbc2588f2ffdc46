package vn.trinhky.archive.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trinhky.audit.AuditTrail;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.report.ReportId;
import vn.trinhky.shell.kit.PdfViewer;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.Statements;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

/** The archive's screen, by what is written on it. */
@UseCase("UC-007")
@TrinhKyTest
class ArchiveViewTest {
    private final AuditTrail trail;
    private final ReportJourney journey;
    private final TestClock clock;

    ArchiveViewTest(AuditTrail trail, ReportJourney journey, TestClock clock) {
        this.trail = trail;
        this.journey = journey;
        this.clock = clock;
    }

    @Test
    void typedWordsAreFoundMarkedAndKeptInTheAddress() {
        issued("Phòng cháy rừngthông năm nay");
        try (Screens screen = Screens.of("soanthao2").go(ArchiveView.ROUTE)) {
            _get(TextField.class).setValue("phong chay rungthong");
            _click(screen.button("Tìm kiếm"));
            assertThat(screen.text()).contains("1 kết quả, phù hợp nhất trước");
            assertThat(marks()).contains("Phòng cháy rừngthông");
            screen.go("luu-tru?tu=rungthong&nam=" + year());
            assertThat(screen.text()).contains("1 kết quả năm " + year());
            assertThat(_get(TextField.class).getValue()).isEqualTo("rungthong");
        }
    }

    @Test
    void nothingFoundOffersToDropTheYear() {
        issued("Kiểm kê bưởidiễn");
        try (Screens screen = Screens.of("soanthao2").go("luu-tru?tu=buoidien&nam=1999")) {
            assertThat(screen.text()).contains("Không tìm thấy “buoidien”", "Gõ có dấu hay không dấu đều được");
            _click(screen.button("Bỏ lọc năm 1999"));
            assertThat(screen.text()).contains("1 kết quả");
            screen.go("luu-tru?tu=khongcogihet&nam=1999");
            assertThat(screen.text()).contains("Không tìm thấy “khongcogihet”").doesNotContain("Bỏ lọc năm");
        }
    }

    @Test
    void theDocumentIsShownWithItsHistoryAndItsIntegrityIsChecked() {
        ReportId id = issued("Duy tu kênhmương");
        try (Screens screen = Screens.of("thanhtra").go("luu-tru?tu=kenhmuong&vb=" + id)) {
            assertThat(screen.text()).contains("Lê Văn Thảo ký", "Diễn biến", "đóng dấu và phát hành phiên bản 1");
            assertThat(_find(PdfViewer.class)).hasSize(1);
            _click(screen.button("Kiểm tra tính toàn vẹn"));
            assertThat(screen.text())
                    .contains(
                            "Văn bản còn nguyên vẹn",
                            "Chữ ký của Lê Văn Thảo và con dấu của cơ quan còn nguyên giá trị.");
            assertThat(trail.historyOf("report:" + id)).noneMatch(entry -> "archive.viewed".equals(entry.action()));
        }
    }

    @Test
    void aHostileSubjectStaysText() {
        String hostile = "<img src=x onerror=alert(1)> quảnlýchợ";
        issued(hostile);
        try (Screens screen = Screens.of("soanthao2").go("luu-tru?tu=quanlycho")) {
            assertThat(screen.text()).contains("<img src=x onerror=alert(1)>");
            assertThat(marks()).containsExactly("quảnlýchợ");
        }
    }

    @Test
    void administratorsDoNotEnter() {
        try (Screens screen = Screens.of("quantri")) {
            assertThatThrownBy(() -> screen.go(ArchiveView.ROUTE)).isInstanceOf(MockAccessDeniedException.class);
        }
    }

    @Test
    void addressesThatMakeNoSenseAreAsIfEmpty() {
        assertThat(ArchiveAddress.of(QueryParameters.fromString("nam=20x4&vb=1&tu=")))
                .isEqualTo(ArchiveAddress.NOTHING);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheHits() {
        issued("Sốlượnglệnh một");
        int one;
        int three;
        try (Screens screen = Screens.of("soanthao2").go(ArchiveView.ROUTE)) {
            one = Statements.count(() -> screen.go("luu-tru?tu=soluonglenh"));
        }
        issued("Sốlượnglệnh hai");
        issued("Sốlượnglệnh ba");
        try (Screens screen = Screens.of("soanthao2").go(ArchiveView.ROUTE)) {
            three = Statements.count(() -> screen.go("luu-tru?tu=soluonglenh"));
            assertThat(screen.text()).contains("3 kết quả");
        }
        assertThat(three).isEqualTo(one);
    }

    private ReportId issued(String subject) {
        return journey.issued(journey.signed(journey.agreed(journey.submitted(journey.draft(subject)))));
    }

    private int year() {
        return OfficeTime.today(clock).getYear();
    }

    private static List<String> marks() {
        return _find(HtmlContainer.class).stream()
                .filter(element -> "mark".equals(element.getElement().getTag()))
                .map(element -> element.getElement().getText())
                .toList();
    }
}
