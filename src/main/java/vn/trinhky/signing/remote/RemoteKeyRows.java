package vn.trinhky.signing.remote;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.RemoteKeys.RemoteAccount;
import vn.trinhky.signing.SigningCertificate;

/** Which account is whose, with its certificates, so that no screen has to ask the service for them. */
final class RemoteKeyRows {
    private final JdbcClient jdbc;

    RemoteKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RemoteAccount> find(KeyHolder.Signer signer) {
        return jdbc.sql("SELECT account, credential, chain FROM signing_remote_key WHERE person_id = ?")
                .param(signer.person().value())
                .query((row, index) -> new RemoteAccount(
                        row.getString("account"), row.getString("credential"), certificates(row.getBytes("chain"))))
                .optional();
    }

    void put(KeyHolder.Signer signer, RemoteAccount account) {
        jdbc.sql("REPLACE INTO signing_remote_key (person_id, account, credential, chain) VALUES (?, ?, ?, ?)")
                .params(
                        signer.person().value(),
                        account.name(),
                        account.credential(),
                        encoded(account.certificate().chain()))
                .update();
    }

    void remove(KeyHolder.Signer signer) {
        jdbc.sql("DELETE FROM signing_remote_key WHERE person_id = ?")
                .param(signer.person().value())
                .update();
    }

    private static byte[] encoded(List<X509Certificate> chain) {
        var out = new ByteArrayOutputStream();
        try {
            for (X509Certificate certificate : chain) {
                out.writeBytes(certificate.getEncoded());
            }
        } catch (CertificateException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
        return out.toByteArray();
    }

    private static SigningCertificate certificates(byte[] encoded) {
        try {
            List<X509Certificate> chain = new ArrayList<>();
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(encoded))) {
                chain.add((X509Certificate) certificate);
            }
            return new SigningCertificate(chain);
        } catch (CertificateException e) {
            throw new IllegalStateException("a certificate that was written can be read", e);
        }
    }
}
