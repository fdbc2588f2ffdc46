package vn.trinhky.typesetting.layout;

import java.util.Optional;

/**
 * Text that looks the same from end to end.
 *
 * @param text only signs that the face has, see {@link Face#canPrint}; a line break is {@code \n}
 * @param size of letters on the line; raised and lowered ones are smaller
 * @param link the address it leads to
 */
public record Run(String text, Face face, float size, Height height, boolean underlined, Optional<String> link) {
    private static final float SMALL = 0.65f;

    public Run(String text, Face face, float size) {
        this(text, face, size, Height.ON_LINE, false, Optional.empty());
    }

    /** Where the letters stand, in parts of their size. */
    public enum Height {
        ON_LINE(0),
        RAISED(0.35f),
        LOWERED(-0.15f);

        private final float rise;

        Height(float rise) {
            this.rise = rise;
        }
    }

    /** The same look for other words. */
    public Run saying(String other) {
        return new Run(other, face, size, height, underlined, link);
    }

    /** Size of the letters as printed. */
    public float printedSize() {
        return height == Height.ON_LINE ? size : size * SMALL;
    }

    /** How far above the line the letters stand. */
    public float rise() {
        return height.rise * size;
    }
}
