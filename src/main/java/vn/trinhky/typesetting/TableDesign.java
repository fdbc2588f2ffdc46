package vn.trinhky.typesetting;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import net.sf.jasperreports.engine.type.WhenNoDataTypeEnum;

/**
 * The design of one table, made for its columns. Cells of a row are fields, those of a repeated header row parameters
 * of the same name.
 *
 * @param widths of the columns, in points
 * @param centred by column; the header row always is
 * @param repeatedHeader the header row is printed at the top of every page
 */
@SuppressWarnings("ArrayRecordComponent")
record TableDesign(int[] widths, boolean[] centred, boolean repeatedHeader) {
    /** NĐ 30/2020 leaves tables open; 12 points are the least of its running text. */
    static final float SIZE = 12f;

    static final int VERTICAL_PADDING = 2;

    private static final String TAG = "net.sf.jasperreports.export.pdf.tag.";
    private static final int ROW_HEIGHT = 20;
    private static final int PAGE_HEIGHT = 800;
    private static final int MANY_COLUMNS = 12;
    private static final float BORDER = 0.5f;

    /** Left and right of a cell's text. */
    static int padding(int columns) {
        return columns > MANY_COLUMNS ? 1 : 3;
    }

    static String name(int column) {
        return "c" + column;
    }

    JasperReport compiled() {
        try {
            JasperDesign design = new JasperDesign();
            design.setName("table");
            design.setPageWidth(TypeCase.COLUMN_WIDTH);
            design.setColumnWidth(TypeCase.COLUMN_WIDTH);
            design.setPageHeight(PAGE_HEIGHT);
            design.setLeftMargin(0);
            design.setRightMargin(0);
            design.setTopMargin(0);
            design.setBottomMargin(0);
            design.setWhenNoDataType(WhenNoDataTypeEnum.ALL_SECTIONS_NO_DETAIL);
            for (int column = 0; column < widths.length; column++) {
                design.addField(field(column));
                design.addParameter(parameter(column));
            }
            if (repeatedHeader) {
                design.setColumnHeader(band("$P{", true));
            }
            ((JRDesignSection) design.getDetailSection()).addBand(band("$F{", false));
            return new ExpressionFreeCompiler(DefaultJasperReportsContext.getInstance()).compileReport(design);
        } catch (JRException e) {
            throw new IllegalStateException("a table of " + widths.length + " columns has no valid design", e);
        }
    }

    private static JRDesignField field(int column) {
        JRDesignField field = new JRDesignField();
        field.setName(name(column));
        field.setValueClass(String.class);
        return field;
    }

    private static JRDesignParameter parameter(int column) {
        JRDesignParameter parameter = new JRDesignParameter();
        parameter.setName(name(column));
        parameter.setValueClass(String.class);
        return parameter;
    }

    private JRDesignBand band(String reference, boolean header) {
        JRDesignFrame row = new JRDesignFrame();
        place(row, 0, TypeCase.COLUMN_WIDTH);
        row.getPropertiesMap().setProperty(TAG + "tr", "full");
        int left = 0;
        for (int column = 0; column < widths.length; column++) {
            JRDesignTextField cell = cell(header || centred[column]);
            place(cell, left, widths[column]);
            cell.setExpression(new JRDesignExpression(reference + name(column) + "}"));
            cell.getPropertiesMap().setProperty(TAG + (header ? "th" : "td"), "full");
            row.addElement(cell);
            left += widths[column];
        }
        JRDesignBand band = new JRDesignBand();
        band.setHeight(ROW_HEIGHT);
        band.setSplitType(SplitTypeEnum.PREVENT);
        band.addElement(row);
        return band;
    }

    private static void place(JRDesignElement element, int left, int width) {
        element.setX(left);
        element.setY(0);
        element.setWidth(width);
        element.setHeight(ROW_HEIGHT);
    }

    private JRDesignTextField cell(boolean centre) {
        JRDesignTextField cell = new JRDesignTextField();
        cell.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
        cell.setFontName(TypeCase.FACE);
        cell.setFontSize(SIZE);
        cell.setMarkup("styled");
        cell.setHorizontalTextAlign(centre ? HorizontalTextAlignEnum.CENTER : HorizontalTextAlignEnum.LEFT);
        cell.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
        JRLineBox box = cell.getLineBox();
        box.getPen().setLineWidth(BORDER);
        box.setPadding(padding(widths.length));
        box.setTopPadding(VERTICAL_PADDING);
        box.setBottomPadding(VERTICAL_PADDING);
        return cell;
    }
}
