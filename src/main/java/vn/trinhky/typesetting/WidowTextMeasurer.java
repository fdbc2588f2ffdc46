package vn.trinhky.typesetting;

import java.util.List;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.TabStop;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fill.TextLineWrapper;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.util.AbstractTextMeasurerFactory;
import net.sf.jasperreports.engine.util.JRStyledText;

/**
 * Leaves no widow: where a text goes on over the page and one line alone would stand on the next, one more line goes
 * along with it.
 */
final class WidowTextMeasurer extends TextMeasurer {
    private static final int UNLIMITED = 100_000;
    /** Room for two lines of the body and the gap above them. */
    private static final int TWO_LINES = 42;
    /** What the last line may be short of a full one before the measurer gives it up, in points. */
    private static final int HALF_A_LINE = 8;

    private int lines;

    private WidowTextMeasurer(JasperReportsContext context, JRCommonText text) {
        super(context, text);
    }

    /** The number of lines of a text that is not broken over pages. */
    static int lines(JasperReportsContext context, JRCommonText element, JRStyledText text) {
        WidowTextMeasurer measurer = new WidowTextMeasurer(context, element);
        measurer.measure(text, 0, UNLIMITED, true, false);
        return measurer.lines;
    }

    @Override
    public JRMeasuredText measure(JRStyledText text, int start, int available, boolean indent, boolean overflow) {
        JRMeasuredText whole = super.measure(text, start, available, indent, overflow);
        int end = whole.getTextOffset();
        if (!overflow || end <= start || end >= text.getText().length()) {
            return whole;
        }
        int height = (int) whole.getTextHeight();
        // the available height counts from the declared one
        int declared = textElement.getHeight();
        JRMeasuredText rest = super.measure(text, end, TWO_LINES - declared, false, true);
        if (lines == 1 && rest.getTextOffset() >= text.getText().length()) {
            JRMeasuredText less = super.measure(text, start, height - HALF_A_LINE - declared, indent, true);
            if (less.getTextOffset() > start && less.getTextOffset() < end) {
                return less;
            }
        }
        // a measurer keeps what it measured last
        return super.measure(text, start, available, indent, overflow);
    }

    @Override
    protected void initialize(JRStyledText text, int start, int available, boolean indent, boolean overflow) {
        super.initialize(text, start, available, indent, overflow);
        lines = 0;
    }

    @Override
    protected boolean renderNextLine(
            TextLineWrapper wrapper, List<Integer> tabs, int[] tab, TabStop[] nextTab, boolean[] nextWord) {
        boolean fits = super.renderNextLine(wrapper, tabs, tab, nextTab, nextWord);
        if (fits) {
            lines++;
        }
        return fits;
    }

    /** Named in the template. */
    public static final class Factory extends AbstractTextMeasurerFactory {
        @Override
        public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
            return new WidowTextMeasurer(context, text);
        }
    }
}
