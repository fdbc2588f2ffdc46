package vn.trinhky.kernel;

import java.text.Normalizer;

/**
 * Unicode NFC, the form all text takes at the door: decomposed Vietnamese draws right, but is found by no search and
 * hashes differently.
 */
public final class Nfc {
    private Nfc() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** NFC on one line: control characters and line breaks become single blanks, ends are trimmed. */
    public static String line(String text) {
        return of(text).replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
    }
}
