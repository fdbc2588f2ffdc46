package vn.trinhky.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.testing.As;
import vn.trinhky.testing.Statements;
import vn.trinhky.testing.TrinhKyTest;

/** What may be read of the chain, and by whom. */
@TrinhKyTest
class AuditTrailTest {
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    /** A subject no other test writes about. */
    private final String subject = "report:" + UUID.randomUUID();

    @Autowired
    AuditTrailTest(AuditTrail trail, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void twoEntries() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(TestEvent.done(subject).by("Đỗ Thị Ước Nguyện " + subject));
            events.publishEvent(TestEvent.refused(subject).with("unit", "VHTT"));
        });
    }

    @Test
    void anAuditorReadsEverythingAnEntrySays() {
        List<AuditEntry> entries = As.person("thanhtra", () -> trail.entries(about(subject), 0, 10));

        assertThat(entries).hasSize(2);
        AuditEntry done = entries.stream()
                .filter(entry -> entry.outcome() == AuditOutcome.DONE)
                .findFirst()
                .orElseThrow();
        assertThat(done.action()).isEqualTo("test.done");
        assertThat(done.subject()).isEqualTo(subject);
        assertThat(done.facts()).isEqualTo("{\"n\":\"1\"}");
        assertThat(done.payloadHash()).isEqualTo(Sha256.of("{\"n\":\"1\"}").hex());
        assertThat(done.at()).isEqualTo(Instant.parse("2026-02-03T04:05:06.007008Z"));
        assertThat(done.actor().name()).startsWith("Đỗ Thị Ước Nguyện");
    }

    @Test
    void anAdministratorSeesThatPeopleActButNotOnWhat() {
        AuditFilter byName = new AuditFilter("", subject, "", null, null, null);

        List<AuditEntry> entries = As.person("quantri", () -> trail.entriesWithoutSubjects(byName, 0, 10));

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("test.done");
            assertThat(entry.subject()).isNull();
            assertThat(entry.facts()).isNull();
            assertThat(entry.payloadHash()).isNull();
        });
        assertThat(As.person("quantri", () -> trail.count(byName))).isEqualTo(1);
    }

    @Test
    void anAdministratorCannotAskAboutASubject() {
        As.person("quantri", () -> {
            assertDenied(() -> trail.entriesWithoutSubjects(about(subject), 0, 10));
            assertDenied(() -> trail.count(about(subject)));
            assertDenied(() -> trail.entries(AuditFilter.ALL, 0, 10));
            assertDenied(() -> trail.historyOf(subject));
            assertDenied(() -> trail.verify(VerificationProgress.UNWATCHED));
        });
    }

    @Test
    void nobodyElseReadsAnything() {
        for (String login : List.of("soanthao", "vhtt", "chutich", "phochutich", "vanthu")) {
            As.person(login, this::assertNothingIsReadable);
        }
        As.nobody(() -> assertThatThrownBy(() -> trail.count(AuditFilter.ALL))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    private void assertNothingIsReadable() {
        assertDenied(() -> trail.entries(AuditFilter.ALL, 0, 10));
        assertDenied(() -> trail.entriesWithoutSubjects(AuditFilter.ALL, 0, 10));
        assertDenied(() -> trail.count(AuditFilter.ALL));
        assertDenied(() -> trail.historyOf(subject));
        assertDenied(() -> trail.verify(VerificationProgress.UNWATCHED));
    }

    @Test
    void filtersFindNamesWithoutAccentsAndActsByTheirBeginning() {
        As.person("thanhtra", () -> {
            assertThat(found(new AuditFilter("", "do thi uoc nguyen " + subject, "", null, null, null)))
                    .isEqualTo(1);
            assertThat(found(new AuditFilter("test.", "", subject, null, null, null)))
                    .isEqualTo(2);
            assertThat(found(new AuditFilter("test.d", "", subject, null, null, null)))
                    .isEqualTo(1);
            assertThat(found(new AuditFilter("est.", "", subject, null, null, null)))
                    .isZero();
            assertThat(found(new AuditFilter("", "", subject, null, null, AuditOutcome.REFUSED)))
                    .isEqualTo(1);
            assertThat(found(new AuditFilter("", "", subject.replace('-', '_'), null, null, null)))
                    .isZero();
        });
    }

    @Test
    void daysAreThoseOfVietnam() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(TestEvent.done(subject + "/late").at(Instant.parse("2026-05-01T16:59:59.999999Z")));
            events.publishEvent(TestEvent.done(subject + "/late").at(Instant.parse("2026-05-01T17:00:00Z")));
        });
        LocalDate first = LocalDate.of(2026, 5, 1);
        LocalDate second = LocalDate.of(2026, 5, 2);

        As.person("thanhtra", () -> {
            assertThat(found(new AuditFilter("", "", subject + "/late", null, first, null)))
                    .isEqualTo(1);
            assertThat(found(new AuditFilter("", "", subject + "/late", second, null, null)))
                    .isEqualTo(1);
            assertThat(found(new AuditFilter("", "", subject + "/late", first, second, null)))
                    .isEqualTo(2);
        });
    }

    @Test
    void pagesGoFromTheNewestAndDoNotOverlap() {
        As.person("thanhtra", () -> {
            List<AuditEntry> both = trail.entries(about(subject), 0, 2);
            assertThat(both.get(0).seq()).isGreaterThan(both.get(1).seq());
            assertThat(trail.entries(about(subject), 1, 1)).containsExactly(both.get(1));
            assertThat(trail.historyOf(subject)).isEqualTo(both);
        });
    }

    @Test
    void aPageIsOneStatementHoweverManyEntriesItHas() {
        for (int n = 0; n < 60; n++) {
            events.publishEvent(TestEvent.done(subject));
        }
        As.person("thanhtra", () -> {
            int two = Statements.count(() -> trail.entries(about(subject), 0, 2));
            int fifty = Statements.count(() -> trail.entries(about(subject), 0, 50));
            assertThat(two).isEqualTo(1);
            assertThat(fifty).isEqualTo(1);
        });
    }

    @Test
    void theProgramsOwnChainIsWhole() {
        ChainVerification result = As.person("thanhtra", () -> trail.verify(VerificationProgress.UNWATCHED));

        assertThat(result.findings()).isEmpty();
        assertThat(result.intact()).isTrue();
        assertThat(result.firstSeq()).isEqualTo(1);
        assertThat(result.checked()).isEqualTo(result.lastSeq());
    }

    @Test
    void timesAreKeptToTheMicrosecond() {
        Instant now = Instant.parse("2026-07-01T00:00:00.123456789Z");
        events.publishEvent(TestEvent.done(subject + "/time").at(now));

        assertThat(As.person("thanhtra", () -> trail.historyOf(subject + "/time")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.at()).isEqualTo(now.truncatedTo(ChronoUnit.MICROS)));
    }

    private long found(AuditFilter filter) {
        long count = trail.count(filter);
        assertThat(trail.entries(filter, 0, 100)).hasSize((int) count);
        return count;
    }

    private static AuditFilter about(String subject) {
        return new AuditFilter("", "", subject, null, null, null);
    }

    private static void assertDenied(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class);
    }
}
