package vn.trinhky.typesetting.layout;

import net.sf.jasperreports.engine.JRDefaultStyleProvider;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import org.jspecify.annotations.Nullable;

/** A line of text at its exact place; the element's own whole points are for those who know no better. */
public final class PrintedLine extends JRBasePrintText {
    private static final long serialVersionUID = 1L;

    private final transient Line line;
    private final transient @Nullable Tag tag;
    private final float widerBlanks;
    private float left;
    private float baseline;

    PrintedLine(JRDefaultStyleProvider styles, Line line, @Nullable Tag tag, float widerBlanks) {
        super(styles);
        this.line = line;
        this.tag = tag;
        this.widerBlanks = widerBlanks;
    }

    void place(float x, float feet, float size) {
        left = x;
        baseline = feet;
        setX(Math.round(x));
        setY(Math.round(feet - size * Face.BASELINE));
        setWidth((int) Math.ceil(line.width() + widerBlanks * line.blanks()));
        setHeight((int) Math.ceil(size * Face.LINE_HEIGHT));
        setFontSize(size);
        setText(line.text());
        setTextHeight(size);
    }

    public Line line() {
        return line;
    }

    public @Nullable Tag tag() {
        return tag;
    }

    /** Of the first letter, from the left edge of the page. */
    public float left() {
        return left;
    }

    /** From the top of the page to the feet of its letters. */
    public float baseline() {
        return baseline;
    }

    /** From the top of the page to the top of the line. */
    public float top() {
        return baseline - getFontSize() * Face.BASELINE;
    }

    /** Added to each blank, so that the line reaches both edges. */
    public float widerBlanks() {
        return widerBlanks;
    }
}
