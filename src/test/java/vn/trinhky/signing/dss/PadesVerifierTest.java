package vn.trinhky.signing.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignatureFinding;
import vn.trinhky.signing.SignatureFinding.Kind;
import vn.trinhky.signing.SignatureReport;
import vn.trinhky.signing.VerifiedSignature;
import vn.trinhky.signing.VerifiedSignature.Verdict;

class PadesVerifierTest {
    private static final int FLIPPED_BITS = 40;

    private static DemoOffice office;
    private static byte[] sealed;

    @BeforeAll
    static void seal() {
        office = DemoOffice.shared();
        sealed = office.sealed();
    }

    @Test
    void findsNothingInAnUntouchedFile() {
        SignatureReport report = office.verifier().verify(sealed);

        assertThat(report.findings()).isEmpty();
        assertThat(report.genuine()).isTrue();
        assertThat(report.signatures())
                .extracting(VerifiedSignature::field, VerifiedSignature::verdict, VerifiedSignature::holder)
                .containsExactly(
                        tuple("ChuKy", Verdict.PASSED, "Lê Văn Thảo"),
                        tuple("ConDau", Verdict.PASSED, DemoOffice.AGENCY));
        assertThat(report.signatures()).allSatisfy(signature -> {
            assertThat(signature.claimedAt()).isEqualTo(DemoOffice.NOW);
            assertThat(signature.timestampedAt()).isEqualTo(DemoOffice.NOW);
            assertThat(signature.organization()).isEqualTo(DemoOffice.AGENCY);
        });
    }

    @Test
    void tellsWhoseCertificatesSigned() {
        assertThat(office.verifier().verify(sealed).signatures())
                .extracting(VerifiedSignature::fingerprint)
                .containsExactly(
                        office.provider.certificateOf(DemoOffice.CHAIRMAN).fingerprint(),
                        office.provider.certificateOf(DemoOffice.SEAL).fingerprint());
    }

    @ParameterizedTest
    @EnumSource
    void findsEveryAttack(Attack attack) {
        assertThat(office.verifier().verify(attack.on(sealed)).genuine()).isFalse();
    }

    @ParameterizedTest
    @MethodSource
    void namesWhatWasDone(Attack attack, Kind expected) {
        assertThat(office.verifier().verify(attack.on(sealed)).findings())
                .extracting(SignatureFinding::kind)
                .contains(expected);
    }

    static Stream<Arguments> namesWhatWasDone() {
        return Stream.of(
                Arguments.of(Attack.CONTENT_APPENDED, Kind.CHANGED_AFTER_SEAL),
                Arguments.of(Attack.NOTE_OVER_THE_TEXT, Kind.CHANGED_AFTER_SEAL),
                Arguments.of(Attack.NEW_FORM_FIELD, Kind.CHANGED_AFTER_SEAL),
                Arguments.of(Attack.DESCRIPTION_CHANGED, Kind.CHANGED_AFTER_SEAL),
                Arguments.of(Attack.INFO_CHANGED, Kind.BYTES_UNDER_NO_SIGNATURE),
                Arguments.of(Attack.FAKE_VALIDATION_DATA, Kind.BYTES_UNDER_NO_SIGNATURE),
                Arguments.of(Attack.BLANKS_APPENDED, Kind.BYTES_UNDER_NO_SIGNATURE),
                Arguments.of(Attack.BIT_IN_SIGNED_PART, Kind.SIGNATURE_NOT_PASSED),
                Arguments.of(Attack.JUNK_BEHIND_SIGNATURE, Kind.PADDING_NOT_ZERO),
                Arguments.of(Attack.CUT_TO_THE_CHAIRMANS_REVISION, Kind.NOT_THE_TWO_SIGNATURES),
                Arguments.of(Attack.CUT_TO_THE_EMPTY_FIELDS, Kind.NOT_THE_TWO_SIGNATURES),
                Arguments.of(Attack.LOCK_REMOVED_AND_NOTE, Kind.LOCK_MISSING),
                Arguments.of(Attack.LOCK_REMOVED_AND_CONTENT_REPLACED, Kind.LOCK_MISSING));
    }

    /** The strict policy is what fails a changed page: DSS's own default only warns. */
    @ParameterizedTest
    @EnumSource(names = {"CONTENT_APPENDED", "CONTENT_REPLACED", "NOTE_OVER_THE_TEXT", "NEW_FORM_FIELD"})
    void failsBothSignaturesOfAChangedPage(Attack attack) {
        assertThat(office.verifier().verify(attack.on(sealed)).signatures())
                .extracting(VerifiedSignature::verdict)
                .containsExactly(Verdict.FAILED, Verdict.FAILED);
    }

