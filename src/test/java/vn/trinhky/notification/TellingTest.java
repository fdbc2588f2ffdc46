package vn.trinhky.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.approval.Approvals;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.absence.AbsenceId;
import vn.trinhky.organization.absence.Absences;
import vn.trinhky.organization.absence.Delegation;
import vn.trinhky.organization.absence.Duty;
import vn.trinhky.organization.absence.SigningForm;
import vn.trinhky.report.ReportId;
import vn.trinhky.testing.As;
import vn.trinhky.testing.Eventually;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class TellingTest {
    private static final int PAGE = 200;

    private final Inbox inbox;
    private final ReportJourney journey;
    private final Approvals approvals;
    private final Absences absences;
    private final JdbcClient jdbc;
    private final Clock clock;

    TellingTest(
            Inbox inbox, ReportJourney journey, Approvals approvals, Absences absences, JdbcClient jdbc, Clock clock) {
        this.inbox = inbox;
        this.journey = journey;
        this.approvals = approvals;
        this.absences = absences;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void everybodyOnTheWayIsToldWhatConcernsThem() {
        ReportId report = journey.submitted();
        waitFor("vhtt", report, NoticeKind.TO_REVIEW);
        journey.agreed(report);
        waitFor("chutich", report, NoticeKind.TO_SIGN);
        waitFor("soanthao", report, NoticeKind.AGREED_BY_ALL);
        journey.signed(report);
        waitFor("vanthu", report, NoticeKind.TO_ISSUE);
        waitFor("soanthao", report, NoticeKind.SIGNED);
        journey.issued(report);
        waitFor("soanthao", report, NoticeKind.ISSUED);
        assertThat(kinds("vhtt", report)).containsExactly(NoticeKind.TO_REVIEW);
        assertThat(kinds("chutich", report)).containsExactly(NoticeKind.TO_SIGN);
        assertThat(kinds("vanthu", report)).containsExactly(NoticeKind.TO_ISSUE);
        assertThat(kinds("soanthao", report))
                .containsExactlyInAnyOrder(NoticeKind.AGREED_BY_ALL, NoticeKind.SIGNED, NoticeKind.ISSUED);
        assertThat(kinds("soanthao2", report)).isEmpty();
        assertThat(kinds("quantri", report)).isEmpty();
    }

    @Test
    void aReturnIsToldWithTheNameOfWhoReturned() {
        ReportId report = journey.submitted();
        As.person("vhtt", () -> approvals.returnForRevision(report, "Thiếu số liệu."));
        waitFor("soanthao", report, NoticeKind.RETURNED);
        InboxEntry told = entry("soanthao", report, NoticeKind.RETURNED);
        assertThat(told.name()).contains("Phạm Quang Huy");
        assertThat(told.subject()).isPresent();
        assertThat(told.read()).isFalse();
    }

    @Test
    void whoActsForSomebodyIsToldToo() {
        AbsenceId absence = As.person(
                "chutich",
                () -> absences.register(
                        People.CHUTICH,
                        OfficeTime.today(clock),
                        OfficeTime.today(clock),
                        Optional.of(
                                new Delegation(People.PHOCHUTICH, Set.of(Duty.SIGN), SigningForm.KT, "12/QĐ-UBND"))));
        try {
            ReportId report = journey.agreed();
            waitFor("phochutich", report, NoticeKind.TO_SIGN);
            waitFor("chutich", report, NoticeKind.TO_SIGN);
        } finally {
            As.person("chutich", () -> absences.end(absence));
            jdbc.sql("DELETE FROM absence WHERE id = ?").param(absence.value()).update();
        }
    }

    private void waitFor(String login, ReportId report, NoticeKind kind) {
        Eventually.is(login + " is told " + kind, () -> kinds(login, report).contains(kind));
    }

    private List<NoticeKind> kinds(String login, ReportId report) {
        return entries(login, report).stream().map(InboxEntry::kind).toList();
    }

    private InboxEntry entry(String login, ReportId report, NoticeKind kind) {
        return entries(login, report).stream()
                .filter(entry -> entry.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<InboxEntry> entries(String login, ReportId report) {
        return As.person(login, () -> inbox.page(false, 0, PAGE)).stream()
                .filter(entry -> entry.report().equals(Optional.of(report)))
                .toList();
    }
}
