package vn.trinhky.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.audit.AuditTrail;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.ActRecord;
import vn.trinhky.report.AfterIssue;
import vn.trinhky.report.AfterIssueDecision;
import vn.trinhky.report.Aftermath;
import vn.trinhky.report.CorrectionLetter;
import vn.trinhky.report.LinkedReport;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportDrafting;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportRule;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.WorkList;
import vn.trinhky.signing.SignatureVerifier;
import vn.trinhky.signing.Signing;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

/** Recall, correction and replacement of documents that were really signed and issued. */
@TrinhKyTest
class AfterIssueTest {
    private static final Reason REASON = new Reason("Sai số liệu thu ngân sách");

    private final ReportJourney journey;
    private final ReportLifecycle lifecycle;
    private final ReportDrafting drafting;
    private final ReportCatalog catalog;
    private final AfterIssue afterIssue;
    private final Archive archive;
    private final Signing signing;
    private final SignatureVerifier verifier;
    private final AuditTrail audit;
    private final Clock clock;
    private final IssuedWalk walk;

    AfterIssueTest(ReportJourney journey, ApplicationContext context, Archive archive) {
        this.journey = journey;
        this.archive = archive;
        this.lifecycle = context.getBean(ReportLifecycle.class);
        this.drafting = context.getBean(ReportDrafting.class);
        this.catalog = context.getBean(ReportCatalog.class);
        this.afterIssue = context.getBean(AfterIssue.class);
        this.signing = context.getBean(Signing.class);
        this.verifier = context.getBean(SignatureVerifier.class);
        this.audit = context.getBean(AuditTrail.class);
        this.walk = new IssuedWalk(context);
        this.clock = context.getBean(Clock.class);
    }

    private static void refused(String login, As.Act act, BusinessRule rule) {
        assertThatThrownBy(() -> As.person(login, act))
                .asInstanceOf(type(RuleBrokenException.class))
                .extracting(RuleBrokenException::rule)
                .isEqualTo(rule);
    }

    private ReportId recalled() {
        ReportId report = journey.issued(
                journey.signed(journey.agreed(journey.submitted(journey.draft("Thu hồi: ngân sách quýba")))));
        As.person("chutich", () -> lifecycle.decide(report, AfterIssueDecision.RECALL, REASON));
        As.person("vanthu", () -> lifecycle.recall(report));
        return report;
    }

