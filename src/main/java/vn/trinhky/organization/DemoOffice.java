package vn.trinhky.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agency and people of the demo. Made once; what was changed since stays changed. Runs before the other modules'
 * demo data.
 *
 * @see DemoNeedsEmbeddedDatabase
 */
@Component
@Order(0)
@ConditionalOnBooleanProperty("trinhky.demo")
class DemoOffice implements ApplicationRunner {
    static final AgencyId AGENCY = AgencyId.of("a0000000-0000-4000-8000-000000000001");
    static final LetterheadId LETTERHEAD = LetterheadId.of("c0000000-0000-4000-8000-000000000001");
    static final UnitId OFFICE = UnitId.of("d0000000-0000-4000-8000-000000000001");
    static final UnitId CULTURE = UnitId.of("d0000000-0000-4000-8000-000000000002");

    private static final SpanOfDates SINCE_2021 = SpanOfDates.since(LocalDate.of(2021, 7, 1));
    private static final List<String> CHAIRMAN = List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    private static final List<String> DEPUTY = List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");

    private final Agencies agencies;
    private final Letterheads letterheads;
    private final Units units;
    private final People people;
    private final PasswordEncoder passwords;

    DemoOffice(Agencies agencies, Letterheads letterheads, Units units, People people, PasswordEncoder passwords) {
        this.agencies = agencies;
        this.letterheads = letterheads;
        this.units = units;
        this.people = people;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (agencies.existsById(AGENCY.value())) {
            return;
        }
        agencies.save(Agency.ofThisInstallation(AGENCY));
        letterheads.save(new Letterhead(
                new LetterheadDetails(
                        LETTERHEAD,
                        AGENCY,
                        Optional.empty(),
                        List.of("ỦY BAN NHÂN DÂN", "XÃ QUYẾT THẮNG"),
                        "Quyết Thắng",
                        "UBND",
                        "UBND xã Quyết Thắng",
                        "Thôn Quyết Thắng, xã Quyết Thắng; điện thoại: 0220 3000 000; thư điện tử: quyetthang@haiduong.gov.vn"),
                SINCE_2021));
        units.save(new Unit(new UnitDetails(OFFICE, AGENCY, "Văn phòng UBND", "VP")));
        Unit culture = units.save(new Unit(new UnitDetails(CULTURE, AGENCY, "Văn hóa - Thông tin", "VHTT")));
        addDraftersAndReviewer(culture);
        addOfficeOfTheChairman();
    }

    private void addDraftersAndReviewer(Unit culture) {
        Post officer = post("Công chức văn hóa - xã hội");
        save(person(1, "soanthao", "Nguyễn Thị Hạnh", CULTURE).inPost(officer).holding(Office.DRAFTER));
        Person reviewer = person(2, "vhtt", "Phạm Quang Huy", CULTURE).inPost(post("Trưởng ban VHTT"));
        culture.headedBy(save(reviewer.holding(Office.REVIEWER)));
        Post clerk = post("Công chức văn phòng - thống kê");
        save(person(8, "soanthao2", "Bùi Thu Hà", OFFICE).inPost(clerk).holding(Office.DRAFTER));
    }

    private void addOfficeOfTheChairman() {
        Post chairman = Post.of(SINCE_2021, "Chủ tịch UBND xã", CHAIRMAN);
        save(person(3, "chutich", "Lê Văn Thảo", OFFICE).inPost(chairman).holding(Office.SIGNER));
        Post deputy = Post.of(SINCE_2021, "Phó Chủ tịch UBND xã", DEPUTY);
        save(person(4, "phochutich", "Trần Thị Minh Nguyệt", OFFICE)
                .inPost(deputy)
                .holding(Office.SIGNER));
        save(person(5, "vanthu", "Vũ Thị Lan", OFFICE).inPost(post("Văn thư")).holding(Office.CLERK));
        save(person(6, "thanhtra", "Đỗ Văn Kiên", OFFICE)
                .inPost(post("Thanh tra"))
                .holding(Office.AUDITOR));
        save(person(7, "quantri", "Hoàng Minh Đức", OFFICE)
                .inPost(post("Quản trị hệ thống"))
                .holding(Office.ADMIN));
    }

    static PersonId id(int number) {
        return PersonId.of("b0000000-0000-4000-8000-%012d".formatted(number));
    }

    private Person person(int number, String login, String name, UnitId unit) {
        return new Person(id(number), new LoginName(login), name, unit, passwords.encode(login));
    }

    private Person save(Person person) {
        return people.save(person);
    }

    private static Post post(String title) {
        return Post.of(SINCE_2021, title, List.of());
    }
}
