package vn.trinhky.register;

import java.util.Optional;
import vn.trinhky.kernel.Nfc;

/**
 * Which lines of the register.
 *
 * @param kind one series, or all of the year
 * @param words letters in number, subject or recipients, with or without accents; at most 200, empty finds all
 */
public record RegisterQuery(int year, Optional<String> kind, String words) {
    public static final int MAX_WORDS = 200;

    public RegisterQuery {
        String line = Nfc.line(words);
        words = line.substring(0, Math.min(line.length(), MAX_WORDS));
    }

    public static RegisterQuery of(int year) {
        return new RegisterQuery(year, Optional.empty(), "");
    }

    public RegisterQuery inSeries(Optional<String> one) {
        return new RegisterQuery(year, one, words);
    }

    String pattern() {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
