package vn.trinhky.organization;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.OfficeTime;

/**
 * Somebody must be the first to log in: where there is no person at all, an administrator with a random password is
 * made, in an agency whose letterhead says that it has no name yet.
 */
@Component
class FirstAdministrator {
    static final LoginName LOGIN = new LoginName("quantri");
    /** No letters and digits that look alike. */
    private static final String SYMBOLS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;

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

    /** The new administrator's password, or nothing if there are people already. */
    @Transactional
    Optional<String> createIfNobodyIsThere() {
        if (people.count() > 0) {
            return Optional.empty();
        }
        String password = randomPassword();
        SpanOfDates fromToday = SpanOfDates.since(OfficeTime.today(clock));
        AgencyId agency = agencies.findByOwnTrue().map(Agency::id).orElseGet(() -> newAgency(fromToday));
        UnitId unit = new UnitId(UUID.randomUUID());
        units.save(new Unit(new UnitDetails(unit, agency, "Quản trị hệ thống", "QTHT")));
        people.save(new Person(
                        new PersonId(UUID.randomUUID()),
                        LOGIN,
                        "Quản trị viên đầu tiên",
                        unit,
                        passwords.encode(password))
                .inPost(Post.of(fromToday, "Quản trị hệ thống", List.of()))
                .holding(Office.ADMIN));
        return Optional.of(password);
    }

    private AgencyId newAgency(SpanOfDates fromToday) {
        AgencyId agency = new AgencyId(UUID.randomUUID());
        agencies.save(Agency.ofThisInstallation(agency));
        letterheads.save(new Letterhead(
                new LetterheadDetails(
                        new LetterheadId(UUID.randomUUID()),
                        agency,
                        Optional.empty(),
                        List.of("CƠ QUAN CHƯA ĐẶT TÊN"),
                        "Chưa đặt",
                        "CQ",
                        "Cơ quan chưa đặt tên"),
                fromToday));
        return agency;
    }

    private static String randomPassword() {
        SecureRandom random = new SecureRandom();
        return random.ints(LENGTH, 0, SYMBOLS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(SYMBOLS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
