package vn.trinhky.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.organization.PersonId;
import vn.trinhky.report.ReportId;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Statements;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class InboxTest {
    private static final int PAGE = 200;

    private final Inbox inbox;
    private final OpenBells bells;
    private final Telling telling;
    private final ReportJourney journey;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InboxTest(
            Inbox inbox,
            OpenBells bells,
            Telling telling,
            ReportJourney journey,
            TransactionTemplate transaction,
            Clock clock) {
        this.inbox = inbox;
        this.bells = bells;
        this.telling = telling;
        this.journey = journey;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    void whatMayNotBeReadAnyMoreIsToldWithoutItsSubject() {
        ReportId draft = journey.draft();
        tell(People.CHUTICH, NoticeKind.RETURNED, draft, "x");
        assertThat(entry("chutich", draft, NoticeKind.RETURNED).subject()).isEmpty();
    }

    @Test
    void theSameIsToldOnce() {
        ReportId report = journey.draft();
        tell(People.SOANTHAO, NoticeKind.RETURNED, report, "1");
        tell(People.SOANTHAO, NoticeKind.RETURNED, report, "1");
        assertThat(kinds("soanthao", report)).hasSize(1);
    }

    @Test
    void nobodyReadsOrOpensWhatIsAnothersInbox() {
        ReportId report = journey.draft();
        tell(People.SOANTHAO, NoticeKind.RETURNED, report, "1");
        NoticeId id = entry("soanthao", report, NoticeKind.RETURNED).id();
        As.person("vhtt", () -> {
            assertThat(inbox.open(id)).isEmpty();
            inbox.markRead(id);
        });
        assertThat(entry("soanthao", report, NoticeKind.RETURNED).read()).isFalse();
        assertThat(As.person("soanthao", () -> inbox.open(id))).contains(report);
        assertThat(entry("soanthao", report, NoticeKind.RETURNED).read()).isTrue();
    }

    @Test
    void whatCameAfterTheListWasShownStaysUnread() {
        ReportId report = journey.draft();
        Instant shown = clock.instant().minus(1, ChronoUnit.HOURS);
        tell(People.SOANTHAO, NoticeKind.RETURNED, report, "1");
        As.person("soanthao", () -> inbox.markAllRead(shown));
        assertThat(entry("soanthao", report, NoticeKind.RETURNED).read()).isFalse();
    }

    @Test
    void aPageCostsTheSameStatementsWhateverItsSize() {
        for (int i = 0; i < 6; i++) {
            tell(People.SOANTHAO, NoticeKind.RETURNED, journey.draft(), "1");
        }
        As.person("soanthao", () -> {
            int one = Statements.count(() -> inbox.page(false, 0, 1));
            int six = Statements.count(() -> inbox.page(false, 0, 6));
            assertThat(six).isLessThanOrEqualTo(one).isLessThanOrEqualTo(4);
        });
    }

    @Test
    void theBellRingsWithTheNumberOfUnread() {
        AtomicInteger rung = new AtomicInteger();
        Runnable takeDown = bells.hang(People.THANHTRA, rung::set);
        try {
            int before = As.person("thanhtra", inbox::unread);
            tell(
                    People.THANHTRA,
                    NoticeKind.DUE_SOON,
                    journey.draft(),
                    UUID.randomUUID().toString());
            assertThat(rung).hasValue(before + 1);
        } finally {
            takeDown.run();
        }
        tell(
                People.THANHTRA,
                NoticeKind.DUE_SOON,
                journey.draft(),
                UUID.randomUUID().toString());
        assertThat(As.person("thanhtra", inbox::unread)).isEqualTo(rung.get() + 1);
    }

    private void tell(PersonId person, NoticeKind kind, ReportId report, String when) {
        Tiding tiding = Tiding.of(kind, new Audience.One(person), report, when);
        transaction.executeWithoutResult(status -> telling.tell(List.of(tiding), Optional.empty()));
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
