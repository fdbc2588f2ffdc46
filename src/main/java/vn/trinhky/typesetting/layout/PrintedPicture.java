package vn.trinhky.typesetting.layout;

import net.sf.jasperreports.engine.JRDefaultStyleProvider;
import net.sf.jasperreports.engine.base.JRBasePrintImage;

/** A picture at its exact place. */
public final class PrintedPicture extends JRBasePrintImage {
    private static final long serialVersionUID = 1L;

    private final transient PicturePiece piece;
    private final float left;
    private final float top;

    PrintedPicture(JRDefaultStyleProvider styles, PicturePiece piece, float left, float top) {
        super(styles);
        this.piece = piece;
        this.left = left;
        this.top = top;
        setX(Math.round(left));
        setY(Math.round(top));
        setWidth(Math.round(piece.width()));
        setHeight(Math.round(piece.height()));
    }

    public PicturePiece piece() {
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
