package vn.trinhky.typesetting;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Locale;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRStyledTextParser;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;

/**
 * The face all reports are set in: which signs it has and how much room a text takes. All lengths are points.
 */
final class TypeCase {
    /** Liberation Serif answers to this name; it has the same widths (NĐ 30/2020, Appendix I, I.1.2). */
    static final String FACE = "Times New Roman";

    static final int COLUMN_WIDTH = 465;
    static final int FIRST_LINE_INDENT = 28;
    static final int PARAGRAPH_GAP = 6;
    static final float BODY_SIZE = 14f;

    private static final char MISSING_SIGN = '\u25A1';
    private static final JasperReportsContext CONTEXT = DefaultJasperReportsContext.getInstance();
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Font PLAIN = font(Font.PLAIN, BODY_SIZE);

    private TypeCase() {}

    /**
     * The text with what can be printed: a sign the face does not have becomes an empty box, as PDF/A allows no
     * missing glyphs; invisible format characters, which could turn the direction of the line, are dropped.
     */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            switch (Character.getType(sign)) {
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> printable.append('\n');
                case Character.FORMAT -> {}
                default -> {
                    if (sign == '\n' || PLAIN.canDisplay(sign)) {
                        printable.appendCodePoint(sign);
                    } else {
                        printable.append(MISSING_SIGN);
                    }
                }
            }
        });
        return printable.toString();
    }

    /** Width of a text on one line. */
    static double width(String text, float size, boolean bold) {
        return font(bold ? Font.BOLD : Font.PLAIN, size)
                .getStringBounds(text, EXACT)
                .getWidth();
    }

    /** Lines that a body paragraph takes, given as styled markup. */
    static int bodyLines(String markup) {
        JRDesignTextField paragraph = field(COLUMN_WIDTH, BODY_SIZE);
        paragraph.setHorizontalTextAlign(HorizontalTextAlignEnum.JUSTIFIED);
        paragraph.getParagraph().setFirstLineIndent(FIRST_LINE_INDENT);
        paragraph.getParagraph().setSpacingBefore(PARAGRAPH_GAP);
        return lines(paragraph, markup);
    }

    /** Lines that a text takes in a table's cell. */
    static int cellLines(String markup, int width, float size, boolean bold) {
        JRDesignTextField cell = field(width, size);
        cell.setBold(bold);
        return lines(cell, markup);
    }

    private static JRDesignTextField field(int width, float size) {
        JRDesignTextField field = new JRDesignTextField();
        field.setWidth(width);
        field.setHeight(1);
        field.setFontName(FACE);
        field.setFontSize(size);
        return field;
    }

    private static int lines(JRDesignTextField element, String markup) {
        JRStyledText text = JRStyledTextParser.getInstance()
                .getStyledText(
                        FontUtil.getInstance(CONTEXT).getAttributesWithoutAwtFont(new HashMap<>(), element),
                        markup,
                        true,
                        Locale.ROOT);
        return WidowTextMeasurer.lines(
                CONTEXT, element, JRStyledTextUtil.getInstance(CONTEXT).resolveFonts(text, Locale.ROOT));
    }

    private static Font font(int style, float size) {
        return FontUtil.getInstance(CONTEXT).getAwtFontFromBundles(FACE, style, size, Locale.ROOT, false);
    }
}
