package vn.trinhky.report.panel;

import com.vaadin.flow.component.UI;
import vn.trinhky.report.TextRef;
import vn.trinhky.report.TextSummary;
import vn.trinhky.report.TextSummary.Origin;

/** How one of a report's texts is called on the screen. */
final class TextNames {
    private final ReportMarks marks;

    TextNames(ReportMarks marks) {
        this.marks = marks;
    }

    /** E.g. {@code Phiên bản 2, trình 09:12 hôm nay}. */
    String of(TextSummary text) {
        String moment = marks.moment(text.at());
        return switch (text.ref()) {
            case TextRef.Submitted(int number) -> say("SUBMITTED", number, moment);
            default ->
                text.origin() == Origin.NAMED
                        ? say("NAMED", text.name(), moment)
                        : say(text.origin().name(), moment);
        };
    }

    private static String say(String name, Object... arguments) {
        return UI.getCurrent().getTranslation("report.TextNames." + name, arguments);
    }
}
