package vn.trinhky.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.trinhky.kernel.Sha256;

/** How often log-ins failed under one typed name or from one address. */
@Entity
@Table(name = "log_in_attempt")
class LoginAttempt {
    /** Longer than any wait: whoever tries once in this time gains nothing over the longest wait. */
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    @Id
    private String id;

    private int failures;
    private Instant lastAt;
    private Instant notBefore;

    @SuppressWarnings("NullAway.Init")
    protected LoginAttempt() {}

    static String idOfName(String name) {
        return Sha256.of("name:" + name).hex();
    }

    static String idOfAddress(String address) {
        return Sha256.of("address:" + address).hex();
    }

    /** The time still to wait, if any. A clock set back does not lock anybody out for longer than the longest wait. */
    Optional<Duration> waitAt(Instant now) {
        Duration wait = Duration.between(now, notBefore);
        return wait.isPositive() && wait.compareTo(GrowingDelay.LONGEST) <= 0 ? Optional.of(wait) : Optional.empty();
    }

    /** Counts an attempt as failed before its password is looked at, so that many at once gain nothing. */
    void count(Instant now, GrowingDelay delay) {
        if (lastAt.plus(FORGOTTEN_AFTER).isBefore(now)) {
            failures = 0;
        }
        failures++;
        lastAt = now;
        notBefore = now.plus(delay.after(failures));
    }

    /** The counted attempt was right. */
    void takeBack(Instant now) {
        failures = Math.max(0, failures - 1);
        notBefore = now;
    }

    /** A right password clears a name; never an address, or an attacker with an account of their own could. */
    void clear(Instant now) {
        failures = 0;
        notBefore = now;
    }
}
