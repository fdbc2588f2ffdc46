package vn.trinhky.signing.dss;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

/**
 * A PKCS#12 file with one key, encrypted by AES-256, and its certificates in the clear: they are public, and the
 * certificate must be readable without the PIN to refuse an expired one first.
 */
final class Pkcs12 {
    private static final String ALIAS = "key";
    private static final int ITERATIONS = 50_000;
    private static final AlgorithmIdentifier HMAC_SHA256 =
            new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE);
    private static final AlgorithmIdentifier SHA256 =
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);

    private Pkcs12() {}

    static byte[] write(PrivateKey key, List<X509Certificate> chain, char[] passphrase) {
        try {
            var file = new PKCS12PfxPduBuilder();
            var keyId = new JcaX509ExtensionUtils()
                    .createSubjectKeyIdentifier(chain.getFirst().getPublicKey());
            file.addData(named(new JcaPKCS12SafeBagBuilder(key, encryptor(passphrase)))
                    .addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, keyId)
                    .build());
            file.addData(named(new JcaPKCS12SafeBagBuilder(chain.getFirst()))
                    .addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, keyId)
                    .build());
            for (X509Certificate issuer : chain.subList(1, chain.size())) {
                file.addData(new JcaPKCS12SafeBagBuilder(issuer).build());
            }
            var mac =
                    new BcPKCS12MacCalculatorBuilder(SHA256Digest.newInstance(), SHA256).setIterationCount(ITERATIONS);
            return file.build(mac, passphrase).getEncoded();
        } catch (IOException | PKCSException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("cannot write a key file", e);
        }
    }

    /** The certificates of the file, the key's own first. */
    static List<X509Certificate> chain(byte[] file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file), null);
        Certificate[] certificates = store.getCertificateChain(ALIAS);
        if (certificates == null) {
            throw new IOException("no certificate in the key file");
        }
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate certificate : certificates) {
            chain.add((X509Certificate) certificate);
        }
        return chain;
    }

    /**
     * The key of the file, whose integrity is checked on the way.
     *
     * @throws UnrecoverableKeyException if the passphrase is wrong
     */
    static PrivateKey key(byte[] file, char[] passphrase) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            store.load(new ByteArrayInputStream(file), passphrase);
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException wrongPassphrase) {
                throw wrongPassphrase;
            }
            throw e;
        }
        Key key = store.getKey(ALIAS, passphrase);
        if (key instanceof PrivateKey privateKey) {
            return privateKey;
        }
        throw new IOException("no key in the key file");
    }

    private static PKCS12SafeBagBuilder named(PKCS12SafeBagBuilder bag) {
        return bag.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, new DERBMPString(ALIAS));
    }

    private static OutputEncryptor encryptor(char[] passphrase) throws OperatorCreationException {
        return new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
                .setProvider(new BouncyCastleProvider())
                .setPRF(HMAC_SHA256)
                .setIterationCount(ITERATIONS)
                .build(passphrase);
    }
}
