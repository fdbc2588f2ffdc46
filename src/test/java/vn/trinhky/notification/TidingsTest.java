package vn.trinhky.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.notification.Audience.One;
import vn.trinhky.notification.Audience.WhoHas;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.absence.Duty;
import vn.trinhky.report.AfterIssueDecision;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.Urgency;
import vn.trinhky.report.event.ChainEvent;
import vn.trinhky.report.event.ReportEvent;
import vn.trinhky.testing.People;

class TidingsTest {
    private static final ReportId REPORT = ReportId.of("e0000000-0000-4000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Sha256 HASH = Sha256.of("x");
    private static final ActorRef BY = new ActorRef(People.VHTT.toString(), "Phạm Quang Huy");
    private static final Holder REVIEWER = new Holder.OnePerson(People.VHTT, "Phạm Quang Huy");
    private static final Holder SIGNER = new Holder.OnePerson(People.CHUTICH, "Lê Văn Thảo");
    private static final Holder CLERKS = new Holder.AnyoneOf(Office.CLERK);

    @Test
    void whoHasItNextIsToldThatItWaits() {
        assertThat(told(submitted(), in(ReportStatus.IN_REVIEW, REVIEWER)))
                .containsExactly("TO_REVIEW " + new WhoHas(REVIEWER, Optional.of(Duty.REVIEW)));
    }

    @Test
    void theDrafterLearnsOfEveryAgreementAndTheSignerOfTheLast() {
        assertThat(told(agreed(false), in(ReportStatus.IN_REVIEW, REVIEWER)))
                .containsExactly(
                        "TO_REVIEW " + new WhoHas(REVIEWER, Optional.of(Duty.REVIEW)),
                        "AGREED " + new One(People.SOANTHAO));
        assertThat(told(agreed(true), in(ReportStatus.AWAITING_SIGNATURE, SIGNER)))
                .containsExactly(
                        "TO_SIGN " + new WhoHas(SIGNER, Optional.of(Duty.SIGN)),
                        "AGREED_BY_ALL " + new One(People.SOANTHAO));
    }

    @Test
    void theClerksAreToldWhatToIssueAndWhatToCarryOut() {
        ReportEvent signed = new ReportEvent.ReportSigned(REPORT, BY, NOW, 1, HASH, "12/BC-UBND", HASH);
        assertThat(told(signed, in(ReportStatus.SIGNED, CLERKS)))
                .containsExactly(
                        "TO_ISSUE " + new WhoHas(CLERKS, Optional.empty()), "SIGNED " + new One(People.SOANTHAO));
        ReportEvent decided =
                new ReportEvent.AfterIssueDecided(REPORT, BY, NOW, "12/BC-UBND", AfterIssueDecision.RECALL, HASH);
        assertThat(told(decided, in(ReportStatus.ISSUED, CLERKS)))
                .containsExactly("TO_CARRY_OUT " + new WhoHas(CLERKS, Optional.empty()));
    }

    @Test
    void whatBecameOfItIsToldToTheDrafterWithTheNameOfWhoDidIt() {
        Tiding returned = Tidings.of(
                        new ReportEvent.ReportReturned(REPORT, BY, NOW, 1, HASH), in(ReportStatus.RETURNED, REVIEWER))
                .getFirst();
        assertThat(returned.kind()).isEqualTo(NoticeKind.RETURNED);
        assertThat(returned.audience()).isEqualTo(new One(People.SOANTHAO));
        assertThat(returned.about()).contains(People.VHTT);
    }

    @Test
    void opinionsGoToWhoIsAskedAndBackToWhoAsked() {
        assertThat(told(
                        new ChainEvent.OpinionAsked(REPORT, BY, NOW, People.PHOCHUTICH, HASH),
                        in(ReportStatus.IN_REVIEW, REVIEWER)))
                .containsExactly("OPINION_ASKED " + new One(People.PHOCHUTICH));
        assertThat(told(
                        new ChainEvent.OpinionGiven(REPORT, BY, NOW, People.VHTT, HASH),
                        in(ReportStatus.IN_REVIEW, REVIEWER)))
                .containsExactly("OPINION_GIVEN " + new One(People.VHTT));
    }

    @Test
    void aReportThatHasGoneOnMeanwhileCallsNobodyBack() {
        assertThat(told(submitted(), in(ReportStatus.CANCELLED, null))).isEmpty();
        assertThat(told(submitted(), in(ReportStatus.DRAFT, REVIEWER))).isEmpty();
    }

    @Test
    void whatStillWaitsAtTheSamePlaceIsToldOnceHoweverOftenItIsHeard() {
        ReportSummary report = in(ReportStatus.IN_REVIEW, REVIEWER);
        ReportEvent again = new ReportEvent.ReportSubmitted(REPORT, BY, NOW.plusSeconds(60), 1, HASH, 1);
        assertThat(Tidings.of(submitted(), report).getFirst().onceKey())
                .isEqualTo(Tidings.of(again, report).getFirst().onceKey());
    }

    private static ReportEvent submitted() {
        return new ReportEvent.ReportSubmitted(REPORT, BY, NOW, 1, HASH, 1);
    }

    private static ReportEvent agreed(boolean last) {
        return new ReportEvent.ReportAgreed(REPORT, BY, NOW, 1, HASH, last);
    }

    private static List<String> told(ReportEvent event, ReportSummary report) {
        return Tidings.of(event, report).stream()
                .map(tiding -> tiding.kind() + " " + tiding.audience())
                .toList();
    }

    private static ReportSummary in(ReportStatus status, @Nullable Holder holder) {
        PersonId drafter = People.SOANTHAO;
        return new ReportSummary(
                REPORT,
                status,
                "Kết quả",
                Urgency.NORMAL,
                Optional.<LocalDate>empty(),
                false,
                People.UNIT_VHTT,
                drafter,
                "Nguyễn Thị Hạnh",
                Optional.ofNullable(holder),
                NOW,
                Optional.empty(),
                1,
                Optional.of(HASH),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NOW);
    }
}
