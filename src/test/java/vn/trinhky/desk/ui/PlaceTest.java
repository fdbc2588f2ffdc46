package vn.trinhky.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.Actor;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.Urgency;

/** A report opens where it waits for the person, and its case file everywhere else. */
class PlaceTest {
    private static final UnitId UNIT = new UnitId(UUID.randomUUID());
    private static final PersonDetails DRAFTER = person(Office.DRAFTER);
    private static final PersonDetails REVIEWER = person(Office.REVIEWER);
    private static final PersonDetails SIGNER = person(Office.SIGNER);
    private static final PersonDetails CLERK = person(Office.CLERK);

    @Test
    void whoHasItGoesToTheAct() {
        assertThat(Place.of(report(ReportStatus.DRAFT, Holder.of(DRAFTER)), Actor.alone(DRAFTER)))
                .isEqualTo(Place.WRITE);
        assertThat(Place.of(report(ReportStatus.RETURNED, Holder.of(DRAFTER)), Actor.alone(DRAFTER)))
                .isEqualTo(Place.WRITE);
        assertThat(Place.of(report(ReportStatus.IN_REVIEW, Holder.of(REVIEWER)), Actor.alone(REVIEWER)))
                .isEqualTo(Place.REVIEW);
        assertThat(Place.of(report(ReportStatus.AWAITING_SIGNATURE, Holder.of(SIGNER)), Actor.alone(SIGNER)))
                .isEqualTo(Place.SIGN);
        assertThat(Place.of(report(ReportStatus.SIGNED, new Holder.AnyoneOf(Office.CLERK)), Actor.alone(CLERK)))
                .isEqualTo(Place.ISSUE);
    }

    @Test
    void everybodyElseGoesToTheCaseFile() {
        assertThat(Place.of(report(ReportStatus.IN_REVIEW, Holder.of(REVIEWER)), Actor.alone(DRAFTER)))
                .isEqualTo(Place.CASE_FILE);
        assertThat(Place.of(report(ReportStatus.DRAFT, Holder.of(DRAFTER)), Actor.alone(REVIEWER)))
                .isEqualTo(Place.CASE_FILE);
        assertThat(Place.of(report(ReportStatus.SIGNED, new Holder.AnyoneOf(Office.CLERK)), Actor.alone(DRAFTER)))
                .isEqualTo(Place.CASE_FILE);
        assertThat(Place.of(report(ReportStatus.ISSUED, null), Actor.alone(DRAFTER)))
                .isEqualTo(Place.CASE_FILE);
    }

    private static PersonDetails person(Office office) {
        return new PersonDetails(new PersonId(UUID.randomUUID()), "x", "Tên", "", UNIT, Set.of(office), Set.of());
    }

    private static ReportSummary report(ReportStatus status, @Nullable Holder holder) {
        return new ReportSummary(
                new ReportId(UUID.randomUUID()),
                status,
                "Trích yếu",
                Urgency.NORMAL,
                Optional.empty(),
                false,
                UNIT,
                DRAFTER.id(),
                DRAFTER.name(),
                Optional.ofNullable(holder),
                Instant.EPOCH,
                Optional.empty(),
                1,
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH);
    }
}
