package vn.trinhky.typesetting.layout;

import net.sf.jasperreports.engine.JRDefaultStyleProvider;
import net.sf.jasperreports.engine.base.JRBasePrintRectangle;

/** A code at its exact place. */
public final class PrintedCode extends JRBasePrintRectangle {
    private static final long serialVersionUID = 1L;

    private final transient CodePiece piece;
    private final float left;
    private final float top;

    PrintedCode(JRDefaultStyleProvider styles, CodePiece piece, float left, float top) {
        super(styles);
        this.piece = piece;
        this.left = left;
        this.top = top;
        setX(Math.round(left));
        setY(Math.round(top));
        setWidth(Math.round(piece.side()));
        setHeight(Math.round(piece.side()));
    }

    public CodePiece piece() {
        return piece;
    }

    /** From the left edge of the page. */
    public float left() {
        return left;
    }

    /** From the top of the page to its upper edge. */
    public float top() {
        return top;
    }
}
