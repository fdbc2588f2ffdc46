package vn.trinhky.typesetting.page;

import net.sf.jasperreports.engine.SimplePrintPageFormat;
import net.sf.jasperreports.engine.SimplePrintPart;
import net.sf.jasperreports.engine.type.OrientationEnum;

/**
 * A4 with the margins of NĐ 30/2020, Appendix I, I.1.1 and I.3: at the left 30 mm, at the right 15 to 20, above and below 20 to 25.
 * All lengths are points.
 */
enum PageFormat {
    PORTRAIT(595, 842),
    LANDSCAPE(842, 595);

    static final float LEFT = 85.04f;
    static final float TOP = 57;
    private static final float RIGHT = 45;
    private static final float BOTTOM = 57;

    private final int width;
    private final int height;

    PageFormat(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Between the margins. */
    float textWidth() {
        return width - RIGHT - LEFT;
    }

    float textHeight() {
        return height - TOP - BOTTOM;
    }

    SimplePrintPart part() {
        SimplePrintPageFormat format = new SimplePrintPageFormat();
        format.setPageWidth(width);
        format.setPageHeight(height);
        // wider than high, and not a high page turned: readers and signers then agree about places on it
        format.setOrientation(OrientationEnum.PORTRAIT);
        format.setLeftMargin(0);
        format.setRightMargin(0);
        format.setTopMargin(0);
        format.setBottomMargin(0);
        SimplePrintPart part = new SimplePrintPart();
        part.setName(name());
        part.setPageFormat(format);
        return part;
    }
}
