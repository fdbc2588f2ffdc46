package vn.trinhky.shell.kit;

import java.text.Normalizer;
import java.util.Locale;

/** Text as people look for it: without case and without Vietnamese marks, {@code đ} as {@code d}. */
public final class Folded {
    private Folded() {}

    /** Whether the text has every word that was typed, in any order. */
    public static boolean has(String text, String typed) {
        String whole = of(text);
        for (String word : of(typed).strip().split("\\s+", -1)) {
            if (!whole.contains(word)) {
                return false;
            }
        }
        return true;
    }

    static String of(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
