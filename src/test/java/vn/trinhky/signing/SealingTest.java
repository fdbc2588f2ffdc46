package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.register.RegisterLine;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.signing.SignedPdf.SignedState;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

/** What the clerk does with a signed report: seal and issue it, or give its number up. */
@TrinhKyTest
class SealingTest {
    private static final KeyHolder.Signer CHAIRMAN = new KeyHolder.Signer(People.CHUTICH);
    private static final KeyHolder.AgencySeal SEAL = new KeyHolder.AgencySeal(People.AGENCY);

    private final ApplicationContext context;
    private final Signing signing;
    private final ReportJourney journey;
    private final OfficeBooks books;

    SealingTest(ApplicationContext context, Signing signing, ReportJourney journey) {
        this.context = context;
        this.signing = signing;
        this.journey = journey;
        this.books = new OfficeBooks(context);
    }

    @Test
    void theSealMakesTheSecondOfTwoValidSignatures() {
        ReportId report = journey.issued();
        assertThat(books.summary(report).status()).isEqualTo(ReportStatus.ISSUED);
        SignedPdf pdf = books.signedPdf(report);
        assertThat(pdf.state()).isEqualTo(SignedState.SEALED);
        SignatureReport found = context.getBean(SignatureVerifier.class).verify(pdf.bytes());
        assertThat(found.findings()).isEmpty();
        assertThat(found.signatures())
                .extracting(VerifiedSignature::field)
                .containsExactly(PdfSigner.SIGNATURE_FIELD, PdfSigner.SEAL_FIELD);
        assertThat(found.signatures()).allMatch(one -> one.verdict() == VerifiedSignature.Verdict.PASSED);
        SignatureProvider keys = context.getBean(SignatureProvider.class);
        assertThat(found.signatures())
                .extracting(VerifiedSignature::fingerprint)
                .containsExactly(
                        keys.certificateOf(CHAIRMAN).fingerprint(),
                        keys.certificateOf(SEAL).fingerprint());
    }

    @Test
    void aFileSignedWithAnotherCertificateThanRecordedIsNotSealed() {
        ReportId report = journey.signed();
        byte[] certified = books.signedPdf(report).bytes();
        Sha256 somebodyElse = Sha256.of("chứng thư khác");
        GuardedSigner signer = context.getBean(GuardedSigner.class);
        OfficeBooks.assertRefused(
                "vanthu",
                () -> {
                    try (Pin pin = ReportJourney.pin()) {
                        signer.seal(certified, 1, SEAL, pin, somebodyElse);
                    }
                },
                SigningRule.SEALED_FILE_VERIFIES);
    }

    @Test
    void aRefusedSealGivesTheNumberUpAndReturnsTheReport() {
        ReportId report = journey.signed();
        String number = books.summary(report).number().orElseThrow();
        As.person("vanthu", () -> signing.refuseToSeal(report, "Sai nơi nhận"));
        assertThat(books.summary(report).status()).isEqualTo(ReportStatus.RETURNED);
        assertThat(books.summary(report).number()).isEmpty();
        RegisterLine line = books.lineOf(report);
        assertThat(line.number().printed()).isEqualTo(number);
        assertThat(line.givenUp()).contains("Sai nơi nhận");

        int after = books.lastNumber();
        assertThat(books.lineOf(journey.signed()).number().number()).isEqualTo(after + 1);
    }
}
