package vn.trinhky.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.ActorRef;

/** The seals beside the chain; added to and read, never changed. */
@Repository
class ChainSeals {
    private static final String SELECT =
            "SELECT seq_from, seq_to, head_sha256, previous_sha256, at, signature FROM audit_seal";
    private static final RowMapper<ChainSeal> AS_STORED = (row, number) -> new ChainSeal(
            row.getLong(1),
            row.getLong(2),
            row.getString(3),
            row.getString(4),
            row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
            row.getBytes(6));

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    ChainSeals(JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** In the order of the chain. */
    List<ChainSeal> all() {
        return jdbc.query(SELECT + " ORDER BY seq_to", AS_STORED);
    }

    /** The newest ones, newest first. */
    List<ChainSeal> newest(int count) {
        return jdbc.query(SELECT + " ORDER BY seq_to DESC LIMIT ?", AS_STORED, count);
    }

    Optional<ChainSeal> last() {
        return newest(1).stream().findFirst();
    }

    /**
     * Keeps a seal, with its entry in the chain.
     *
     * @throws org.springframework.dao.DuplicateKeyException if this end is sealed already
     */
    @Transactional
    void add(ChainSeal seal, ActorRef by) {
        jdbc.update(
                "INSERT INTO audit_seal (seq_from, seq_to, head_sha256, previous_sha256, at, signature)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                seal.from(),
                seal.to(),
                seal.head(),
                seal.previous(),
                LocalDateTime.ofInstant(seal.at(), ZoneOffset.UTC),
                seal.signature());
        events.publishEvent(new ChainSealed(seal, by));
    }

    /** When the oldest act under no seal happened; sealing itself is no such act. */
    Optional<Instant> oldestUnsealed() {
        return jdbc
                .query(
                        "SELECT at FROM audit_entry WHERE seq > COALESCE((SELECT MAX(seq_to) FROM audit_seal), 0)"
                                + " AND action <> ? ORDER BY seq LIMIT 1",
                        (row, number) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        ChainSealed.ACTION)
                .stream()
                .findFirst();
    }
}
