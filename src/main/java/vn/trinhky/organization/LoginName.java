package vn.trinhky.organization;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.trinhky.kernel.Nfc;

/**
 * The name a person logs in with. Always lower case: phones like to begin with a capital.
 *
 * @param value two to fifty of {@code a-z 0-9 . _ -}
 */
public record LoginName(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,49}");

    public LoginName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a log-in name");
        }
    }

    /** What somebody typed, in the form log-in names have; it need not be one. */
    public static String normalized(String typed) {
        return Nfc.line(typed).toLowerCase(Locale.ROOT);
    }
}
