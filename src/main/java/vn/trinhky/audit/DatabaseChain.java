package vn.trinhky.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.ActorRef;

/** Reads the chain's two tables: for the check in order, for people newest first. */
@Repository
class DatabaseChain implements ChainRows {
    private static final RowMapper<ChainEntry> AS_STORED = (row, number) -> stored(row);

    private final JdbcTemplate jdbc;
    private final String select;
    private final String head;
    private final String count;

    @Autowired
    DatabaseChain(JdbcTemplate jdbc) {
        this(jdbc, "audit_entry", "audit_head");
    }

    /** Reads the same columns from tables of other names, such as a copy. */
    DatabaseChain(JdbcTemplate jdbc, String entries, String head) {
        this.jdbc = jdbc;
        this.select = "SELECT seq, at, action, outcome, actor_id, actor_name, subject, facts, payload_sha256,"
                + " previous_sha256, entry_sha256 FROM " + entries;
        this.head = "SELECT last_seq, last_sha256 FROM " + head + " WHERE id = 1";
        this.count = "SELECT COUNT(*) FROM " + entries;
    }

    @Override
    public List<ChainEntry> after(long seq, int limit) {
        return jdbc.query(select + " WHERE seq > ? ORDER BY seq LIMIT ?", AS_STORED, seq, limit);
    }

    @Override
    public Optional<ChainHead> keptHead() {
        return jdbc.query(head, (row, number) -> new ChainHead(row.getLong(1), row.getString(2))).stream()
                .findFirst();
    }

    List<AuditEntry> newest(AuditFilter filter, int offset, int limit) {
        FilterConditions conditions = new FilterConditions(filter);
        Object[] parameters = new Object[conditions.parameters().size() + 2];
        conditions.parameters().toArray(parameters);
        parameters[parameters.length - 2] = limit;
        parameters[parameters.length - 1] = offset;
        return jdbc
                .query(select + conditions.sql() + " ORDER BY seq DESC LIMIT ? OFFSET ?", AS_STORED, parameters)
                .stream()
                .map(DatabaseChain::shown)
                .toList();
    }

    long count(AuditFilter filter) {
        FilterConditions conditions = new FilterConditions(filter);
        Long found = jdbc.queryForObject(
                count + conditions.sql(), Long.class, conditions.parameters().toArray());
        return found == null ? 0 : found;
    }

    List<AuditEntry> newestOf(String subject, int limit) {
        return jdbc.query(select + " WHERE subject = ? ORDER BY seq DESC LIMIT ?", AS_STORED, subject, limit).stream()
                .map(DatabaseChain::shown)
                .toList();
    }

    private static ChainEntry stored(ResultSet row) throws SQLException {
        return new ChainEntry(
                row.getLong("seq"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("action"),
                row.getString("outcome"),
                row.getString("actor_id"),
                row.getString("actor_name"),
                row.getString("subject"),
                row.getString("facts"),
                row.getString("payload_sha256"),
                row.getString("previous_sha256"),
                row.getString("entry_sha256"));
    }

    private static AuditEntry shown(ChainEntry entry) {
        return new AuditEntry(
                entry.seq(),
                entry.at(),
                entry.action(),
                AuditOutcome.DONE.name().equals(entry.outcome()) ? AuditOutcome.DONE : AuditOutcome.REFUSED,
                new ActorRef(entry.actorId(), entry.actorName()),
                entry.subject(),
                entry.facts(),
                entry.payload(),
                entry.previous(),
                entry.hash());
    }
}
