package vn.trinhky.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.report.ReportAccess.Level.METADATA;
import static vn.trinhky.report.ReportAccess.Level.NONE;
import static vn.trinhky.report.ReportAccess.Level.READ;
import static vn.trinhky.report.ReportFixtures.ADMIN;
import static vn.trinhky.report.ReportFixtures.AUDITOR;
import static vn.trinhky.report.ReportFixtures.CLERK;
import static vn.trinhky.report.ReportFixtures.CULTURE;
import static vn.trinhky.report.ReportFixtures.DRAFTER;
import static vn.trinhky.report.ReportFixtures.HEAD;
import static vn.trinhky.report.ReportFixtures.OTHER_DRAFTER;
import static vn.trinhky.report.ReportFixtures.REVIEWER;
import static vn.trinhky.report.ReportFixtures.SIGNER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.report.ReportAccess.Level;

/** The reading half of the rights matrix, cell by cell; acts are in {@code ReportTest}. */
class ReportAccessTest {
    private static final List<ReportStatus> COLUMNS = List.of(
            ReportStatus.DRAFT,
            ReportStatus.RETURNED,
            ReportStatus.CANCELLED,
            ReportStatus.IN_REVIEW,
            ReportStatus.AWAITING_SIGNATURE,
            ReportStatus.SIGNED,
            ReportStatus.ISSUED,
            ReportStatus.RECALLED,
            ReportStatus.REPLACED,
            ReportStatus.CORRECTED);

    private static final Map<PersonDetails, List<Level>> MATRIX = Map.of(
            DRAFTER, List.of(READ, READ, READ, READ, READ, READ, READ, READ, READ, READ),
            HEAD, List.of(READ, READ, READ, READ, READ, READ, READ, READ, READ, READ),
            REVIEWER, List.of(NONE, NONE, NONE, READ, READ, READ, READ, READ, READ, READ),
            SIGNER, List.of(NONE, NONE, NONE, READ, READ, READ, READ, READ, READ, READ),
            CLERK, List.of(NONE, NONE, NONE, NONE, READ, READ, READ, READ, READ, READ),
            OTHER_DRAFTER, List.of(NONE, NONE, NONE, NONE, NONE, NONE, READ, READ, READ, READ),
            AUDITOR, List.of(NONE, NONE, NONE, NONE, NONE, NONE, READ, READ, READ, READ),
            ADMIN,
                    List.of(
                            METADATA, METADATA, METADATA, METADATA, METADATA, METADATA, METADATA, METADATA, METADATA,
                            METADATA));

    private static ReportAccess access(ReportStatus status, boolean restricted) {
        return new ReportAccess(
                status,
                DRAFTER.id(),
                CULTURE,
                restricted,
                Set.of(REVIEWER.id().value(), SIGNER.id().value()));
    }

    static Stream<Arguments> cells() {
        return MATRIX.entrySet().stream()
                .flatMap(row -> Stream.iterate(0, i -> i < COLUMNS.size(), i -> i + 1)
                        .map(i -> Arguments.of(
                                row.getKey(), COLUMNS.get(i), row.getValue().get(i))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCellOfTheMatrix(PersonDetails person, ReportStatus status, Level expected) {
        assertThat(access(status, false).levelOf(person)).isEqualTo(expected);
    }

    @Test
    void everyStatusIsAColumn() {
        assertThat(COLUMNS).containsExactlyInAnyOrder(ReportStatus.values());
    }

    @Test
    void aRestrictedReportIsNotForOtherStaffOnceIssued() {
        ReportAccess restricted = access(ReportStatus.ISSUED, true);
        assertThat(restricted.levelOf(OTHER_DRAFTER)).isEqualTo(NONE);
        assertThat(restricted.levelOf(ADMIN)).isEqualTo(METADATA);
        for (PersonDetails person : List.of(DRAFTER, HEAD, REVIEWER, SIGNER, CLERK, AUDITOR)) {
            assertThat(restricted.levelOf(person)).isEqualTo(READ);
        }
    }

    @Test
    void aSignerWhoIsNotOfItsChainIsOtherStaff() {
        PersonDetails deputy = ReportFixtures.person("phó", ReportFixtures.RECORDS, Set.of(), Office.SIGNER);
        assertThat(access(ReportStatus.AWAITING_SIGNATURE, false).levelOf(deputy))
                .isEqualTo(NONE);
        assertThat(access(ReportStatus.ISSUED, false).levelOf(deputy)).isEqualTo(READ);
    }

    @Test
    void severalOfficesGiveTheMostOfThem() {
        PersonDetails adminAndClerk =
                ReportFixtures.person("hai vai", ReportFixtures.RECORDS, Set.of(), Office.ADMIN, Office.CLERK);
        assertThat(access(ReportStatus.SIGNED, false).levelOf(adminAndClerk)).isEqualTo(READ);
        assertThat(access(ReportStatus.IN_REVIEW, false).levelOf(adminAndClerk)).isEqualTo(METADATA);
    }
}
