package vn.trinhky.signing.dss;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.signing.PdfKeeper.KeptPdf;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignatureReport;
import vn.trinhky.signing.dss.DemoCertificates.KeyEntry;

/**
 * An office seen over decades: signers' certificates of 3 years, a timestamp authority of 8, and whatever stands in its
 * place later. What it knows of revocations is what is in the file: there are no lists at hand when it checks.
 */
final class LastingOffice {
    private static final Instant NOW = DemoOffice.NOW;

    private final KeyEntry root;
    private final KeyEntry issuing;
    private final KeyEntry firstTimestamps;
    private final byte[] sealed;

    LastingOffice() {
        var then = new DemoCertificates(at(NOW));
        root = then.root();
        issuing = then.issuing(root);
        firstTimestamps = then.timestampAuthority(issuing);
        sealed = seal();
    }

    byte[] sealed() {
        return sealed.clone();
    }

    KeptPdf extended() {
        return extend(sealed, firstTimestamps, NOW);
    }

    /** Renewed this many years later, by the authority of that day. */
    KeptPdf renewedAfter(int years, byte[] kept) {
        Instant then = later(years);
        return extend(kept, new DemoCertificates(at(then)).timestampAuthority(issuing), then);
    }

    /** What is found this many years later, without any network and without any list of today. */
    SignatureReport checkedAfter(int years, byte[] pdf) {
        var certificates = SigningConfiguration.certificates(List.of(root()), List::of);
        return new PadesVerifier(certificates, StrictPolicy.load(), at(later(years))).verify(pdf);
    }

    Instant firstTimestampsEnd() {
        return firstTimestamps.certificate().getNotAfter().toInstant();
    }

    static Instant later(int years) {
        return NOW.atZone(ZoneOffset.UTC).plusYears(years).toInstant();
    }

    private KeptPdf extend(byte[] pdf, KeyEntry timestamps, Instant then) {
        return new PadesKeeper(
                        SigningConfiguration.certificates(List.of(root()), () -> listsOf(then)),
                        authority(timestamps, then))
                .extend(pdf);
    }

    private List<X509CRL> listsOf(Instant then) {
        var certificates = new DemoCertificates(at(then));
        return List.of(
                certificates.revocationList(root, BigInteger.ONE),
                certificates.revocationList(issuing, BigInteger.ONE));
    }

    private byte[] seal() {
        KeyFiles files = keys();
        var certificates = new DemoCertificates(at(NOW));
        try (Pin pin = DemoOffice.pin()) {
            for (var holder : List.of(DemoOffice.CHAIRMAN, DemoOffice.SEAL)) {
                KeyEntry key = certificates.holder(issuing, DemoOffice.AGENCY, DemoOffice.AGENCY);
                files.keep(holder, key.key(), key.chain(), pin);
            }
            var signer = new PadesSigner(
                    new Pkcs12SignatureProvider(files),
                    SigningConfiguration.certificates(List.of(root()), () -> listsOf(NOW)),
                    authority(firstTimestamps, NOW));
            var image = DemoHandwriting.of("Lê Văn Thảo");
            byte[] certified = signer.certify(PreparedPage.aPage().pdf(), DemoOffice.CHAIRMAN, pin, image, NOW);
            return signer.seal(certified, DemoOffice.SEAL, pin, image, NOW);
        }
    }

    private static KeyFiles keys() {
        try {
            Path directory = Files.createTempDirectory("lasting-office");
            PrivateDirectory keys = PrivateDirectory.open(directory);
            return new KeyFiles(keys, ServerKey.in(keys));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private X509Certificate root() {
        return root.certificate();
    }

    private static TSPSource authority(KeyEntry key, Instant then) {
        return new DemoTimestampSource(key, at(then));
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, OfficeTime.ZONE);
    }
}
