package vn.trinhky.signing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.ReportId;
import vn.trinhky.signing.SignaturesMadeHere.SignedDocument;
import vn.trinhky.signing.SignedFiles.NewFile;
import vn.trinhky.signing.SignedPdf.SignedState;
import vn.trinhky.storage.SqlTime;

/** Every signature made here, by the hash of its value. */
@Repository
class MadeSignatures {
    private final JdbcClient jdbc;
    private final SignatureTraces traces;

    MadeSignatures(JdbcClient jdbc, SignatureTraces traces) {
        this.jdbc = jdbc;
        this.traces = traces;
    }

    /** Remembers the newest signature of the file within the transaction that records the file. */
    void add(ReportId report, String number, NewFile file, SignatureMade made) {
        SignatureTrace newest = traces.in(file.bytes()).getLast();
        jdbc.sql("""
                        INSERT INTO signature_made (value_sha256, report_id, printed_number, state, holder_name,
                          capacity, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        newest.value().hex(),
                        report.value(),
                        number,
                        made.state().name(),
                        made.holder(),
                        made.capacity(),
                        SqlTime.column(made.at()))
                .update();
    }

    /** In the order they were made. */
    List<SignatureMade> of(ReportId report, String number) {
        return jdbc.sql("SELECT * FROM signature_made WHERE report_id = ? AND printed_number = ? ORDER BY made_at")
                .params(report.value(), number)
                .query((row, index) -> new SignatureMade(
                        SignedState.valueOf(row.getString("state")),
                        row.getString("holder_name"),
                        row.getString("capacity"),
                        SqlTime.instant(row, "made_at")))
                .list();
    }

    /** The document the first known one of these signatures was made for. */
    Optional<SignedDocument> find(Collection<Sha256> values) {
        return values.isEmpty()
                ? Optional.empty()
                : jdbc.sql("SELECT report_id, printed_number FROM signature_made WHERE value_sha256 IN (:values)"
                                + " ORDER BY made_at LIMIT 1")
                        .param("values", values.stream().map(Sha256::hex).toList())
                        .query((row, index) -> new SignedDocument(
                                new ReportId(row.getObject("report_id", UUID.class)), row.getString("printed_number")))
                        .optional();
    }
}