    @Test
    void findsAnyFlippedBitOutsideTheSignaturesThemselves() {
        var random = new Random(20_260_105);
        String text = new String(sealed, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < FLIPPED_BITS; i++) {
            int at = random.nextInt(sealed.length);
            int before = text.lastIndexOf("/Contents <", at);
            if (before >= 0 && text.indexOf('>', before) > at) {
                continue;
            }
            byte[] changed = sealed.clone();
            changed[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            assertThat(office.verifier().verify(changed).genuine())
                    .as("bit flipped in byte %d", at)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESCRIPTION_CHANGED", "NOTE_OVER_THE_TEXT"})
    void findsWhatWasPutBetweenSignatureAndSeal(Attack attack) {
        byte[] sealedLater = office.sealed(attack.on(office.certified()));

        assertThat(office.verifier().verify(sealedLater).findings())
                .extracting(SignatureFinding::kind)
                .contains(Kind.CHANGED_BEFORE_SEAL)
                .doesNotContain(Kind.CHANGED_AFTER_SEAL);
    }

    @Test
    void refusesAThirdSignatureEvenByTheChairman() throws IOException {
        var parameters = parametersOf(SignatureLevel.PAdES_BASELINE_T);
        PAdESService service = service();
        var document = new InMemoryDocument(sealed);
        byte[] value;
        try (Pin pin = DemoOffice.pin()) {
            value = office.provider.sign(
                    DemoOffice.CHAIRMAN,
                    service.getDataToSign(document, parameters).getBytes(),
                    pin);
        }
        byte[] third = bytes(
                service.signDocument(document, parameters, new SignatureValue(SignatureAlgorithm.RSA_SHA256, value)));

        SignatureReport report = office.verifier().verify(third);

        assertThat(report.signatures()).hasSize(3);
        assertThat(report.findings()).extracting(SignatureFinding::kind).contains(Kind.NOT_THE_TWO_SIGNATURES);
    }

    @Test
    void refusesSignaturesPastedFromAnotherDocument() {
        String other = new String(
                office.sealed(office.certified(PreparedPage.aPage()
                        .saying("999 households had clean water at the end of the year.")
                        .pdf())),
                StandardCharsets.ISO_8859_1);
        String own = new String(sealed, StandardCharsets.ISO_8859_1);
        byte[] pasted = (other.substring(0, other.indexOf("/Contents <"))
                        + own.substring(own.indexOf("/Contents <"), own.indexOf(">", own.indexOf("/Contents <")))
                        + other.substring(other.indexOf(">", other.indexOf("/Contents <"))))
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(office.verifier().verify(pasted).findings())
                .contains(SignatureFinding.of(Kind.SIGNATURE_NOT_PASSED, "ChuKy", "HASH_FAILURE"));
    }

    @Test
    void trustsNoRootItWasNotGiven() {
        var trustingNobody = new PadesVerifier(
                SigningConfiguration.certificates(List.of(), List::of),
                StrictPolicy.load(),
                Clock.fixed(DemoOffice.NOW, OfficeTime.ZONE));

        assertThat(trustingNobody.verify(sealed).signatures())
                .extracting(VerifiedSignature::verdict)
                .containsExactly(Verdict.INDETERMINATE, Verdict.INDETERMINATE);
        assertThat(trustingNobody.verify(sealed).findings())
                .contains(
                        SignatureFinding.of(Kind.NO_TIMESTAMP, "ChuKy"),
                        SignatureFinding.of(Kind.NO_TIMESTAMP, "ConDau"));
    }

    @Test
    void acceptsATimestampOverTheWholeDocument() throws IOException {
        byte[] archived = extended(SignatureLevel.PAdES_BASELINE_LTA);

        assertThat(office.verifier().verify(archived).findings()).isEmpty();
        assertThat(office.verifier()
                        .verify(Attack.NOTE_OVER_THE_TEXT.on(archived))
                        .genuine())
                .isFalse();
    }

    @Test
    void reportsValidationDataThatNothingCovers() throws IOException {
        byte[] withValidationData = extended(SignatureLevel.PAdES_BASELINE_LT);

        assertThat(office.verifier().verify(withValidationData).findings())
                .extracting(SignatureFinding::kind)
                .containsExactly(Kind.BYTES_UNDER_NO_SIGNATURE);
    }

    @Test
    void stillAcceptsTheFileMonthsLater() {
        Instant later = DemoOffice.NOW.plus(Duration.ofDays(200));
        DemoOffice then = DemoOffice.copyOf(office, later);

        assertThat(then.verifier(later).verify(sealed).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no PDF", "%PDF-1.7\n%%EOF", "%PDF-1.7\nstartxref\n99999\n%%EOF"})
    void reportsWhatIsNoPdf(String content) {
        SignatureReport report = office.verifier().verify(content.getBytes(StandardCharsets.UTF_8));

        assertThat(report.signatures()).isEmpty();
        assertThat(report.genuine()).isFalse();
    }

    @Test
    void survivesATruncatedFileAtEveryLength() {
        for (int length = 0; length < sealed.length; length += sealed.length / 25) {
            assertThat(office.verifier().verify(Arrays.copyOf(sealed, length)).genuine())
                    .as("first %d bytes", length)
                    .isFalse();
        }
    }

    private static byte[] extended(SignatureLevel level) throws IOException {
        return bytes(service().extendDocument(new InMemoryDocument(sealed), parametersOf(level)));
    }

    private static PAdESService service() {
        return PadesSigner.service(office.certificates, office.authority.timestampSource());
    }

    private static PAdESSignatureParameters parametersOf(SignatureLevel level) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setContentSize(PadesSigner.CONTENT_SIZE);
        parameters.getArchiveTimestampParameters().setContentSize(PadesSigner.CONTENT_SIZE);
        var certificate = office.provider.certificateOf(DemoOffice.CHAIRMAN);
        parameters.setSigningCertificate(new CertificateToken(certificate.certificate()));
        parameters.setCertificateChain(
                certificate.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(DemoOffice.NOW));
        return parameters;
    }

    private static byte[] bytes(DSSDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.writeTo(out);
        return out.toByteArray();
    }
}
