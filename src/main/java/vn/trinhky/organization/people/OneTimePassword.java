package vn.trinhky.organization.people;

import java.security.SecureRandom;
import java.time.Duration;

/**
 * A password to be used once, and then replaced. Shown when it is made and kept nowhere in clear. Without letters and
 * digits that look alike, because it is read out or copied by hand.
 *
 * @param text sixteen signs, about 79 bits
 */
public record OneTimePassword(String text) {
    /** How long it lets somebody in. */
    public static final Duration LASTS = Duration.ofDays(7);

    private static final String SYMBOLS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimePassword random() {
        return new OneTimePassword(RANDOM.ints(LENGTH, 0, SYMBOLS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(SYMBOLS.charAt(at)), StringBuilder::append)
                .toString());
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "OneTimePassword[…]";
    }
}
