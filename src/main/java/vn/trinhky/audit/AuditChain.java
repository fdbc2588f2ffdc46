package vn.trinhky.audit;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The only writer of the chain. Plain JDBC in the caller's transaction: an entry is in no persistence context, so
 * nothing can change it afterwards.
 */
@Repository
class AuditChain {
    private static final String INSERT = "INSERT INTO audit_entry (seq, at, action, outcome, actor_id, actor_name,"
            + " subject, facts, payload_sha256, previous_sha256, entry_sha256)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    AuditChain(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Appends the events in their order. Locks the head until the transaction ends, so it must be the last thing the
     * transaction does: who holds the head waits for nobody, and so writers never deadlock.
     */
    void append(List<AuditedEvent> events) {
        ChainHead head = lockedHead();
        List<Object[]> rows = new ArrayList<>();
        for (AuditedEvent event : events) {
            ChainEntry entry = ChainEntry.after(head, event);
            rows.add(row(entry));
            head = entry.asHead();
        }
        jdbc.batchUpdate(INSERT, rows);
        jdbc.update("UPDATE audit_head SET last_seq = ?, last_sha256 = ? WHERE id = 1", head.seq(), head.hash());
    }

    private ChainHead lockedHead() {
        return jdbc
                .query(
                        "SELECT last_seq, last_sha256 FROM audit_head WHERE id = 1 FOR UPDATE",
                        (row, number) -> new ChainHead(row.getLong(1), row.getString(2)))
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the head of the audit chain is gone"));
    }

    private static Object[] row(ChainEntry entry) {
        return new Object[] {
            entry.seq(),
            LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
            entry.action(),
            entry.outcome(),
            entry.actorId(),
            entry.actorName(),
            entry.subject(),
            entry.facts(),
            entry.payload(),
            entry.previous(),
            entry.hash()
        };
    }
}
