package vn.trinhky.signing.dss;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.KeyIssuer;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignatureImage;
import vn.trinhky.signing.dss.DemoCertificates.KeyEntry;

/**
 * A certificate authority for demonstration and tests: root, issuing authority, timestamp authority and revocation
 * lists, made at the first start and kept in the directory {@code pki}. All three keys are in one file that appears in
 * one step, so a start that was killed half way simply begins again; everything else is derived from it.
 */
final class DemoCertificateAuthority implements KeyIssuer {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCertificateAuthority.class);

    private static final String KEYS = "authority.p12";
    private static final String ROOT = "root";
    private static final String ISSUING = "issuing";
    private static final String TIMESTAMPS = "timestamps";
    private static final int PEM_LINE = 64;

    private final KeyFiles holders;
    private final DemoCertificates certificates;
    private final KeyEntry root;
    private final KeyEntry issuing;
    private final DemoTimestampSource timestamps;
    private final DemoRevocationLists lists;

    private DemoCertificateAuthority(
            PrivateDirectory pki, KeyStore keys, char[] passphrase, KeyFiles holders, Clock clock)
            throws GeneralSecurityException {
        this.holders = holders;
        this.certificates = new DemoCertificates(clock);
        this.root = entry(keys, ROOT, passphrase);
        this.issuing = entry(keys, ISSUING, passphrase);
        this.timestamps = new DemoTimestampSource(entry(keys, TIMESTAMPS, passphrase), clock);
        this.lists = new DemoRevocationLists(pki, certificates, clock, root, issuing);
    }

    /** Opens the authority kept in this directory, or founds it there. */
    static DemoCertificateAuthority open(Path directory, ServerKey serverKey, KeyFiles holders, Clock clock) {
        PrivateDirectory pki = PrivateDirectory.open(directory);
        char[] passphrase = serverKey.passphrase("demo-authority", new byte[0]);
        try {
            if (!pki.contains(KEYS)) {
                LOG.info("Founding the demonstration authority: what it signs has no legal value");
                pki.write(KEYS, found(new DemoCertificates(clock), passphrase));
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(new ByteArrayInputStream(pki.read(KEYS)), passphrase);
            var authority = new DemoCertificateAuthority(pki, keys, passphrase, holders, clock);
            pki.write("root.crt", pem(authority.root()));
            authority.revocationLists();
            return authority;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the demonstration authority cannot be opened", e);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public void issueFor(KeyHolder holder, String commonName, String organization, Pin pin) {
        KeyEntry issued = certificates.holder(issuing, commonName, organization);
        holders.keepImage(holder, picture(holder, commonName));
        holders.keep(holder, issued.key(), issued.chain(), pin);
    }

    X509Certificate root() {
        return root.certificate();
    }

    List<X509CRL> revocationLists() {
        return lists.current();
    }

    TSPSource timestampSource() {
        return timestamps;
    }

    private static SignatureImage picture(KeyHolder holder, String name) {
        return switch (holder) {
            case KeyHolder.Signer _ -> DemoHandwriting.of(name);
            case KeyHolder.AgencySeal _ -> DemoSeal.of(name);
        };
    }

    private static byte[] found(DemoCertificates certificates, char[] passphrase)
            throws GeneralSecurityException, IOException {
        KeyEntry root = certificates.root();
        KeyEntry issuing = certificates.issuing(root);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, passphrase);
        put(keys, ROOT, root, passphrase);
        put(keys, ISSUING, issuing, passphrase);
        put(keys, TIMESTAMPS, certificates.timestampAuthority(issuing), passphrase);
        var out = new ByteArrayOutputStream();
        keys.store(out, passphrase);
        return out.toByteArray();
    }

    private static void put(KeyStore keys, String alias, KeyEntry entry, char[] passphrase)
            throws GeneralSecurityException {
        keys.setKeyEntry(alias, entry.key(), passphrase, entry.chain().toArray(X509Certificate[]::new));
    }

    private static KeyEntry entry(KeyStore keys, String alias, char[] passphrase) throws GeneralSecurityException {
        List<X509Certificate> chain = new ArrayList<>();
        for (var certificate : keys.getCertificateChain(alias)) {
            chain.add((X509Certificate) certificate);
        }
        return new KeyEntry((PrivateKey) keys.getKey(alias, passphrase), chain);
    }

    private static byte[] pem(X509Certificate certificate) throws GeneralSecurityException {
        String body = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
        return ("-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
