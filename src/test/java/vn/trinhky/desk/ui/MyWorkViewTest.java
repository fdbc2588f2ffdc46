package vn.trinhky.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.trinhky.approval.Consultations;
import vn.trinhky.report.Marks;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Screens;
import vn.trinhky.testing.Statements;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

/** The first screen, by what is written on it. */
@UseCase("UC-010")
@TrinhKyTest
class MyWorkViewTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 2);

    private final ReportJourney journey;
    private final ReportDrafting drafting;
    private final TestClock clock;
    private final Consultations consultations;
    private final ReportLifecycle lifecycle;

    MyWorkViewTest(
            ReportJourney journey,
            ReportDrafting drafting,
            TestClock clock,
            Consultations consultations,
            ReportLifecycle lifecycle) {
        this.consultations = consultations;
        this.lifecycle = lifecycle;
        this.journey = journey;
        this.drafting = drafting;
        this.clock = clock;
    }

    @Test
    void theDrafterSeesDraftsAndWhatWasSentWithWhoHasIt() {
        ReportId draft = journey.draft("Dự thảo hồnước");
        ReportId sent = journey.submitted(journey.draft("Đã trình hồnước"));
        try (Screens screen = Screens.of("soanthao").go("")) {
            assertThat(row(screen, draft)).contains("Dự thảo hồnước", "Dự thảo", "Tôi, sửa lần cuối");
            assertThat(row(screen, sent)).contains("Đang thẩm định", "Phạm Quang Huy, từ");
            assertThat(link(draft).getHref()).isEqualTo("soan-bao-cao/" + draft);
            assertThat(link(sent).getHref()).isEqualTo("ho-so/" + sent);
            screen.go("?loc=du-thao");
            assertThat(screen.text()).contains("Dự thảo hồnước").doesNotContain("Đã trình hồnước");
        }
    }

    @Test
    void whoeverMustActIsLedToTheAct() {
        ReportId review = journey.submitted(due("Chờ thẩm định", LONG_AGO));
        ReportId sign = journey.agreed(journey.submitted(due("Chờ ký", LONG_AGO)));
        // due, so that it stands before whatever else other tests left
        ReportId dueDraft = due("Chờ phát hành", LONG_AGO);
        ReportId issue = journey.signed(journey.agreed(journey.submitted(dueDraft)));
        assertLink("vhtt", review, "tham-dinh/" + review);
        assertLink("chutich", sign, "ky-van-ban/" + sign);
        assertLink("vanthu", issue, "phat-hanh/" + issue);
    }

    private static void assertLink(String login, ReportId report, String route) {
        try (Screens screen = Screens.of(login).go("?loc=cho-xu-ly")) {
            assertThat(screen.text()).contains("Chờ tôi xử lý");
            assertThat(link(report).getHref()).isEqualTo(route);
        }
    }

    @Test
    void whatOneWasAskedAboutIsListedUntilItIsAnswered() {
        ReportId report = journey.submitted(journey.draft("Xin ý kiến phó chủ tịch"));
        As.person("vhtt", () -> consultations.ask(report, People.PHOCHUTICH, "Số liệu này đúng chưa?"));
        try (Screens screen = Screens.of("phochutich").go("?loc=cho-xu-ly")) {
            assertThat(row(screen, report)).contains("Xin ý kiến phó chủ tịch", "Phạm Quang Huy xin ý kiến, từ");
            assertThat(link(report).getHref()).isEqualTo("ho-so/" + report);
            assertThat(screen.text()).contains("Xin ý kiến tôi");
            As.person(
                    "phochutich",
                    () -> consultations.answer(
                            consultations.waiting().stream()
                                    .filter(one -> one.report().equals(report))
                                    .findFirst()
                                    .orElseThrow()
                                    .id(),
                            "Đúng"));
            screen.go("?loc=cho-xu-ly&x=1");
            assertThat(screen.text()).doesNotContain("Xin ý kiến phó chủ tịch");
        }
    }

    @Test
    void whatWasAskedAboutAReportThatWasTakenBackWaitsWithIt() {
        ReportId report = journey.submitted(journey.draft("Hỏi rồi rút lại"));
        As.person("vhtt", () -> consultations.ask(report, People.PHOCHUTICH, "Đủ chưa?"));
        As.person("soanthao", () -> lifecycle.withdraw(report));
        try (Screens screen = Screens.of("phochutich").go("?loc=cho-xu-ly")) {
            assertThat(screen.text()).doesNotContain("Hỏi rồi rút lại");
        }
    }

    @Test
    void dueDatesAreToldInWorkingDays() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        clock.set(friday, LocalTime.of(9, 0));
        ReportId soon = due("Hạn thứ hai", friday.plusDays(3));
        ReportId late = due("Hạn hôm qua", friday.minusDays(1));
        try (Screens screen = Screens.of("soanthao").go("?loc=du-thao")) {
            assertThat(row(screen, soon)).contains("còn 1 ngày", "hạn 23/11/2026");
            assertThat(row(screen, late)).contains("quá hạn 1 ngày");
        }
    }

    @Test
    void aNewReportIsBegunAndOpened() {
        try (Screens screen = Screens.of("soanthao").go("?loc=du-thao")) {
            _click(screen.button("Tạo báo cáo"));
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .startsWith("soan-bao-cao/");
        }
        try (Screens screen = Screens.of("thanhtra").go("")) {
            _assertNone(Button.class, button -> button.withText("Tạo báo cáo"));
            assertThat(screen.text()).contains("Chưa có việc nào chờ xử lý");
        }
    }

    @Test
    void aHostileSubjectStaysText() {
        ReportId hostile = journey.draft("<img src=x onerror=alert(1)>");
        try (Screens screen = Screens.of("soanthao").go("?loc=du-thao")) {
            assertThat(link(hostile).getText()).isEqualTo("<img src=x onerror=alert(1)>");
            assertThat(row(screen, hostile)).contains("<img src=x onerror=alert(1)>");
        }
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheRows() {
        due("Một", LocalDate.of(2027, 3, 1));
        journey.submitted();
        int before = opened();
        for (int i = 0; i < 5; i++) {
            due("Thêm " + i, LocalDate.of(2027, 3, 2 + i));
            journey.submitted();
        }
        assertThat(opened()).isEqualTo(before).isLessThanOrEqualTo(20);
    }

    private static int opened() {
        try (Screens screen = Screens.of("soanthao").go("so-van-ban-di")) {
            return Statements.count(() -> screen.go(""));
        }
    }

    private ReportId due(String subject, LocalDate day) {
        ReportMetadata plain = ReportJourney.metadata(subject);
        ReportMetadata due = new ReportMetadata(
                plain.type(),
                subject,
                plain.addressees(),
                plain.recipients(),
                plain.fileCopy(),
                plain.legalBases(),
                plain.urgency(),
                plain.period(),
                Optional.of(day),
                plain.draftingUnit(),
                plain.askedBy(),
                false,
                Marks.NONE,
                plain.attachments());
        return As.person("soanthao", () -> drafting.begin(due, ReportJourney.CONTENT));
    }

    private static Anchor link(ReportId report) {
        return _find(Anchor.class).stream()
                .filter(anchor -> anchor.getHref().endsWith(report.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not listed: " + report));
    }

    private static String row(Screens screen, ReportId report) {
        return _find(NativeTableRow.class).stream()
                .filter(row -> !_find(row, Anchor.class).isEmpty()
                        && _find(row, Anchor.class).getFirst().getHref().endsWith(report.toString()))
                .findFirst()
                .map(screen::text)
                .orElseThrow(() -> new AssertionError("not listed: " + report));
    }
}
