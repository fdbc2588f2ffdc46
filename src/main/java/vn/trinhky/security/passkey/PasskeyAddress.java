package vn.trinhky.security.passkey;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The address passkeys are bound to: the one the office gives in {@code trinhky.address}, e.g.
 * {@code https://trinhky.xa.gov.vn}. Until it does, they work on the machine itself alone, at {@code localhost} and
 * whatever port; what a request says its host is never counts.
 */
@Component
class PasskeyAddress {
    private static final String ITSELF = "localhost";

    private final String address;

    PasskeyAddress(@Value("${trinhky.address:}") String address) {
        this.address = address.strip();
    }

    /** The host, which browsers bind passkeys to. */
    String host() {
        return address.isEmpty() ? ITSELF : URI.create(address).getHost();
    }

    /** Scheme, host and port a browser must say it is at. */
    String origin() {
        return address.isEmpty() ? "http://" + ITSELF + ":" + port() : address.replaceAll("/+$", "");
    }

    private static int port() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request instanceof ServletRequestAttributes servlet
                ? servlet.getRequest().getLocalPort()
                : 0;
    }
}
