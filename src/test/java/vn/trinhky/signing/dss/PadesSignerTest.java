package vn.trinhky.signing.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.signing.CertificateNotValidException;
import vn.trinhky.signing.Consent;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.NoSigningKeyException;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignatureProvider;
import vn.trinhky.signing.SignatureReport;
import vn.trinhky.signing.SigningCertificate;
import vn.trinhky.signing.SigningFault;
import vn.trinhky.signing.TimestampUnavailableException;
import vn.trinhky.signing.WrongPinException;

class PadesSignerTest {
    private final DemoOffice office = DemoOffice.shared();
    private final byte[] page = PreparedPage.aPage().pdf();

    @Test
    void leavesTheBytesItWasGivenAsTheyWere() {
        byte[] certified = office.certified(page);
        byte[] sealed = office.sealed(certified);

        assertThat(Arrays.copyOf(certified, page.length)).isEqualTo(page);
        assertThat(Arrays.copyOf(sealed, certified.length)).isEqualTo(certified);
    }

    @Test
    void makesBaselineTSignatures() {
        var validator = new PDFDocumentValidator(new InMemoryDocument(office.sealed()));
        validator.setCertificateVerifier(office.certificates);

        assertThat(validator.validateDocument().getDiagnosticData().getSignatures())
                .extracting(signature -> signature.getSignatureFormat())
                .containsExactly(SignatureLevel.PAdES_BASELINE_T, SignatureLevel.PAdES_BASELINE_T);
    }

    @Test
    void isValidForAnotherReaderToo(@TempDir Path dir) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfsig")), "pdfsig is not installed");
        Path file = Files.write(dir.resolve("sealed.pdf"), office.sealed());

        Process pdfsig = new ProcessBuilder("/usr/bin/pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        String answer = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(pdfsig.waitFor()).isZero();
        assertThat(answer.split("Signature is Valid", -1)).hasSize(3);
        assertThat(answer).contains("Signature #2", "  - Total document signed");
    }

    @Test
    void servesSeveralSignersAtOnce() throws Exception {
        int documents = 8;
        try (var desks = Executors.newFixedThreadPool(4)) {
            List<Callable<SignatureReport>> work = Stream.generate(() ->
                            (Callable<SignatureReport>) () -> office.verifier().verify(office.sealed()))
                    .limit(documents)
                    .toList();
            for (var done : desks.invokeAll(work)) {
                assertThat(done.get().findings()).isEmpty();
            }
        }
    }

    @Test
    void refusesAWrongPin() {
        try (Pin wrong = new Pin("000000".toCharArray())) {
            assertThatThrownBy(() -> certify(office.signer(), wrong, DemoOffice.NOW))
                    .isInstanceOf(WrongPinException.class)
                    .hasMessage("signing.fault.WRONG_PIN");
        }
    }

    @Test
    void refusesAHolderWithoutAKey() {
        assertThatThrownBy(() -> office.signer()
                        .certify(
                                page,
                                DemoOffice.STRANGER,
                                DemoOffice.pin(),
                                office.files.of(DemoOffice.CHAIRMAN),
                                DemoOffice.NOW))
                .isInstanceOf(NoSigningKeyException.class);
    }

    @Test
    void refusesAnExpiredCertificateBeforeItUsesThePin() {
        var untouched = new NeverAsked(office.provider);
        var signer = new PadesSigner(untouched, office.certificates, office.authority.timestampSource());

        assertThatThrownBy(() -> certify(signer, DemoOffice.pin(), DemoOffice.NOW.plus(Duration.ofDays(4 * 366))))
                .isInstanceOf(CertificateNotValidException.class)
                .hasMessage("signing.fault.CERTIFICATE_EXPIRED");
        assertThatThrownBy(() -> certify(signer, DemoOffice.pin(), DemoOffice.NOW.minus(Duration.ofDays(2))))
                .isInstanceOf(CertificateNotValidException.class)
                .hasMessage("signing.fault.CERTIFICATE_NOT_YET_VALID");
    }

