package vn.trinhky.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.archive.IntegrityReport.Check;
import vn.trinhky.audit.AuditTrail;
import vn.trinhky.report.ReportId;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.Statements;
import vn.trinhky.testing.TrinhKyTest;

/** The archive on its real index: what is found, by whom, and what a view leaves behind. */
@TrinhKyTest
class ArchiveTest {
    private static final LocalDate DAY = LocalDate.of(2019, 11, 25);

    private final Archive archive;
    private final IndexRepair repair;
    private final EntityManagerFactory entityManagerFactory;
    private final AuditTrail trail;
    private final ReportJourney journey;
    private final IssuedWalk walk;

    ArchiveTest(
            Archive archive,
            IndexRepair repair,
            EntityManagerFactory entityManagerFactory,
            AuditTrail trail,
            ReportJourney journey,
            ApplicationContext context) {
        this.archive = archive;
        this.repair = repair;
        this.entityManagerFactory = entityManagerFactory;
        this.trail = trail;
        this.journey = journey;
        this.walk = new IssuedWalk(context);
    }

    @Test
    void isFoundHoweverItIsTyped() {
        ReportId reform =
                walk.issued("1901/BC-UBND", DAY, "Kết quả tuyên truyền cải cách hành chính", "Nội dung", false);
        ReportId road = walk.issued("1902/BC-UBND", DAY, "Sửa chữa Đường liên thôn", "Ông Dương phụ trách", false);
        As.signIn("soanthao2");
        for (String typed : List.of(
                "cai cach hanh chinh",
                "cải cách",
                "CẢI CÁCH",
                Normalizer.normalize("cải cách hành chính", Normalizer.Form.NFD),
                "hanh cai",
                "tuyen truyen cai ca",
                "1901",
                "1901/BC-UBND",
                "1901 cai cach")) {
            assertThat(found(typed)).as(typed).contains(reform).doesNotContain(road);
        }
        assertThat(found("duong lien")).contains(road);
        assertThat(found("Ông Dương phụ")).contains(road);
        assertThat(found("đuờng liên thôn")).contains(road);
        assertThat(found("cải cách khácbiệt")).isEmpty();
    }

    @Test
    void theYearNarrowsHitsAndCounts() {
        ReportId older = walk.issued("01/BC-UBND", LocalDate.of(2017, 3, 1), "Phòng chống lụt bão kỳ lạ", "x", false);
        ReportId newer = walk.issued("01/BC-UBND", LocalDate.of(2018, 3, 1), "Phòng chống lụt bão kỳ lạ", "x", false);
        As.signIn("soanthao2");
        ArchiveQuery query = ArchiveQuery.of("lut bao ky la");
        assertThat(found(query)).containsExactly(newer, older);
        assertThat(found(query.in(2017))).containsExactly(older);
        assertThat(archive.count(query)).isEqualTo(2);
        assertThat(archive.count(query.in(2018))).isEqualTo(1);
        assertThat(archive.count(query.in(2016))).isZero();
        assertThat(archive.countByYear("lut bao ky la").toString()).isEqualTo("{2018=1, 2017=1}");
        assertThat(archive.years()).contains(2018, 2017);
    }

    @Test
    void queryLanguageIsNoLanguageHere() {
        ReportId odd = walk.issued("1903/BC-UBND", DAY, "Bảng *giá* (tạm) \"mới\" a:b", "x", false);
        As.signIn("soanthao2");
        assertThat(found("*giá* (tạm) \"mới")).containsExactly(odd);
        for (String typed :
                List.of("\"", "*", "(((", "bang gia AND", "subject:[* TO *]", "\\", "?*", "a~", "-gia", "|")) {
            assertThat(archive.count(ArchiveQuery.of(typed))).as(typed).isGreaterThanOrEqualTo(0);
        }
        assertThat(found("***")).isEmpty();
        assertThat(found("-giá bảng tạm mới")).containsExactly(odd);
    }

    @Test
    void theFoundWordsAreMarkedAndTextStaysText() {
        String hostile = "<img src=x onerror=alert(1)> số liệu kiểmđịnhriêng";
        ReportId id = walk.issued("1904/BC-UBND", DAY, "Báo cáo <b>đậm</b> kiểmđịnhriêng", hostile, false);
        As.signIn("soanthao2");
        ArchiveHit hit = archive.search(ArchiveQuery.of("kiemdinhrieng"), 0, 10).getFirst();
        assertThat(hit.document().report()).isEqualTo(id);
        assertThat(hit.document().number()).isEqualTo("1904/BC-UBND");
        assertThat(hit.document().signerName()).isEqualTo("Lê Văn Thảo");
        assertThat(hit.document().agencyName()).isEqualTo("UBND xã Quyết Thắng");
        assertThat(hit.subject().text()).isEqualTo("Báo cáo <b>đậm</b> kiểmđịnhriêng");
        assertThat(hit.subject().segments()).contains(new MarkedText.Segment("kiểmđịnhriêng", true));
        assertThat(hit.snippet().text()).isEqualTo(hostile);
        assertThat(hit.snippet().segments()).contains(new MarkedText.Segment("kiểmđịnhriêng", true));
    }

