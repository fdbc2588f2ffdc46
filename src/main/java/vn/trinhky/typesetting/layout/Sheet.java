package vn.trinhky.typesetting.layout;

import java.awt.Color;
import net.sf.jasperreports.engine.JRDefaultStyleProvider;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import org.jspecify.annotations.Nullable;

/** One page while it is set. Its origin is where its text begins. */
public final class Sheet {
    private final JRBasePrintPage page;
    private final JRDefaultStyleProvider styles;
    private final float left;
    private final float top;

    /**
     * @param left margin
     * @param top margin
     */
    public Sheet(JRBasePrintPage page, JRDefaultStyleProvider styles, float left, float top) {
        this.page = page;
        this.styles = styles;
        this.left = left;
        this.top = top;
    }

    /**
     * Places a line.
     *
     * @param y of its top
     * @param tag null if it has no meaning for a reader, like a page number
     * @param first whether it is the first of its text
     */
    public void text(Line line, TextStyle style, float y, @Nullable Tag tag, boolean first) {
        place(line, style, y, tag, first, Color.BLACK);
    }

    void colored(Line line, TextStyle style, float y, @Nullable Tag tag, Color color) {
        place(line, style, y, tag, true, color);
    }

    private void place(Line line, TextStyle style, float y, @Nullable Tag tag, boolean first, Color color) {
        if (line.spans().isEmpty()) {
            return;
        }
        if (tag != null) {
            tag.print();
        }
        float x = left + style.xOf(line, first);
        PrintedLine printed = new PrintedLine(styles, line, tag, style.widerBlanks(line, first));
        printed.place(x, top + y + style.size() * Face.BASELINE, style.size());
        printed.setForecolor(color);
        page.addElement(printed);
    }

    /** A rule of a length to the right and a length downwards, one of them 0. */
    public void rule(float x, float y, float width, float height, Stroke stroke) {
        page.addElement(new PrintedRule(styles, left + x, top + y, width, height, stroke));
    }

    void frame(float x, float y, float width, float height, Stroke stroke) {
        rule(x, y, width, 0, stroke);
        rule(x, y + height, width, 0, stroke);
        rule(x, y, 0, height, stroke);
        rule(x + width, y, 0, height, stroke);
    }

    void code(CodePiece piece, float y) {
        piece.tag().print();
        page.addElement(new PrintedCode(styles, piece, left, top + y));
    }

    void picture(PicturePiece piece, float y) {
        piece.tag().print();
        page.addElement(new PrintedPicture(styles, piece, left + piece.left(), top + y));
    }
}
