package vn.trinhky.security.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.RuleBrokenException;

/**
 * Which passwords are taken (NIST SP 800-63B: length and a list of common ones instead of rules about kinds of signs).
 * A password is not common only because it is short: everything of the list also counts with digits and signs around it
 * and with the usual digits in place of letters.
 */
@Component
class PasswordPolicy {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final int DIFFERENT_SIGNS = 5;
    private static final int SHORTEST_LOGIN = 4;
    private static final String[] ROWS = {
        "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "01234567890123456789"
    };

    private final Set<String> common = read();

    /** @throws RuleBrokenException the first rule that is broken */
    void require(String password, String login) {
        String text = Nfc.of(password);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            throw new RuleBrokenException(PasswordRule.TOO_SHORT, SHORTEST);
        }
        if (length > LONGEST) {
            throw new RuleBrokenException(PasswordRule.TOO_LONG, LONGEST);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (login.length() >= SHORTEST_LOGIN && lower.contains(login)) {
            throw new RuleBrokenException(PasswordRule.HOLDS_LOGIN);
        }
        if (isCommon(lower)) {
            throw new RuleBrokenException(PasswordRule.TOO_COMMON);
        }
        if (isRegular(lower)) {
            throw new RuleBrokenException(PasswordRule.TOO_REGULAR);
        }
    }

    private boolean isCommon(String lower) {
        String core = lower.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        String letters = unleet(lower).replaceAll("[^\\p{L}]", "");
        return Stream.of(lower, core, letters, unleet(core)).anyMatch(common::contains);
    }

    /** {@code p@ssw0rd} is {@code password}. */
    private static String unleet(String text) {
        return text.replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't');
    }

    private static boolean isRegular(String lower) {
        if (lower.chars().distinct().count() < DIFFERENT_SIGNS) {
            return true;
        }
        int steps = 0;
        for (int i = 0; i + 1 < lower.length(); i++) {
            if (isStep(lower.substring(i, i + 2))) {
                steps++;
            }
        }
        return 2 * steps >= lower.length();
    }

    /** Whether one sign follows the other in the alphabet, among the digits or on the keyboard, in either direction. */
    private static boolean isStep(String pair) {
        String backwards = new StringBuilder(pair).reverse().toString();
        return Stream.of(ROWS).anyMatch(row -> row.contains(pair) || row.contains(backwards));
    }

    private static Set<String> read() {
        try (InputStream file = Objects.requireNonNull(
                        PasswordPolicy.class.getResourceAsStream("/security/common-passwords.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
