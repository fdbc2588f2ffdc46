package vn.trinhky.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.approval.Approvals;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.TextSummary.Origin;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TextLines;
import vn.trinhky.report.difference.TextDifference;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class ReportVersionsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 25);

    private final ReportVersions versions;
    private final ReportDrafting drafting;
    private final ReportJourney journey;
    private final Approvals approvals;
    private final TestClock clock;

    ReportVersionsTest(
            ReportVersions versions,
            ReportDrafting drafting,
            ReportJourney journey,
            Approvals approvals,
            TestClock clock) {
        this.versions = versions;
        this.drafting = drafting;
        this.journey = journey;
        this.approvals = approvals;
        this.clock = clock;
    }

    private static ReportContent saying(String figure) {
        return TextLines.replaced(ReportJourney.CONTENT, 3, 23, 25, figure);
    }

    private void save(ReportId report, String figure) {
        As.person("soanthao", () -> drafting.save(report, drafting.open(report).revision(), saying(figure)));
    }

    private List<TextSummary> all(ReportId report) {
        return As.person("soanthao", () -> versions.all(report));
    }

    private ReportText text(ReportId report, TextRef ref) {
        return As.person("soanthao", () -> versions.text(report, ref));
    }

    @Test
    void theEndOfEveryHourOfWritingIsKept() {
        clock.set(DAY, LocalTime.of(8, 10));
        ReportId report = journey.draft("Bản lưu theo giờ");
        save(report, "46");
        clock.set(DAY, LocalTime.of(8, 59));
        save(report, "47");
        assertThat(all(report)).extracting(TextSummary::origin).containsExactly(Origin.BEING_WRITTEN);
        clock.set(DAY, LocalTime.of(9, 1));
        save(report, "48");
        save(report, "49");
        clock.set(DAY, LocalTime.of(14, 0));
        save(report, "50");
        List<TextSummary> all = all(report);
        assertThat(all).extracting(TextSummary::origin).containsExactly(Origin.BEING_WRITTEN, Origin.HOUR, Origin.HOUR);
        assertThat(text(report, all.get(1).ref()).content()).isEqualTo(saying("49"));
        assertThat(text(report, all.get(2).ref()).content()).isEqualTo(saying("47"));
    }

    @Test
    void whatWasSubmittedIsNotKeptOnceMore() {
        clock.set(DAY, LocalTime.of(8, 10));
        ReportId report = journey.submitted();
        As.person("vhtt", () -> approvals.returnForRevision(report, "Sửa lại"));
        clock.set(DAY, LocalTime.of(10, 0));
        save(report, "60");
        assertThat(all(report)).extracting(TextSummary::origin).containsExactly(Origin.BEING_WRITTEN, Origin.SUBMITTED);
    }

    @Test
    void anEarlierTextIsTakenBackAndThePresentOneIsKept() {
        ReportId report = journey.draft("Khôi phục");
        TextRef named = As.person("soanthao", () -> versions.name(report, "  Trước khi sửa số liệu "));
        save(report, "99");
        long revision = As.person(
                "soanthao", () -> versions.restore(report, drafting.open(report).revision(), named));
        DraftDetails draft = As.person("soanthao", () -> drafting.open(report));
        assertThat(draft.content()).isEqualTo(ReportJourney.CONTENT);
        assertThat(draft.revision()).isEqualTo(revision);
        List<TextSummary> all = all(report);
        assertThat(all)
                .extracting(TextSummary::origin, TextSummary::name)
                .contains(tuple(Origin.NAMED, "Trước khi sửa số liệu"), tuple(Origin.REPLACED, ""));
        TextRef replaced = all.stream()
                .filter(text -> text.origin() == Origin.REPLACED)
                .findFirst()
                .orElseThrow()
                .ref();
        assertThat(text(report, replaced).content()).isEqualTo(saying("99"));
    }

    @Test
    void nothingIsTakenBackOverWordsThatWereSavedSince() {
        ReportId report = journey.draft("Không ghi đè");
        TextRef named = As.person("soanthao", () -> versions.name(report, "Đầu"));
        long seen = As.person("soanthao", () -> drafting.open(report)).revision();
        save(report, "77");
        assertThatThrownBy(() -> As.person("soanthao", () -> versions.restore(report, seen, named)))
                .isInstanceOf(RuleBrokenException.class);
        assertThat(text(report, new TextRef.BeingWritten()).content()).isEqualTo(saying("77"));
    }

    @Test
    void aNameIsNeededAndNotTooLong() {
        ReportId report = journey.draft("Đặt tên");
        for (String name : List.of(" ", "x".repeat(101))) {
            assertThatThrownBy(() -> As.person("soanthao", () -> versions.name(report, name)))
                    .isInstanceOf(RuleBrokenException.class);
        }
        ReportId inReview = journey.submitted();
        assertThatThrownBy(() -> As.person("soanthao", () -> versions.name(inReview, "Muộn")))
                .isInstanceOf(RuleBrokenException.class);
    }

    @Test
    void anyTwoAreCompared() {
        ReportId report = journey.submitted();
        As.person("vhtt", () -> approvals.returnForRevision(report, "Sửa lại"));
        save(report, "54");
        TextDifference difference = As.person(
                "soanthao", () -> versions.difference(report, new TextRef.Submitted(1), new TextRef.BeingWritten()));
        assertThat(difference.content().changedParts()).isEqualTo(1);
        assertThat(difference.content().addedWords()).isEqualTo(1);
        assertThat(difference.metadata().changes()).isEmpty();
    }

    @Test
    void reviewersReadWhatWasSubmittedAndNoDrafts() {
        ReportId report = journey.draft("Bản nháp riêng");
        TextRef named = As.person("soanthao", () -> versions.name(report, "Nháp"));
        journey.submitted(report);
        assertThat(As.person("chutich", () -> versions.all(report)))
                .extracting(TextSummary::ref)
                .containsExactly(new TextRef.Submitted(1));
        for (TextRef hidden : List.of(named, new TextRef.BeingWritten())) {
            assertThatThrownBy(() -> As.person("chutich", () -> versions.text(report, hidden)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() ->
                            As.person("chutich", () -> versions.difference(report, hidden, new TextRef.Submitted(1))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        ReportId unsubmitted = journey.draft("Của người khác");
        assertThatThrownBy(() -> As.person("chutich", () -> versions.all(unsubmitted)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theWrittenFormOfAReferenceIsReadBack() {
        for (TextRef ref : List.of(new TextRef.Submitted(2), new TextRef.Kept(17), new TextRef.BeingWritten())) {
            assertThat(TextRef.of(ref.toString())).contains(ref);
        }
        assertThat(TextRef.of("v0")).isEmpty();
        assertThat(TextRef.of("k99999999999")).isEmpty();
    }
}