    private Aftermath aftermath(String login, ReportId report) {
        return As.person(login, () -> afterIssue.of(report));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSignerDecidesAndTheClerkCarriesOut() {
        ReportId report = journey.issued();
        refused("vanthu", () -> lifecycle.recall(report), ReportRule.DECIDED_BEFORE_CARRIED_OUT);
        As.person("chutich", () -> lifecycle.decide(report, AfterIssueDecision.RECALL, REASON));
        assertThat(As.person("vanthu", () -> catalog.page(WorkList.TO_ISSUE, 0, 500)))
                .extracting(summary -> summary.id())
                .contains(report);
        assertThat(aftermath("soanthao2", report).open()).contains(AfterIssueDecision.RECALL);
        As.person("vanthu", () -> lifecycle.recall(report));
        Aftermath after = aftermath("soanthao2", report);
        assertThat(after.status()).isEqualTo(ReportStatus.RECALLED);
        assertThat(after.decision().flatMap(ActRecord::reason)).contains(REASON.text());
        assertThat(after.sentTo()).contains("Chủ tịch, các PCT UBND xã");
        As.signIn("thanhtra");
        assertThat(audit.historyOf("report:" + report))
                .extracting(entry -> entry.action())
                .contains("report.recallDecided", "report.recalled");
    }

    @Test
    void whatIsRecalledIsOnlyHandedOutMarkedAndTheSignedBytesStay() {
        ReportId report = recalled();
        IssuedDocument copy = As.person("soanthao2", () -> archive.open(report));
        assertThat(copy.fileName()).endsWith("-da-thu-hoi.pdf");
        assertThat(text(copy.bytes())).contains("ĐÃ THU HỒI").contains("không còn giá trị sử dụng");
        assertThat(verifier.verify(copy.bytes()).genuine()).isFalse();
        assertThat(verifier.verify(copy.bytes()).signatures()).isEmpty();
        assertThat(As.person("soanthao", () -> signing.copyToRead(report))
                        .orElseThrow()
                        .marked())
                .isTrue();
        assertThat(As.person("soanthao2", () -> archive.checkIntegrity(report)).intact())
                .isTrue();
        for (String login : List.of("vanthu", "thanhtra")) {
            byte[] original =
                    As.person(login, () -> archive.openOriginal(report)).bytes();
            assertThat(verifier.verify(original).genuine()).as(login).isTrue();
        }
        for (String login : List.of("soanthao", "soanthao2", "vhtt", "chutich", "quantri")) {
            assertThatThrownBy(() -> As.person(login, () -> archive.openOriginal(report)))
                    .as(login)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void searchStillFindsItAndSaysWhatItIs() {
        ReportId report = recalled();
        As.signIn("soanthao2");
        assertThat(archive.search(ArchiveQuery.of("ngan sach quyba"), 0, 50))
                .filteredOn(hit -> hit.document().report().equals(report))
                .singleElement()
                .extracting(ArchiveHit::status)
                .isEqualTo(ReportStatus.RECALLED);
    }

    @Test
    void aReplacementStartsFromTheOldTextAndReplacesItOnceIssued() {
        ReportId old = journey.issued();
        ReportId fresh = As.person("soanthao", () -> drafting.beginReplacement(old, REASON));
        assertThat(As.person("soanthao", () -> drafting.open(fresh)).content())
                .isEqualTo(
                        As.person("soanthao", () -> catalog.currentVersion(old)).content());
        refused("soanthao", () -> drafting.beginReplacement(old, REASON), ReportRule.REPLACEMENT_ALREADY_BEGUN);
        refused("soanthao2", () -> drafting.beginReplacement(old, REASON), ReportRule.ONLY_THE_DRAFTING_UNIT);
        assertThat(aftermath("soanthao", old).replacedBy().map(LinkedReport::id))
                .contains(fresh);
        assertThat(aftermath("soanthao2", old).replacedBy()).isEqualTo(Optional.empty());
        assertThat(catalogStatus(old)).isEqualTo(ReportStatus.ISSUED);

        journey.issued(journey.signed(journey.agreed(journey.submitted(fresh))));
        assertThat(catalogStatus(old)).isEqualTo(ReportStatus.REPLACED);
        String number =
                As.person("soanthao", () -> catalog.summary(fresh)).number().orElseThrow();
        assertThat(aftermath("soanthao2", old).replacedBy().flatMap(LinkedReport::number))
                .contains(number);
        assertThat(aftermath("soanthao2", fresh).replaces().map(LinkedReport::id))
                .contains(old);
        assertThat(text(As.person("soanthao2", () -> archive.open(old)).bytes()))
                .contains("ĐÃ THAY THẾ")
                .contains(number);
        assertThat(text(As.person("soanthao2", () -> archive.open(fresh)).bytes()))
                .doesNotContain("ĐÃ THAY THẾ");
    }

    @Test
    void aCancelledReplacementLeavesTheOldOneAndMakesRoom() {
        ReportId old = journey.issued();
        ReportId first = As.person("soanthao", () -> drafting.beginReplacement(old, REASON));
        As.person("soanthao", () -> lifecycle.cancel(first, REASON));
        ReportId second = As.person("soanthao", () -> drafting.beginReplacement(old, REASON));
        assertThat(aftermath("soanthao", old).replacedBy().map(LinkedReport::id))
                .contains(second);
        assertThat(catalogStatus(old)).isEqualTo(ReportStatus.ISSUED);
    }

    @Test
    void aCorrectedDocumentStaysValidAndNamesItsLetter() {
        ReportId report = journey.issued();
        CorrectionLetter letter = new CorrectionLetter("12/UBND-VX", OfficeTime.today(clock));
        As.person("chutich", () -> lifecycle.decide(report, AfterIssueDecision.CORRECTION, REASON));
        As.person("vanthu", () -> lifecycle.correct(report, letter));
        assertThat(aftermath("soanthao2", report).letter()).contains(letter);
        IssuedDocument copy = As.person("soanthao2", () -> archive.open(report));
        assertThat(verifier.verify(copy.bytes()).genuine()).isTrue();
    }

    @Test
    void nobodyDecidesAboutWhatTheyMayNotRead() {
        ReportId secret = walk.issued("1931/BC-UBND", LocalDate.of(2015, 5, 6), "Riêng", "x", true);
        assertThatThrownBy(() ->
                        As.person("phochutich", () -> lifecycle.decide(secret, AfterIssueDecision.RECALL, REASON)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person("soanthao2", () -> afterIssue.of(secret)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(As.person("soanthao2", () -> afterIssue.statuses(List.of(secret))))
                .isEmpty();
        assertThat(As.person("thanhtra", () -> afterIssue.statuses(List.of(secret))))
                .containsEntry(secret, ReportStatus.ISSUED);
    }

    private ReportStatus catalogStatus(ReportId report) {
        return As.person("soanthao", () -> catalog.summary(report)).status();
    }
}
