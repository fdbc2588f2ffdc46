package vn.trinhky.signing.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.trinhky.archive.Archive;
import vn.trinhky.archive.IntegrityReport;
import vn.trinhky.archive.IssuedDocument;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;
import vn.trinhky.signing.KnownDocument;
import vn.trinhky.signing.KnownDocument.Kind;
import vn.trinhky.signing.KnownDocuments;
import vn.trinhky.signing.PdfKeeper;
import vn.trinhky.signing.PdfKeeper.KeptPdf;
import vn.trinhky.signing.SignatureVerifier;
import vn.trinhky.signing.SignedPdf;
import vn.trinhky.signing.Signing;
import vn.trinhky.signing.SigningProperties;
import vn.trinhky.signing.TimestampUnavailableException;
import vn.trinhky.signing.keeping.KeptFiles.DueFile;
import vn.trinhky.storage.FileStore;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class LongTermKeepingTest {
    private static final int MONTHS = 12;

    /** Longer than the demonstration authority's certificate for timestamps lasts. */
    private static final int MANY_MONTHS = 9 * 12;

    private final ApplicationContext context;
    private final LongTermKeeping keeping;
    private final KnownDocuments known;
    private final ReportJourney journey;

    LongTermKeepingTest(
            ApplicationContext context, LongTermKeeping keeping, KnownDocuments known, ReportJourney journey) {
        this.context = context;
        this.keeping = keeping;
        this.known = known;
        this.journey = journey;
    }

    @Test
    void whateverIsDueIsExtendedAndHandedOutExtended() {
        ReportId report = journey.issued();
        byte[] issued = handedOut(report).bytes();
        assertThat(keeping.keepDue()).isPositive();

        SignedPdf now = handedOut(report);
        assertThat(now.bytes()).startsWith(issued).hasSizeGreaterThan(issued.length);
        assertThat(now.hash()).isEqualTo(Sha256.of(now.bytes()));
        assertThat(context.getBean(SignatureVerifier.class).verify(now.bytes()).findings())
                .isEmpty();
        assertThat(known.statesOf(report))
                .extracting(KnownDocument::kind)
                .containsExactly(Kind.SIGNED, Kind.ISSUED, Kind.LONG_TERM);
        assertThat(due(report, MONTHS)).isEmpty();
    }

    @Test
    void everyStateIsKnownByItsHashAndNothingElseIs() {
        ReportId report = extended();
        List<KnownDocument> states = known.statesOf(report);
        assertThat(states).hasSize(3).allSatisfy(state -> {
            assertThat(known.find(state.file())).contains(state);
            assertThat(state.report()).isEqualTo(report);
            assertThat(Sha256.of(context.getBean(FileStore.class).get(state.file())))
                    .isEqualTo(state.file());
        });
        byte[] touched = handedOut(report).bytes();
        touched[touched.length - 1] ^= 1;
        assertThat(known.find(Sha256.of(touched))).isEmpty();
    }

    @Test
    void theArchiveHandsOutAndChecksTheNewestState() {
        ReportId report = extended();
        Archive archive = context.getBean(Archive.class);
        IssuedDocument opened = As.person("vanthu", () -> archive.open(report));
        assertThat(Sha256.of(opened.bytes())).isEqualTo(handedOut(report).hash());
        IntegrityReport checked = As.person("vanthu", () -> archive.checkIntegrity(report));
        assertThat(checked.intact()).isTrue();
        assertThat(checked.checks())
                .extracting(IntegrityReport.Check::messageKey)
                .containsExactly(
                        "archive.integrity.fileSame",
                        "archive.integrity.extensionSame",
                        "archive.integrity.signaturesHold");
    }

    @Test
    void theAuthoritysOldCertificateRenewsNothing() {
        ReportId report = extended();
        DueFile due = due(report, MANY_MONTHS).orElseThrow();
        assertThat(keeping.keep(due)).isFalse();
        assertThat(known.statesOf(report)).hasSize(3);
    }

    @Test
    void aLongerLastingCertificateRenews() {
        ReportId report = extended();
        PdfKeeper real = context.getBean(PdfKeeper.class);
        PdfKeeper lasting = pdf -> {
            KeptPdf kept = real.extend(pdf);
            return new KeptPdf(kept.bytes(), kept.until().plus(Duration.ofDays(1)));
        };
        assertThat(keepingWith(lasting).keep(due(report, MANY_MONTHS).orElseThrow()))
                .isTrue();
        assertThat(known.statesOf(report)).extracting(KnownDocument::kind).endsWith(Kind.LONG_TERM, Kind.RENEWED);
        assertThat(due(report, MONTHS)).isEmpty();
    }

    @Test
    void whatTwoProcessesExtendAtOnceIsKeptOnce() {
        ReportId report = journey.issued();
        DueFile due = due(report, MONTHS).orElseThrow();
        assertThat(keeping.keep(due)).isTrue();
        assertThat(keeping.keep(due)).isFalse();
        assertThat(known.statesOf(report)).hasSize(3);
    }

    @Test
    void withoutTimestampsTheIssuedFileStaysAndIsExtendedLater() {
        ReportId report = journey.issued();
        LongTermKeeping cutOff = keepingWith(pdf -> {
            throw new TimestampUnavailableException(new IllegalStateException("no network"));
        });
        assertThat(cutOff.keepDue()).isZero();
        assertThat(known.statesOf(report)).hasSize(2);
        assertThat(keeping.keep(due(report, MONTHS).orElseThrow())).isTrue();
    }

    @Test
    void anExtensionThatChangesWhatWasSignedIsNotKept() {
        ReportId report = journey.issued();
        PdfKeeper real = context.getBean(PdfKeeper.class);
        PdfKeeper changing = pdf -> {
            KeptPdf kept = real.extend(pdf);
            kept.bytes()[pdf.length / 2] ^= 1;
            return kept;
        };
        assertThat(keepingWith(changing).keep(due(report, MONTHS).orElseThrow()))
                .isFalse();
        assertThat(known.statesOf(report)).hasSize(2);
    }

    private ReportId extended() {
        ReportId report = journey.issued();
        assertThat(keeping.keep(due(report, MONTHS).orElseThrow())).isTrue();
        return report;
    }

    private Optional<DueFile> due(ReportId report, int months) {
        Instant before = context.getBean(Clock.class)
                .instant()
                .atZone(ZoneOffset.UTC)
                .plusMonths(months)
                .toInstant();
        return context.getBean(KeptFiles.class).due(before, 0, Integer.MAX_VALUE).stream()
                .filter(file -> file.report().equals(report))
                .findFirst();
    }

    private SignedPdf handedOut(ReportId report) {
        return As.person("soanthao", () -> context.getBean(Signing.class).signedPdf(report))
                .orElseThrow();
    }

    private LongTermKeeping keepingWith(PdfKeeper keeper) {
        return new LongTermKeeping(
                context.getBean(KeptFiles.class),
                keeper,
                context.getBean(SignatureVerifier.class),
                context.getBean(SigningProperties.class),
                context.getBean(Clock.class));
    }
}
