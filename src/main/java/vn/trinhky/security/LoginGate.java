package vn.trinhky.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing, by typed name and by address, whether or not the name exists. Kept in a table, so that a restart
 * forgives nothing; rows are always locked address first, and live for a quarter of an hour.
 */
@Component
class LoginGate {
    private final LoginAttempts attempts;
    private final Clock clock;

    LoginGate(LoginAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Lets one attempt through and counts it, or says how long to wait. An attempt made to wait is not counted. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    Optional<Duration> enter(String name, String address) {
        Instant now = clock.instant();
        LoginAttempt fromAddress = locked(LoginAttempt.idOfAddress(address), now);
        Optional<Duration> wait = fromAddress.waitAt(now);
        if (wait.isPresent()) {
            return wait;
        }
        LoginAttempt ofName = locked(LoginAttempt.idOfName(name), now);
        wait = ofName.waitAt(now);
        if (wait.isEmpty()) {
            fromAddress.count(now, GrowingDelay.OF_AN_ADDRESS);
            ofName.count(now, GrowingDelay.OF_A_NAME);
        }
        return wait;
    }

    /** The attempt let through had the right password. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    void succeeded(String name, String address) {
        Instant now = clock.instant();
        locked(LoginAttempt.idOfAddress(address), now).takeBack(now);
        locked(LoginAttempt.idOfName(name), now).clear(now);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    @Transactional
    void forget() {
        attempts.deleteOlderThan(clock.instant().minus(LoginAttempt.FORGOTTEN_AFTER));
    }

    private LoginAttempt locked(String id, Instant now) {
        attempts.ensure(id, now);
        return attempts.getById(id);
    }
}
