package vn.trinhky.typesetting.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text in the flow of the page.
 *
 * @param first of its text
 */
public record TextPiece(Line line, TextStyle style, Tag tag, boolean first, float gap, Keep keep) implements Piece {
    private static final int UNPARTED = 3;

    /**
     * The lines of a paragraph. Its first two and its last two stay together: no line of it stands alone on a page.
     *
     * @param gap above it
     */
    public static List<Piece> paragraph(List<Run> runs, TextStyle style, Tag tag, float gap) {
        return pieces(runs, style, tag, gap, false);
    }

    /** Lines that stay together and with what follows them. */
    public static List<Piece> leading(List<Run> runs, TextStyle style, Tag tag, float gap) {
        return pieces(runs, style, tag, gap, true);
    }

    private static List<Piece> pieces(List<Run> runs, TextStyle style, Tag tag, float gap, boolean leading) {
        List<Line> lines = LineBreaker.lines(runs, style.width(), style.firstIndent());
        List<Piece> pieces = new ArrayList<>(lines.size());
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean unparted = lines.size() <= UNPARTED || i == 0 || i == last - 1;
            Keep keep = leading || i < last && unparted ? Keep.FIRMLY : Keep.FREE;
            pieces.add(new TextPiece(lines.get(i), style, tag, i == 0, i == 0 ? gap : 0, keep));
        }
        return pieces;
    }

    @Override
    public float height() {
        return style.lineHeight();
    }

    @Override
    public void draw(Sheet sheet, float top, boolean onTop) {
        sheet.text(line, style, top, tag, first);
    }
}
