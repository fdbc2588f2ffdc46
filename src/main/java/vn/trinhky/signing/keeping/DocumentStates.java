package vn.trinhky.signing.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;
import vn.trinhky.signing.KnownDocument;
import vn.trinhky.signing.KnownDocument.Kind;
import vn.trinhky.signing.KnownDocuments;
import vn.trinhky.storage.SqlTime;

/** Reads the states from where they were recorded when they were made. */
@Repository
class DocumentStates implements KnownDocuments {
    private final JdbcClient jdbc;

    DocumentStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<KnownDocument> find(Sha256 file) {
        return jdbc.sql("""
                        SELECT report_id, printed_number, sha256, made_at, IF(state = 'CERTIFIED', 0, 1) AS step
                        FROM signed_file WHERE sha256 = :file
                        UNION ALL
                        SELECT report_id, printed_number, sha256, made_at, 2 + renewal FROM kept_file
                        WHERE sha256 = :file
                        LIMIT 1""")
                .param("file", file.hex())
                .query(DocumentStates::state)
                .optional();
    }

    @Override
    public List<KnownDocument> statesOf(ReportId report) {
        return jdbc.sql("""
                        SELECT report_id, printed_number, sha256, made_at, IF(state = 'CERTIFIED', 0, 1) AS step
                        FROM signed_file WHERE report_id = :report
                        UNION ALL
                        SELECT report_id, printed_number, sha256, made_at, 2 + renewal FROM kept_file
                        WHERE report_id = :report
                        ORDER BY step, made_at""")
                .param("report", report.value())
                .query(DocumentStates::state)
                .list();
    }

    private static KnownDocument state(ResultSet row, int index) throws SQLException {
        int step = Math.min(row.getInt("step"), Kind.RENEWED.ordinal());
        return new KnownDocument(
                new Sha256(row.getString("sha256")),
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getString("printed_number"),
                Kind.values()[step],
                SqlTime.instant(row, "made_at"));
    }
}
