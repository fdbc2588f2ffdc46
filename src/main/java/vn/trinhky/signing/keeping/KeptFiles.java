package vn.trinhky.signing.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;
import vn.trinhky.signing.PdfKeeper.KeptPdf;
import vn.trinhky.storage.FileStore;
import vn.trinhky.storage.SqlTime;

/** The extended and renewed states of issued files. */
@Repository
class KeptFiles {
    private final JdbcClient jdbc;
    private final FileStore files;

    KeptFiles(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /**
     * Issued files that were never extended, or whose newest timestamp's certificate ends before this moment; the one
     * issued first comes first.
     */
    @Transactional(readOnly = true)
    public List<DueFile> due(Instant endsBefore, int offset, int limit) {
        return jdbc.sql("""
                        SELECT issued.report_id, issued.printed_number,
                          COALESCE(kept.sha256, issued.sha256) AS newest, kept.valid_to,
                          COALESCE(kept.renewal + 1, 0) AS next_renewal
                        FROM signed_file issued
                        LEFT JOIN kept_file kept ON kept.report_id = issued.report_id
                          AND kept.printed_number = issued.printed_number
                          AND kept.renewal = (SELECT MAX(renewal) FROM kept_file
                            WHERE report_id = issued.report_id AND printed_number = issued.printed_number)
                        WHERE issued.state = 'SEALED' AND (kept.valid_to IS NULL OR kept.valid_to < ?)
                        ORDER BY issued.made_at, issued.report_id LIMIT ? OFFSET ?""")
                .params(SqlTime.column(endsBefore), limit, offset)
                .query(KeptFiles::dueFile)
                .list();
    }

    private static DueFile dueFile(ResultSet row, int index) throws SQLException {
        return new DueFile(
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getString("printed_number"),
                new Sha256(row.getString("newest")),
                Optional.ofNullable(SqlTime.instantOrNull(row, "valid_to")),
                row.getInt("next_renewal"));
    }

    @Transactional(readOnly = true)
    public byte[] bytes(DueFile due) {
        return files.get(due.newest());
    }

    /**
     * Keeps the extended bytes as the newest state.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another process extended the same state meanwhile
     */
    @Transactional
    public Sha256 add(DueFile due, KeptPdf kept, Instant madeAt) {
        Sha256 hash = files.put(kept.bytes());
        jdbc.sql("""
                        INSERT INTO kept_file (report_id, printed_number, renewal, sha256, made_at, valid_to)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        due.report().value(),
                        due.number(),
                        due.nextRenewal(),
                        hash.hex(),
                        SqlTime.column(madeAt),
                        SqlTime.column(kept.until()))
                .update();
        return hash;
    }

    /**
     * A file that is to be extended.
     *
     * @param newest hash of its newest state
     * @param until when the certificate of its newest timestamp ends; empty if it was never extended
     * @param nextRenewal 0 for the first extension
     */
    record DueFile(ReportId report, String number, Sha256 newest, Optional<Instant> until, int nextRenewal) {}
}
