package vn.trinhky.signing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts PIN attempts before they are made, in transactions of their own, so that not even a thousand attempts at once
 * get more than five tries. A right PIN sets the count back.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class PinAttempts {
    static final int MAX_ATTEMPTS = 5;

    private final JdbcClient jdbc;

    PinAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True if one more attempt may be made; it is counted. */
    boolean begin(KeyHolder holder) {
        jdbc.sql("INSERT IGNORE INTO signing_pin (holder, attempts) VALUES (?, 0)")
                .param(key(holder))
                .update();
        return jdbc.sql("UPDATE signing_pin SET attempts = attempts + 1 WHERE holder = ? AND attempts < ?")
                        .params(key(holder), MAX_ATTEMPTS)
                        .update()
                == 1;
    }

    /** The PIN was right. */
    void succeeded(KeyHolder holder) {
        jdbc.sql("UPDATE signing_pin SET attempts = 0 WHERE holder = ?")
                .param(key(holder))
                .update();
    }

    /**
     * Sets the count back within the caller's transaction, so that no lock is opened without its record.
     *
     * @return whether the holder was locked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean unlock(KeyHolder holder) {
        return jdbc.sql("UPDATE signing_pin SET attempts = 0 WHERE holder = ? AND attempts >= ?")
                        .params(key(holder), MAX_ATTEMPTS)
                        .update()
                == 1;
    }

    /** Something else failed before the PIN mattered: the attempt does not count. */
    void undecided(KeyHolder holder) {
        jdbc.sql("UPDATE signing_pin SET attempts = attempts - 1 WHERE holder = ? AND attempts > 0")
                .param(key(holder))
                .update();
    }

    /** How many attempts are left. */
    int left(KeyHolder holder) {
        return MAX_ATTEMPTS
                - jdbc.sql("SELECT attempts FROM signing_pin WHERE holder = ?")
                        .param(key(holder))
                        .query(Integer.class)
                        .optional()
                        .orElse(0);
    }

    private static String key(KeyHolder holder) {
        return switch (holder) {
            case KeyHolder.Signer signer -> "person:" + signer.person();
            case KeyHolder.AgencySeal seal -> "seal:" + seal.agency();
        };
    }
}
