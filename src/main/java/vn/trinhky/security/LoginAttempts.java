package vn.trinhky.security;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counted log-in attempts. */
interface LoginAttempts extends Repository<LoginAttempt, String> {

    /** Makes sure there is a row, and locks it either way. */
    @Modifying
    @Query(nativeQuery = true, value = """
            INSERT INTO log_in_attempt (id, failures, last_at, not_before) VALUES (:id, 0, :now, :now)
            ON DUPLICATE KEY UPDATE id = VALUES(id)""")
    void ensure(String id, Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    LoginAttempt getById(String id);

    @Modifying
    @Query("delete from LoginAttempt a where a.lastAt < :before")
    int deleteOlderThan(Instant before);
}
