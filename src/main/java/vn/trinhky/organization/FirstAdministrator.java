package vn.trinhky.organization;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.people.OneTimePassword;

/**
 * Somebody must be the first to log in: where there is no person at all, an administrator with a one-time code is
 * made, in an agency whose letterhead says that it has no name yet.
 */
@Component
class FirstAdministrator {
    static final LoginName LOGIN = new LoginName("quantri");
    /** What the agency is called until somebody says. */
    static final String NO_NAME = "Cơ quan chưa đặt tên";

    private final Agencies agencies;
    private final Letterheads letterheads;
    private final Units units;
    private final People people;
    private final PasswordEncoder passwords;
    private final Clock clock;

    FirstAdministrator(
            Agencies agencies,
            Letterheads letterheads,
            Units units,
            People people,
            PasswordEncoder passwords,
            Clock clock) {
        this.agencies = agencies;
        this.letterheads = letterheads;
        this.units = units;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The code that claims the administrator's account, or nothing if it is claimed or there are people already. */
    @Transactional
    Optional<OneTimePassword> createIfNobodyIsThere() {
        OneTimePassword password = OneTimePassword.random();
        List<Person> there = people.findFirstTwo();
        if (!there.isEmpty()) {
            return renewed(there, password);
        }
        SpanOfDates fromToday = SpanOfDates.since(OfficeTime.today(clock));
        AgencyId agency = agencies.findByOwnTrue().map(Agency::id).orElseGet(() -> newAgency(fromToday));
        UnitId unit = new UnitId(UUID.randomUUID());
        units.save(new Unit(new UnitDetails(unit, agency, "Quản trị hệ thống", "QTHT")));
        Person first = new Person(new PersonId(UUID.randomUUID()), LOGIN, "Quản trị viên đầu tiên", unit, "")
                .inPost(Post.of(fromToday, "Quản trị hệ thống", List.of()))
                .holding(Office.ADMIN);
        first.giveOneTimePassword(passwords.encode(password.text()), null);
        people.save(first);
        return Optional.of(password);
    }

    /** As long as nobody has claimed the account, every start gives it a new code: a lost one locks nobody out. */
    private Optional<OneTimePassword> renewed(List<Person> there, OneTimePassword password) {
        Person only = there.getFirst();
        if (there.size() > 1 || !only.record().waitsForOwnPassword()) {
            return Optional.empty();
        }
        only.giveOneTimePassword(passwords.encode(password.text()), null);
        return Optional.of(password);
    }

    private AgencyId newAgency(SpanOfDates fromToday) {
        AgencyId agency = new AgencyId(UUID.randomUUID());
        agencies.save(Agency.toBeSetUp(agency));
        letterheads.save(new Letterhead(
                new LetterheadDetails(
                        new LetterheadId(UUID.randomUUID()),
                        agency,
                        Optional.empty(),
                        List.of("CƠ QUAN CHƯA ĐẶT TÊN"),
                        "Chưa đặt",
                        "CQ",
                        NO_NAME,
                        ""),
                fromToday));
        return agency;
    }
}
