package vn.trinhky.typesetting.layout;

import net.sf.jasperreports.engine.JRDefaultStyleProvider;
import net.sf.jasperreports.engine.base.JRBasePrintLine;

/** A rule at its exact place, through its middle. */
public final class PrintedRule extends JRBasePrintLine {
    private static final long serialVersionUID = 1L;

    private final float left;
    private final float top;
    private final float across;
    private final float down;

    PrintedRule(JRDefaultStyleProvider styles, float left, float top, float across, float down, Stroke stroke) {
        super(styles);
        this.left = left;
        this.top = top;
        this.across = across;
        this.down = down;
        setX(Math.round(left));
        setY(Math.round(top));
        setWidth(Math.max(1, Math.round(across)));
        setHeight(Math.max(1, Math.round(down)));
        getLinePen().setLineWidth(stroke.thickness());
        setForecolor(stroke.color());
    }

    /** From the left edge of the page. */
    public float left() {
        return left;
    }

    /** From the top of the page. */
    public float top() {
        return top;
    }

    public float across() {
        return across;
    }

    public float down() {
        return down;
    }
}
