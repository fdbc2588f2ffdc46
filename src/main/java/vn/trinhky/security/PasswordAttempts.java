package vn.trinhky.security;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The growing wait of log-ins, for other places where a password is asked for. Without an address: it is known who asks. */
@Component
public class PasswordAttempts {
    private static final String INSIDE = "inside";

    private final LoginGate gate;

    PasswordAttempts(LoginGate gate) {
        this.gate = gate;
    }

    /** Lets one attempt through and counts it, or says how long to wait. */
    public Optional<Duration> enter(String login) {
        return gate.enter(login, address(login));
    }

    public void succeeded(String login) {
        gate.succeeded(login, address(login));
    }

    private static String address(String login) {
        return INSIDE + ":" + login;
    }
}
