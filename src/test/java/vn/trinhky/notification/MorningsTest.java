package vn.trinhky.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.organization.LoginName;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PeopleAdministration;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.people.NewPerson;
import vn.trinhky.organization.people.PersonFacts;
import vn.trinhky.organization.people.PersonLanguage;
import vn.trinhky.organization.people.PostEntry;
import vn.trinhky.report.ReportId;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class MorningsTest {
    /** Long before anything else in the shared database, so that nobody else is reminded or mailed. */
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 3, 12);

    private final Mornings mornings;
    private final Telling telling;
    private final PeopleAdministration people;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TestClock clock;

    MorningsTest(
            Mornings mornings,
            Telling telling,
            PeopleAdministration people,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            TestClock clock) {
        this.mornings = mornings;
        this.telling = telling;
        this.people = people;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void oneLetterADayComesAtTheHourOfVietnamWithLinksAndNoContents() {
        Hired person = hire(PersonLanguage.VIETNAMESE);
        clock.set(WEDNESDAY.minusDays(1), LocalTime.of(16, 0));
        ReportId report = new ReportId(UUID.randomUUID());
        tell(person.id(), NoticeKind.TO_REVIEW, report);
        tell(person.id(), NoticeKind.OVERDUE, report);

        clock.set(WEDNESDAY, LocalTime.of(7, 29));
        mornings.look();
        assertThat(letters(person)).isEmpty();

        clock.set(WEDNESDAY, LocalTime.of(7, 31));
        mornings.look();
        clock.set(WEDNESDAY, LocalTime.of(7, 40));
        mornings.look();
        assertThat(letters(person))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .startsWith("TrinhKy: 2 thông báo chưa đọc")
                        .contains("Kính gửi " + person.name())
                        .contains("Báo cáo chờ thẩm định")
                        .doesNotContain("notification."));
    }

    @Test
    void whatIsToldAfterTheHourGoesIntoTheNextWorkingDaysLetter() {
        Hired person = hire(PersonLanguage.ENGLISH);
        LocalDate friday = WEDNESDAY.plusDays(2);
        assertThat(friday.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        clock.set(friday, LocalTime.of(9, 0));
        tell(person.id(), NoticeKind.TO_REVIEW, new ReportId(UUID.randomUUID()));
        mornings.look();
        clock.set(friday.plusDays(1), LocalTime.of(9, 0));
        mornings.look();
        assertThat(letters(person)).isEmpty();

        clock.set(friday.plusDays(3), LocalTime.of(7, 30));
        mornings.look();
        assertThat(letters(person))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .startsWith("TrinhKy: a new notification")
                        .contains("A report waits for your review"));
    }

    @Test
    void whatWasReadMeanwhileIsNotMailed() {
        Hired person = hire(PersonLanguage.VIETNAMESE);
        clock.set(WEDNESDAY, LocalTime.of(6, 0));
        tell(person.id(), NoticeKind.TO_REVIEW, new ReportId(UUID.randomUUID()));
        jdbc.sql("UPDATE notice SET read_at = told_at WHERE person_id = ?")
                .param(person.id().value())
                .update();
        clock.set(WEDNESDAY, LocalTime.of(8, 0));
        mornings.look();
        assertThat(letters(person)).isEmpty();
    }

    @Test
    void whoWantsItAtOnceGetsALetterForEachAndNoneInTheMorning() {
        Hired person = hire(PersonLanguage.VIETNAMESE);
        choose(person, MailChoice.AT_ONCE);
        clock.set(WEDNESDAY, LocalTime.of(6, 0));
        tell(person.id(), NoticeKind.TO_REVIEW, new ReportId(UUID.randomUUID()));
        tell(person.id(), NoticeKind.TO_SIGN, new ReportId(UUID.randomUUID()));
        assertThat(letters(person)).hasSize(2);
        clock.set(WEDNESDAY, LocalTime.of(8, 0));
        mornings.look();
        assertThat(letters(person)).hasSize(2);
    }

    @Test
    void whoWantsNoMailGetsNone() {
        Hired person = hire(PersonLanguage.VIETNAMESE);
        choose(person, MailChoice.NONE);
        clock.set(WEDNESDAY, LocalTime.of(6, 0));
        tell(person.id(), NoticeKind.TO_REVIEW, new ReportId(UUID.randomUUID()));
        clock.set(WEDNESDAY, LocalTime.of(8, 0));
        mornings.look();
        assertThat(letters(person)).isEmpty();
    }

    private void choose(Hired person, MailChoice choice) {
        new MailChoices(jdbc).choose(person.id(), choice);
    }

    private void tell(PersonId person, NoticeKind kind, ReportId report) {
        Tiding tiding = Tiding.of(kind, new Audience.One(person), report, "1");
        transaction.executeWithoutResult(status -> telling.tell(List.of(tiding), Optional.empty()));
    }

    private List<String> letters(Hired person) {
        return new ArrayList<>(jdbc.sql("SELECT CONCAT(subject, '\n', body) FROM outgoing_mail WHERE recipient = ?")
                .param(person.address())
                .query(String.class)
                .list());
    }

    private Hired hire(PersonLanguage language) {
        String login = "t" + UUID.randomUUID().toString().substring(0, 8);
        String address = login + "@quyetthang.example";
        String name = "Người thử " + login;
        As.person(
                "quantri",
                () -> people.add(new NewPerson(
                        new LoginName(login),
                        new PersonFacts(name, People.UNIT_VP, Optional.of(new EmailAddress(address)), language),
                        new PostEntry(LocalDate.of(2026, 1, 1), "Quản trị", List.of()),
                        Set.of(Office.ADMIN))));
        UUID id = jdbc.sql("SELECT id FROM person WHERE login = ?")
                .param(login)
                .query(UUID.class)
                .single();
        return new Hired(new PersonId(id), name, address);
    }

    private record Hired(PersonId id, String name, String address) {}
}
