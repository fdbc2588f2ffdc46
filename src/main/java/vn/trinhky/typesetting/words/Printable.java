package vn.trinhky.typesetting.words;

import vn.trinhky.typesetting.layout.Face;

/** Which signs can be printed. */
public final class Printable {
    private static final char MISSING_SIGN = '\u25A1';

    private Printable() {}

    /**
     * The text with what can be printed: a sign the face does not have becomes an empty box, as PDF/A allows no
     * missing glyphs; invisible format characters, which could turn the direction of the line, are dropped.
     */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            switch (Character.getType(sign)) {
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> printable.append('\n');
                case Character.FORMAT -> {}
                default -> {
                    if (sign == '\n' || Face.canPrint(sign)) {
                        printable.appendCodePoint(sign);
                    } else {
                        printable.append(MISSING_SIGN);
                    }
                }
            }
        });
        return printable.toString();
    }
}
