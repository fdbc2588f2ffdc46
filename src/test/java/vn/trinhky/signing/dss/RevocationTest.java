package vn.trinhky.signing.dss;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.signing.SignatureFinding;
import vn.trinhky.signing.SignatureFinding.Kind;
import vn.trinhky.signing.SigningCertificate;
import vn.trinhky.signing.dss.DemoCertificates.KeyEntry;

/** What a revoked certificate of the chairman means for a sealed document. */
class RevocationTest {
    private static final Instant SIGNED = DemoOffice.NOW.minus(Duration.ofHours(2));
    private static final Clock CLOCK = Clock.fixed(SIGNED, OfficeTime.ZONE);
    private static final DemoCertificates CERTIFICATES = new DemoCertificates(CLOCK);
    private static final KeyEntry ROOT = CERTIFICATES.root();
    private static final KeyEntry ISSUING = CERTIFICATES.issuing(ROOT);
    private static final KeyEntry TIMESTAMPS = CERTIFICATES.timestampAuthority(ISSUING);
    private static final KeyEntry CHAIRMAN = CERTIFICATES.holder(ISSUING, "Lê Văn Thảo", DemoOffice.AGENCY);
    private static final KeyEntry SEAL = CERTIFICATES.holder(ISSUING, DemoOffice.AGENCY, DemoOffice.AGENCY);

    @TempDir
    private Path dir;

    private final List<X509CRL> lists = new ArrayList<>(List.of(
            CERTIFICATES.revocationList(ROOT, BigInteger.ONE), CERTIFICATES.revocationList(ISSUING, BigInteger.ONE)));
    private PadesVerifier verifier;
    private byte[] sealed;

    @BeforeEach
    void seal() {
        PrivateDirectory directory = PrivateDirectory.open(dir);
        var files = new KeyFiles(directory, ServerKey.in(directory));
        files.keep(DemoOffice.CHAIRMAN, CHAIRMAN.key(), CHAIRMAN.chain(), DemoOffice.pin());
        files.keep(DemoOffice.SEAL, SEAL.key(), SEAL.chain(), DemoOffice.pin());
        var certificates = SigningConfiguration.certificates(List.of(ROOT.certificate()), () -> List.copyOf(lists));
        verifier = new PadesVerifier(certificates, StrictPolicy.load(), Clock.fixed(DemoOffice.NOW, OfficeTime.ZONE));
        var signer = new PadesSigner(
                new Pkcs12SignatureProvider(files), certificates, new DemoTimestampSource(TIMESTAMPS, CLOCK));
        byte[] certified = signer.certify(
                PreparedPage.aPage().pdf(),
                DemoOffice.CHAIRMAN,
                DemoOffice.pin(),
                DemoHandwriting.of("Lê Văn Thảo"),
                SIGNED);
        sealed = signer.seal(certified, DemoOffice.SEAL, DemoOffice.pin(), DemoSeal.of(DemoOffice.AGENCY), SIGNED);
    }

    @Test
    void aCertificateRevokedBeforeItSignedCountsForNothing() {
        assertThat(verifier.verify(sealed).findings()).isEmpty();

        lists.set(1, revoking(CHAIRMAN, SIGNED.minus(Duration.ofHours(1))));

        assertThat(verifier.verify(sealed).findings())
                .anySatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.SIGNATURE_NOT_PASSED);
                    assertThat(finding.arguments().getFirst()).isEqualTo("ChuKy");
                })
                .noneSatisfy(finding -> assertThat(finding.arguments()).contains("ConDau"));
    }

    @Test
    void theTimestampKeepsASignatureMadeBeforeTheRevocation() {
        lists.set(1, revoking(CHAIRMAN, SIGNED.plus(Duration.ofHours(1))));

        assertThat(verifier.verify(sealed).findings()).isEmpty();
    }

    @Test
    void withoutARevocationListNothingCanBeTold() {
        lists.clear();

        assertThat(verifier.verify(sealed).findings())
                .extracting(SignatureFinding::kind)
                .contains(Kind.SIGNATURE_NOT_PASSED);
    }

    @Test
    void whoIsNamedInAListOfTheirIssuerIsKnownBeforeTheySign() {
        var revocations = new ListedRevocations(() -> List.copyOf(lists));
        var chairman = new SigningCertificate(CHAIRMAN.chain());
        assertThat(revocations.revokedSince(chairman)).isEmpty();

        lists.add(revoking(CHAIRMAN, SIGNED));

        assertThat(revocations.revokedSince(chairman)).contains(SIGNED.truncatedTo(ChronoUnit.SECONDS));
        assertThat(revocations.revokedSince(new SigningCertificate(SEAL.chain())))
                .isEmpty();
    }

    @Test
    void aListThatTheIssuerDidNotSignRevokesNothing() {
        KeyEntry impostor = CERTIFICATES.issuing(ROOT);
        var revocations = new ListedRevocations(() -> List.of(revokedBy(impostor, CHAIRMAN, SIGNED)));
        assertThat(revocations.revokedSince(new SigningCertificate(CHAIRMAN.chain())))
                .isEmpty();
    }

    private static X509CRL revoking(KeyEntry holder, Instant at) {
        return revokedBy(ISSUING, holder, at);
    }

    private static X509CRL revokedBy(KeyEntry issuer, KeyEntry holder, Instant at) {
        try {
            var builder = new JcaX509v2CRLBuilder(issuer.certificate(), Date.from(DemoOffice.NOW));
            builder.setNextUpdate(Date.from(DemoOffice.NOW.plus(Duration.ofDays(30))));
            builder.addCRLEntry(holder.certificate().getSerialNumber(), Date.from(at), CRLReason.keyCompromise);
            return new JcaX509CRLConverter()
                    .getCRL(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuer.key())));
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
