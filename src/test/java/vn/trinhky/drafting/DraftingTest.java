package vn.trinhky.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.approval.ApprovalRound;
import vn.trinhky.approval.Approvals;
import vn.trinhky.drafting.EditingSession.Writer;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.DraftDetails;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportRule;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.report.WorkList;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.ContentJson;
import vn.trinhky.report.content.ContentRule;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TextChange;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

/** Writing as the service allows it, on the real database. */
@TrinhKyTest
class DraftingTest {
    @Autowired
    Drafting drafting;

    @Autowired
    ReportDrafting drafts;

    @Autowired
    ReportCatalog catalog;

    @Autowired
    Approvals approvals;

    @Autowired
    DraftPages pages;

    @Autowired
    DemoReport demo;

    @Autowired
    TestClock clock;

    private ReportId report;

    @BeforeEach
    void begin() {
        As.signIn("soanthao");
        report = drafts.begin(metadata("Kết quả rà soát đường làng"), content("Thân bài"));
    }

    @Test
    void savesTextAndMetadataAsRevisionsOfOneDraft() {
        EditingSession window = drafting.open(report);

        long first = drafting.save(report, window.id(), 1, whole("Đã sửa"));
        long second = drafting.save(report, window.id(), first, metadata("Trích yếu mới"));

        DraftDetails saved = catalog.draft(report);
        assertThat(saved.revision()).isEqualTo(second).isEqualTo(3);
        assertThat(saved.content().plainText()).isEqualTo("Đã sửa");
        assertThat(saved.metadata().subject()).isEqualTo("Trích yếu mới");
        assertThat(catalog.summary(report).subject()).isEqualTo("Trích yếu mới");
    }

    @Test
    void aStaleSaveIsRefusedAndNothingIsLost() {
        EditingSession window = drafting.open(report);
        drafting.save(report, window.id(), 1, whole("Bản đã lưu"));

        assertRefused(() -> drafting.save(report, window.id(), 1, whole("Bản cũ")), ReportRule.DRAFT_CHANGED_MEANWHILE);
        assertRefused(
                () -> drafting.save(report, window.id(), 1, metadata("Trích yếu cũ")),
                ReportRule.DRAFT_CHANGED_MEANWHILE);
        assertRefused(() -> drafting.submit(report, window.id(), 1), ReportRule.DRAFT_CHANGED_MEANWHILE);

        assertThat(catalog.draft(report).content().plainText()).isEqualTo("Bản đã lưu");
        assertThat(catalog.draft(report).metadata().subject()).isEqualTo("Kết quả rà soát đường làng");
        assertThat(catalog.summary(report).status()).isEqualTo(ReportStatus.DRAFT);
    }

