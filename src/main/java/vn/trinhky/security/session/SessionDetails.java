package vn.trinhky.security.session;

import java.time.Instant;

/**
 * An open session as its owner sees it.
 *
 * @param handle names it; it lets nobody in
 * @param program the browser, as far as it says what it is: {@code Chrome, Windows}
 * @param current whether it is the one that asks
 */
public record SessionDetails(
        String handle, String address, String program, Instant begun, Instant lastSeen, boolean current) {}