    @Test
    void wordsInTheSubjectComeFirst() {
        ReportId inBody = walk.issued("1905/BC-UBND", DAY.plusDays(9), "Việc khác", "về hồnước và hồnước", false);
        ReportId inSubject = walk.issued("1906/BC-UBND", DAY, "Cải tạo hồnước", "x", false);
        As.signIn("soanthao2");
        assertThat(found("honuoc")).containsExactly(inSubject, inBody);
    }

    @Test
    void restrictedReportsAreFoundAndCountedOnlyByTheirOwn() {
        ReportId secret = walk.issued("1907/BC-UBND", LocalDate.of(2015, 5, 5), "Việc riêngtư nội bộ", "x", true);
        for (String own : List.of("soanthao", "vhtt", "chutich", "vanthu", "thanhtra")) {
            As.person(own, () -> {
                assertThat(found("riengtu")).as(own).containsExactly(secret);
                assertThat(archive.count(ArchiveQuery.of("riengtu"))).as(own).isEqualTo(1);
                assertThat(archive.years()).as(own).contains(2015);
                assertThat(archive.details(secret).restricted()).isTrue();
            });
        }
        for (String other : List.of("soanthao2", "phochutich")) {
            As.person(other, () -> {
                assertThat(found("riengtu")).as(other).isEmpty();
                assertThat(archive.count(ArchiveQuery.of("riengtu"))).as(other).isZero();
                assertThat(archive.years()).as(other).doesNotContain(2015);
                assertThatThrownBy(() -> archive.open(secret)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> archive.details(secret)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> archive.checkIntegrity(secret)).isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    @Test
    void administratorsAndStrangersAreRefused() {
        ReportId id = walk.issued("1908/BC-UBND", DAY, "Công khai", "x", false);
        As.person("quantri", () -> {
            assertThatThrownBy(() -> archive.count(ArchiveQuery.of(""))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> archive.open(id)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void everyViewIsAnEntryOfTheAuditChain() {
        ReportId id = walk.issued("1909/BC-UBND", DAY, "Được xem", "x", false);
        IssuedDocument document = As.person("soanthao2", () -> archive.open(id));
        assertThat(document.fileName()).isEqualTo("1909-BC-UBND.pdf");
        assertThat(document.bytes()).isNotEmpty();
        As.person("soanthao2", () -> archive.details(id));
        As.signIn("thanhtra");
        assertThat(trail.historyOf("report:" + id))
                .filteredOn(entry -> "archive.viewed".equals(entry.action()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor().name()).isEqualTo("Bùi Thu Hà");
                    assertThat(entry.facts()).contains("1909/BC-UBND");
                });
    }

    @Test
    void theIssuedFileIsIntact() {
        ReportId id = journey.issued();
        IntegrityReport report = As.person("soanthao2", () -> archive.checkIntegrity(id));
        assertThat(report.checks())
                .extracting(Check::messageKey)
                .containsExactly("archive.integrity.fileSame", "archive.integrity.signaturesHold");
        assertThat(report.intact()).isTrue();
    }

    @Test
    void whatIsNoSignedFileIsToldSo() {
        ReportId id = walk.issued("1910/BC-UBND", DAY, "Không chữ ký", "x", false);
        IntegrityReport report = As.person("thanhtra", () -> archive.checkIntegrity(id));
        assertThat(report.intact()).isFalse();
        assertThat(report.checks().getFirst().passed()).isTrue();
        assertThat(report.checks()).extracting(Check::messageKey).contains("signing.finding.UNREADABLE");
    }

    @Test
    void anIncompleteIndexIsRebuiltAtTheStart() throws InterruptedException {
        walk.issued("1911/BC-UBND", DAY, "Còn lại sau sự cố", "x", false);
        long complete = count();
        Search.mapping(entityManagerFactory)
                .scope(ArchivedReport.class)
                .workspace()
                .purge();
        Search.mapping(entityManagerFactory)
                .scope(ArchivedReport.class)
                .workspace()
                .refresh();
        assertThat(count()).isZero();
        repair.run(new DefaultApplicationArguments());
        for (int i = 0; i < 100 && count() < complete; i++) {
            Thread.sleep(100);
        }
        assertThat(count()).isEqualTo(complete);
    }

    @Test
    void aPageCostsAFixedNumberOfStatements() {
        for (int i = 0; i < 3; i++) {
            walk.issued("192" + i + "/BC-UBND", DAY, "Đếmcâulệnh " + i, "x", false);
        }
        As.signIn("soanthao2");
        assertThat(Statements.count(() -> archive.search(ArchiveQuery.of("demcaulenh"), 0, 1)))
                .isEqualTo(Statements.count(() -> archive.search(ArchiveQuery.of("demcaulenh"), 0, 3)))
                .isLessThanOrEqualTo(3);
    }

    private int count() {
        return As.person("thanhtra", () -> archive.count(ArchiveQuery.of("")));
    }

    private List<ReportId> found(String words) {
        return found(ArchiveQuery.of(words));
    }

    private List<ReportId> found(ArchiveQuery query) {
        return archive.search(query, 0, 50).stream()
                .map(hit -> hit.document().report())
                .toList();
    }
}
