package vn.trinhky.typesetting.layout;

/**
 * Where the lines of a text stand.
 *
 * @param left edge, from the left edge of the column
 * @param firstIndent of the first line, from that edge; others may stand further out or in
 * @param size of the letters, which gives the distance of the lines
 */
public record TextStyle(Align align, float left, float width, float firstIndent, float size) {

    public TextStyle(Align align, float left, float width, float size) {
        this(align, left, width, 0, size);
    }

    /** On which side lines meet the edge. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        /** On both, but for the last line. */
        JUSTIFIED
    }

    public float lineHeight() {
        return size * Face.LINE_HEIGHT;
    }

    float xOf(Line line, boolean first) {
        return switch (align) {
            case LEFT, JUSTIFIED -> left + (first ? firstIndent : 0);
            case CENTRE -> left + (width - line.width()) / 2;
            case RIGHT -> left + width - line.width();
        };
    }

    float widerBlanks(Line line, boolean first) {
        if (align != Align.JUSTIFIED || line.last() || line.blanks() == 0) {
            return 0;
        }
        return Math.max(0, width - (first ? firstIndent : 0) - line.width()) / line.blanks();
    }
}
