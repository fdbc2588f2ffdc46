package vn.trinhky.signing;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;
import vn.trinhky.signing.SignedPdf.SignedState;
import vn.trinhky.storage.FileStore;
import vn.trinhky.storage.SqlTime;

/** Every signed state of every report, by its hash. */
@Repository
class SignedFiles {
    private final JdbcClient jdbc;
    private final FileStore files;

    SignedFiles(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** Keeps a state within the transaction that records it. */
    Sha256 add(ReportId report, String number, SignedState state, NewFile file) {
        Sha256 hash = files.put(file.bytes());
        jdbc.sql("""
                        INSERT INTO signed_file (report_id, printed_number, state, sha256, version_no,
                          certificate_sha256, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        report.value(),
                        number,
                        state.name(),
                        hash.hex(),
                        file.version(),
                        file.certificate().hex(),
                        SqlTime.column(file.madeAt()))
                .update();
        return hash;
    }

    /** The newest state under this number. */
    Optional<SignedPdf> find(ReportId report, String number, SignedState state) {
        return jdbc.sql("SELECT sha256 FROM signed_file WHERE report_id = ? AND printed_number = ? AND state = ?")
                .params(report.value(), number, state.name())
                .query(String.class)
                .optional()
                .map(Sha256::new)
                .map(hash -> new SignedPdf(report, number, state, hash, files.get(hash)));
    }

    /** The bytes of a known state. */
    SignedPdf get(KnownDocument known) {
        return new SignedPdf(
                known.report(),
                known.number(),
                known.kind().issued() ? SignedState.SEALED : SignedState.CERTIFIED,
                known.file(),
                files.get(known.file()));
    }

    /** Fingerprint of the certificate that made this state. */
    Optional<Sha256> certificate(ReportId report, String number, SignedState state) {
        return jdbc.sql("SELECT certificate_sha256 FROM signed_file"
                        + " WHERE report_id = ? AND printed_number = ? AND state = ?")
                .params(report.value(), number, state.name())
                .query(String.class)
                .optional()
                .map(Sha256::new);
    }

    /** True if one of these certificates made a signature here; a timestamp's is none of ours. */
    boolean hasCertificate(Collection<Sha256> certificates) {
        return !certificates.isEmpty()
                && jdbc.sql("""
                                SELECT COUNT(*) FROM (SELECT 1 FROM signed_file WHERE certificate_sha256 IN (:certificates)
                                  AND state IN ('CERTIFIED', 'SEALED') LIMIT 1) found""")
                                .param(
                                        "certificates",
                                        certificates.stream().map(Sha256::hex).toList())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /**
     * Bytes that were just signed.
     *
     * @param version of the report
     * @param certificate fingerprint of the certificate that signed
     */
    record NewFile(byte[] bytes, int version, Sha256 certificate, Instant madeAt) {}
}
