package vn.trinhky.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many log-ins failed; the next attempt is taken only after the wait. Says nothing about whether the name exists. */
public class LoginDelayedException extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** @param wait time still to go, more than zero */
    public LoginDelayedException(Duration wait) {
        super("log-in delayed for " + wait.toSeconds() + " s");
        this.wait = wait;
    }

    public Duration remaining() {
        return wait;
    }
}