    @Test
    void aSecondWindowReadsAndIsToldWhoWrites() {
        EditingSession first = drafting.open(report);
        EditingSession second = drafting.open(report);

        assertThat(first.mayWrite()).isTrue();
        assertThat(second.writer()).isEqualTo(new Writer.Another("Nguyễn Thị Hạnh", true));
        assertThatThrownBy(() -> drafting.save(report, second.id(), 1, whole("Từ cửa sổ thứ hai")))
                .isInstanceOfSatisfying(RuleBrokenException.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(DraftingRule.ONE_WRITES_AT_A_TIME);
                    assertThat(refused.arguments()).containsExactly("Nguyễn Thị Hạnh");
                });
        assertThat(catalog.draft(report).content().plainText()).isEqualTo("Thân bài");
    }

    @Test
    void thePersonGoesOnInTheSecondWindowAndTheFirstBecomesAReader() {
        EditingSession first = drafting.open(report);
        drafting.save(report, first.id(), 1, whole("Từ cửa sổ thứ nhất"));
        EditingSession second = drafting.open(report);

        EditingSession goesOn = drafting.goOnHere(report, second.id());

        assertThat(goesOn.mayWrite()).isTrue();
        assertThat(goesOn.draft().content().plainText()).isEqualTo("Từ cửa sổ thứ nhất");
        assertThat(drafting.seen(report, first.id())).isEqualTo(new Writer.Another("Nguyễn Thị Hạnh", true));
        assertRefused(() -> drafting.save(report, first.id(), 2, whole("Quá muộn")), DraftingRule.ONE_WRITES_AT_A_TIME);
        assertThat(drafting.save(report, second.id(), 2, whole("Từ cửa sổ thứ hai")))
                .isEqualTo(3);
    }

    @Test
    void aClosedWindowFreesTheDraftAtOnce() {
        EditingSession first = drafting.open(report);
        drafting.close(report, first.id());

        assertThat(drafting.open(report).mayWrite()).isTrue();
    }

    @Test
    void aSilentWindowIsGoneAfterItsLease() {
        clock.advance(Duration.ZERO);
        EditingSession silent = drafting.open(report);
        EditingSession waiting = drafting.open(report);

        clock.advance(EditingSessions.LEASE);
        assertThat(drafting.seen(report, waiting.id())).isInstanceOf(Writer.Another.class);
        clock.advance(Duration.ofSeconds(1));
        assertThat(drafting.seen(report, waiting.id())).isInstanceOf(Writer.ThisWindow.class);
        assertRefused(
                () -> drafting.save(report, silent.id(), 1, whole("Tỉnh dậy")), DraftingRule.ONE_WRITES_AT_A_TIME);
    }

    @Test
    void aWindowThatIsSeenKeepsTheDraft() {
        clock.advance(Duration.ZERO);
        EditingSession living = drafting.open(report);
        EditingSession waiting = drafting.open(report);

        for (int i = 0; i < 4; i++) {
            clock.advance(EditingSessions.LEASE.dividedBy(3));
            assertThat(drafting.seen(report, living.id())).isInstanceOf(Writer.ThisWindow.class);
            assertThat(drafting.seen(report, waiting.id())).isInstanceOf(Writer.Another.class);
        }
    }

    @Test
    void submittingFreezesAVersionAndOpensARound() {
        EditingSession window = drafting.open(report);
        long revision = drafting.save(report, window.id(), 1, whole("Bản trình"));

        drafting.submit(report, window.id(), revision);

        assertThat(catalog.summary(report).status()).isEqualTo(ReportStatus.IN_REVIEW);
        VersionDetails version = catalog.currentVersion(report);
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.content().plainText()).isEqualTo("Bản trình");
        ApprovalRound round = approvals.round(report).orElseThrow();
        assertThat(round.versionHash()).isEqualTo(version.hash());
        assertThat(round.due().orElseThrow().person()).isEqualTo(People.VHTT);
        assertThat(catalog.summary(report).isHeldBy(People.VHTT)).isTrue();
        assertRefused(
                () -> drafting.save(report, window.id(), revision, whole("Sau khi trình")),
                ReportRule.ACT_NOT_POSSIBLE_NOW);
        assertRefused(() -> drafting.open(report), ReportRule.ACT_NOT_POSSIBLE_NOW);
    }

    @Test
    void moreThanTwoHundredPagesCannotBeSubmitted() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 4900; i++) {
            blocks.add(paragraph("Đoạn " + i + " của một báo cáo rất dài. ".repeat(4)));
        }
        EditingSession window = drafting.open(report);
        long revision = drafting.save(
                report, window.id(), 1, new TextChange.Whole(ContentJson.write(new ReportContent(blocks))));

        assertRefused(() -> drafting.submit(report, window.id(), revision), ContentRule.TOO_MANY_PAGES);

        assertThat(catalog.summary(report).status()).isEqualTo(ReportStatus.DRAFT);
        assertThat(catalog.versionNumbers(report)).isEmpty();
    }

    @Test
    void onlyItsDrafterWritesIt() {
        As.signIn("soanthao2");
        assertThatThrownBy(() -> drafting.open(report)).isInstanceOf(AccessDeniedException.class);
        As.signIn("vhtt");
        assertThatThrownBy(() -> drafting.open(report)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theHeadOfTheUnitReadsThePagesOfADraftAndOthersDoNot() {
        As.signIn("vhtt");
        assertThat(pages.draft(report).pages()).isEqualTo(1);
        assertThat(pages.manuscript(report).signature().signerName()).isEqualTo("Lê Văn Thảo");
        As.signIn("soanthao2");
        assertThatThrownBy(() -> pages.draft(report)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDemoReportIsMadeOnce() throws Exception {
        int before = catalog.count(WorkList.TO_WRITE) + catalog.count(WorkList.SENT_BY_ME);

        demo.run(new DefaultApplicationArguments());

        assertThat(catalog.count(WorkList.TO_WRITE) + catalog.count(WorkList.SENT_BY_ME))
                .isEqualTo(before);
    }

    private static void assertRefused(ThrowingCallable act, BusinessRule rule) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static ReportMetadata metadata(String subject) {
        return ReportMetadata.blank(People.UNIT_VHTT, subject, "VT, VHTT");
    }

    private static ReportContent content(String text) {
        return new ReportContent(List.of(paragraph(text)));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Inline.of(text)));
    }

    private static TextChange whole(String text) {
        return new TextChange.Whole(json(text));
    }

    private static String json(String text) {
        return "{\"schema\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":[{\"text\":\"" + text + "\"}]}]}";
    }
}