    @Test
    void refusesWhenTheTimestampAuthorityIsDown() {
        var down = office.signer((algorithm, digest) -> {
            throw new DSSException("connection refused");
        });

        assertThatThrownBy(() -> certify(down, DemoOffice.pin(), DemoOffice.NOW))
                .isInstanceOf(TimestampUnavailableException.class)
                .hasRootCauseMessage("connection refused");
    }

    @Test
    void refusesWhenTheTimestampAuthorityAnswersNonsense() {
        var confused =
                office.signer((algorithm, digest) -> new TimestampBinary("busy".getBytes(StandardCharsets.UTF_8)));
        var silent = office.signer((algorithm, digest) -> null);
        var forAnotherFile = office.signer((algorithm, digest) ->
                office.authority.timestampSource().getTimeStampResponse(DigestAlgorithm.SHA256, new byte[32]));

        for (var signer : List.of(confused, silent, forAnotherFile)) {
            assertFault(SigningFault.TIMESTAMP_UNAVAILABLE, () -> certify(signer, DemoOffice.pin(), DemoOffice.NOW));
        }
    }

    @Test
    void refusesAKeyThatDoesNotMatchItsCertificate() {
        var mixedUp = new SignatureProvider() {
            @Override
            public boolean holdsKeyOf(KeyHolder holder) {
                return true;
            }

            @Override
            public SigningCertificate certificateOf(KeyHolder holder) {
                return office.provider.certificateOf(DemoOffice.SEAL);
            }

            @Override
            public byte[] sign(KeyHolder holder, byte[] toBeSigned, Consent consent) {
                return office.provider.sign(DemoOffice.CHAIRMAN, toBeSigned, consent);
            }
        };
        var signer = new PadesSigner(mixedUp, office.certificates, office.authority.timestampSource());

        assertFault(SigningFault.SIGNING_FAILED, () -> certify(signer, DemoOffice.pin(), DemoOffice.NOW));
    }

    @ParameterizedTest
    @MethodSource
    void refusesAPageThatIsNotPrepared(UnaryOperator<PreparedPage> flaw) {
        byte[] flawed = flaw.apply(PreparedPage.aPage()).pdf();

        assertFault(SigningFault.PAGE_NOT_PREPARED, () -> office.certified(flawed));
    }

    static List<UnaryOperator<PreparedPage>> refusesAPageThatIsNotPrepared() {
        return List.of(PreparedPage::withoutLock, PreparedPage::withNames, page -> page.withSealField("AnotherField"));
    }

    @Test
    void refusesTheStepsInAnyOtherOrder() {
        byte[] certified = office.certified(page);
        byte[] sealed = office.sealed(certified);

        assertFault(SigningFault.PAGE_NOT_PREPARED, () -> office.sealed(page));
        assertFault(SigningFault.PAGE_NOT_PREPARED, () -> office.certified(certified));
        assertFault(SigningFault.PAGE_NOT_PREPARED, () -> office.sealed(sealed));
        assertFault(SigningFault.PAGE_NOT_PREPARED, () -> office.certified(new byte[] {1, 2, 3}));
    }

    private byte[] certify(PadesSigner signer, Pin pin, Instant at) {
        return signer.certify(page, DemoOffice.CHAIRMAN, pin, office.files.of(DemoOffice.CHAIRMAN), at);
    }

    private static void assertFault(SigningFault fault, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(fault));
    }

    /** Knows the certificates but fails the test when somebody wants a signature. */
    private record NeverAsked(SignatureProvider provider) implements SignatureProvider {
        @Override
        public boolean holdsKeyOf(KeyHolder holder) {
            return provider.holdsKeyOf(holder);
        }

        @Override
        public SigningCertificate certificateOf(KeyHolder holder) {
            return provider.certificateOf(holder);
        }

        @Override
        public byte[] sign(KeyHolder holder, byte[] toBeSigned, Consent consent) {
            throw new AssertionError("the PIN was used");
        }
    }
}
