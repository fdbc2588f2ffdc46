package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.trinhky.approval.RoundStep;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.organization.Office;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.register.RegisterLine;
import vn.trinhky.report.Holder;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportRule;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.signing.SignedPdf.SignedState;
import vn.trinhky.signing.dss.DeadTimestampAuthority;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class SigningTest {
    private static final KeyHolder.Signer CHAIRMAN = new KeyHolder.Signer(People.CHUTICH);

    private final ApplicationContext context;
    private final Signing signing;
    private final ReportJourney journey;
    private final ReportCatalog catalog;
    private final OfficeBooks books;

    SigningTest(ApplicationContext context, Signing signing, ReportJourney journey, ReportCatalog catalog) {
        this.context = context;
        this.signing = signing;
        this.journey = journey;
        this.catalog = catalog;
        this.books = new OfficeBooks(context);
    }

    @AfterEach
    void unlock() {
        context.getBean(PinAttempts.class).succeeded(CHAIRMAN);
    }

    @Test
    void aSignatureUsesTheNextNumberAndRecordsEverything() {
        int before = books.lastNumber();
        ReportId report = journey.signed();

        ReportSummary summary = books.summary(report);
        assertThat(summary.status()).isEqualTo(ReportStatus.SIGNED);
        assertThat(summary.holder()).contains(new Holder.AnyoneOf(Office.CLERK));
        RegisterLine line = books.lineOf(report);
        assertThat(line.number().number()).isEqualTo(before + 1);
        assertThat(summary.number()).contains(line.number().printed());
        assertThat(summary.documentDate()).contains(line.date());
        assertThat(line.date()).isEqualTo(OfficeTime.today(context.getBean(Clock.class)));
        assertThat(books.signatureStep(report).decision().map(RoundStep.Decision::kind))
                .contains(RoundStep.DecisionKind.SIGNED);
        SignedPdf pdf = books.signedPdf(report);
        assertThat(pdf.state()).isEqualTo(SignedState.CERTIFIED);
        assertThat(pdf.hash()).isEqualTo(Sha256.of(pdf.bytes()));
        assertThat(pdf.fileName()).isEqualTo(line.number().printed().replace('/', '-') + ".pdf");
    }

    @Test
    void numbersFollowOneAnother() {
        ReportId first = journey.signed();
        ReportId second = journey.signed();
        assertThat(books.lineOf(second).number().number())
                .isEqualTo(books.lineOf(first).number().number() + 1);
    }

    @Test
    void whatIsSignedDiffersFromWhatWasReadInNumberAndDateOnly() throws IOException {
        ReportId report = journey.agreed();
        List<String> read = lines(As.person("chutich", () -> signing.pageToSign(report)));
        journey.signed(report);
        List<String> signed = lines(books.signedPdf(report).bytes());

        ReportSummary summary = books.summary(report);
        List<String> changed = new ArrayList<>(signed);
        changed.removeAll(read);
        assertThat(signed).hasSameSizeAs(read);
        assertThat(changed).hasSizeBetween(1, 2);
        String all = String.join(" ", changed);
        assertThat(all)
                .contains(summary.number().orElseThrow())
                .contains("ngày %02d tháng"
                        .formatted(summary.documentDate().orElseThrow().getDayOfMonth()));
        List<String> open = new ArrayList<>(read);
        open.removeAll(signed);
        assertThat(digits(String.join(" ", open)))
                .isEqualTo(Integer.toString(summary.documentDate().orElseThrow().getYear()));
    }

    @Test
    void anUnagreedVersionIsNotSigned() {
        ReportId report = journey.submitted();
        OfficeBooks.assertRefused("chutich", () -> journey.sign(report), ReportRule.ACT_NOT_POSSIBLE_NOW);
        assertThat(As.person("chutich", () -> signing.refusalOfSignature(report)))
                .isPresent();
    }

    @Test
    void aVersionTheSignerWasNotShownIsNotSigned() {
        int before = books.lastNumber();
        ReportId report = journey.agreed();
        OfficeBooks.assertRefused(
                "chutich", () -> sign(report, Sha256.of("một phiên bản khác")), ReportRule.VERSION_CHANGED_MEANWHILE);
        assertThat(books.lastNumber()).isEqualTo(before);
    }

    @Test
    void onlyTheSignerOfTheChainSigns() {
        ReportId report = journey.agreed();
        Sha256 shown = books.summary(report).versionHash().orElseThrow();
        assertThatThrownBy(() -> As.person("phochutich", () -> sign(report, shown)))
                .isInstanceOfAny(AccessDeniedException.class, RuleBrokenException.class);
        assertThat(books.summary(report).status()).isEqualTo(ReportStatus.AWAITING_SIGNATURE);
    }

    @Test
    void fiveWrongPinsLockTheSignatureAndUseNoNumber() {
        int before = books.lastNumber();
        ReportId report = journey.agreed();
        for (int i = 1; i < PinAttempts.MAX_ATTEMPTS; i++) {
            OfficeBooks.assertRefused("chutich", () -> signWith(report, "000000"), SigningFault.WRONG_PIN);
        }
        OfficeBooks.assertRefused("chutich", () -> signWith(report, "000000"), SigningRule.PIN_NOT_LOCKED);
        OfficeBooks.assertRefused("chutich", () -> signWith(report, ReportJourney.PIN), SigningRule.PIN_NOT_LOCKED);
        assertThat(books.summary(report).status()).isEqualTo(ReportStatus.AWAITING_SIGNATURE);
        assertThat(books.lastNumber()).isEqualTo(before);

        context.getBean(PinAttempts.class).succeeded(CHAIRMAN);
        assertThat(books.lineOf(journey.signed(report)).number().number()).isEqualTo(before + 1);
    }

    @Test
    void aDeadTimestampAuthorityLeavesReportAndSeriesUntouched() {
        int before = books.lastNumber();
        ReportId report = journey.agreed();
        Signing withoutTimestamps = signingWith(DeadTimestampAuthority.signer(context));
        Sha256 shown = books.summary(report).versionHash().orElseThrow();
        OfficeBooks.assertRefused(
                "chutich",
                () -> {
                    try (Pin pin = ReportJourney.pin()) {
                        withoutTimestamps.sign(report, shown, pin);
                    }
                },
                SigningFault.TIMESTAMP_UNAVAILABLE);
        assertThat(books.summary(report).status()).isEqualTo(ReportStatus.AWAITING_SIGNATURE);
        assertThat(books.signatureStep(report).decision()).isEmpty();
        assertThat(As.person("chutich", () -> signing.signedPdf(report))).isEmpty();
        assertThat(books.lastNumber()).isEqualTo(before);
        assertThat(context.getBean(PinAttempts.class).left(CHAIRMAN)).isEqualTo(PinAttempts.MAX_ATTEMPTS);

        assertThat(books.lineOf(journey.signed(report)).number().number()).isEqualTo(before + 1);
    }

    @Test
    void aReportWithdrawnWhileItIsBeingSignedStaysWithdrawn() {
        int before = books.lastNumber();
        ReportId report = journey.agreed();
        ReportLifecycle lifecycle = context.getBean(ReportLifecycle.class);
        Signing slow = signingWith(new Interrupted(
                context.getBean(PdfSigner.class), () -> As.person("soanthao", () -> lifecycle.withdraw(report))));
        Sha256 shown = books.summary(report).versionHash().orElseThrow();
        assertThatThrownBy(() -> As.person("chutich", () -> {
                    try (Pin pin = ReportJourney.pin()) {
                        slow.sign(report, shown, pin);
                    }
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(books.summary(report).status()).isEqualTo(ReportStatus.DRAFT);
        assertThat(As.person("soanthao", () -> signing.signedPdf(report))).isEmpty();
        assertThat(books.signatureStep(report).decision()).isEmpty();
        assertThat(books.lastNumber()).isEqualTo(before);
    }

    @Test
    void whoMayNotReadTheReportGetsNoFile() {
        ReportId report = journey.signed();
        assertThatThrownBy(() -> As.person("soanthao2", () -> signing.signedPdf(report)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(As.person("vhtt", () -> signing.signedPdf(report))).isPresent();
    }

    @Test
    void whoeverSignsIsToldInWhichCapacityAndUntilWhen() {
        SigningKeys keys = context.getBean(SigningKeys.class);
        SigningKeyDetails mine = As.person("chutich", keys::mine);
        assertThat(mine.name()).isEqualTo("Lê Văn Thảo");
        assertThat(mine.capacity()).isEqualTo("TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH");
        assertThat(mine.validTo()).isAfter(OfficeTime.today(context.getBean(Clock.class)));
        assertThat(As.person("vanthu", keys::agencySeal).name()).isEqualTo("UBND xã Quyết Thắng");
    }

    private Signing signingWith(PdfSigner signer) {
        GuardedSigner guarded = new GuardedSigner(
                signer,
                context.getBean(UsableKeys.class),
                context.getBean(SignatureImages.class),
                context.getBean(SignatureVerifier.class),
                context.getBean(PinAttempts.class),
                context.getBean(Clock.class));
        return new Signing(
                context.getBean(SigningGate.class),
                context.getBean(SigningPages.class),
                guarded,
                context.getBean(OutgoingRegister.class),
                context.getBean(SigningRecords.class),
                context.getBean(SigningReads.class));
    }

    /** The real signer, with something happening elsewhere in the middle of a signature. */
    private record Interrupted(PdfSigner real, Runnable meanwhile) implements PdfSigner {
        @Override
        public byte[] certify(byte[] pdf, KeyHolder.Signer who, Consent pin, SignatureImage image, Instant at) {
            byte[] signed = real.certify(pdf, who, pin, image, at);
            meanwhile.run();
            return signed;
        }

        @Override
        public byte[] seal(byte[] pdf, KeyHolder.AgencySeal seal, Pin pin, SignatureImage image, Instant at) {
            return real.seal(pdf, seal, pin, image, at);
        }
    }

    private void sign(ReportId report, Sha256 shown) {
        try (Pin pin = ReportJourney.pin()) {
            signing.sign(report, shown, pin);
        }
    }

    private void signWith(ReportId report, String digits) {
        try (Pin pin = new Pin(digits.toCharArray())) {
            signing.sign(report, catalog.currentVersion(report).hash(), pin);
        }
    }

    private static List<String> lines(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
