package vn.trinhky.security.passkey;

import java.time.Instant;

/**
 * A passkey as its owner sees it.
 *
 * @param id names it; it lets nobody in
 * @param label as its owner called it
 */
public record PasskeyDetails(String id, String label, Instant created, Instant lastUsed) {}
