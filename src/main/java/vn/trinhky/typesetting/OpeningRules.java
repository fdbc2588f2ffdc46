package vn.trinhky.typesetting;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rules of the first page the length that belongs to the text above them; a template can only give them one
 * length for all texts. Under the motto the rule is as long as the line, under agency and subject a third to a half of
 * it (NĐ 30/2020, Appendix I, II.1, II.2 and II.5).
 */
final class OpeningRules {
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private static final float MOTTO_SIZE = 13;
    private static final float AGENCY_SIZE = 12;
    private static final float SUBJECT_SIZE = 14;
    private static final double SHARE = 0.4;
    private static final int AGENCY_WIDTH = 188;
    private static final int SUBJECT_WIDTH = 387;

    private OpeningRules() {}

    static void adjust(JasperPrint print, Manuscript manuscript) {
        for (JRPrintLine rule : rules(print.getPages().getFirst().getElements())) {
            switch (rule.getStyle().getName()) {
                case "mottoRule" -> resize(rule, belowMotto());
                case "agencyRule" -> resize(rule, belowAgency(manuscript));
                case "subjectRule" -> resize(rule, belowSubject(manuscript));
                default -> throw new IllegalStateException("unknown rule in the template");
            }
        }
    }

    /** Points, as all lengths of rules. */
    static int belowMotto() {
        return (int) Math.round(TypeCase.width(MOTTO, MOTTO_SIZE, true));
    }

    static int belowAgency(Manuscript manuscript) {
        String agency = TypeCase.printable(manuscript.letterhead().agencyLines().getLast());
        return (int) Math.round(SHARE * Math.min(AGENCY_WIDTH, TypeCase.width(agency, AGENCY_SIZE, true)));
    }

    static int belowSubject(Manuscript manuscript) {
        String subject = OpeningLines.subject(manuscript);
        return (int) Math.round(SHARE * Math.min(SUBJECT_WIDTH, TypeCase.width(subject, SUBJECT_SIZE, true)));
    }

    private static List<JRPrintLine> rules(List<JRPrintElement> elements) {
        return elements.stream()
                .<JRPrintLine>mapMulti((element, rules) -> {
                    if (element instanceof JRPrintFrame frame) {
                        rules(frame.getElements()).forEach(rules);
                    } else if (element instanceof JRPrintLine line && named(line.getStyle())) {
                        rules.accept(line);
                    }
                })
                .toList();
    }

    private static boolean named(@Nullable JRStyle style) {
        return style != null && style.getName().endsWith("Rule");
    }

    /** The middle stays where the template put it. */
    private static void resize(JRPrintLine rule, int width) {
        double middle = rule.getX() + rule.getWidth() / 2.0;
        rule.setWidth(width);
        rule.setX((int) Math.round(middle - width / 2.0));
    }
}
