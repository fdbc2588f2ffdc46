package vn.trinhky.shell.kit;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The steps of the approval chain in their order: the map of the case file. */
public class ChainStrip extends OrderedList {

    /** Where a step stands. */
    public enum Progress {
        DONE,
        NOW,
        NEXT
    }

    /**
     * @param name what the step does, e.g. {@code Thẩm định nội dung}
     * @param lines who, and the act with its time
     */
    public record Step(Progress progress, String name, List<String> lines) {
        public Step {
            lines = List.copyOf(lines);
        }
    }

    public ChainStrip(List<Step> steps) {
        addClassName("tk-chain");
        getElement().setAttribute("aria-label", getTranslation("shell.ChainStrip.label"));
        steps.forEach(step -> add(item(step)));
    }

    private ListItem item(Step step) {
        Span dot = new Span();
        dot.addClassName("dot");
        ListItem item = new ListItem(dot, Markup.hidden(word(step.progress())), Markup.bold(step.name()));
        item.getElement().setAttribute("data-step", attribute(step.progress()));
        if (step.progress() == Progress.DONE) {
            dot.add(Icons.of("check"));
        } else if (step.progress() == Progress.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        step.lines().forEach(line -> item.add(new Div(new Text(line))));
        return item;
    }

    private String word(Progress progress) {
        return switch (progress) {
            case DONE -> getTranslation("shell.ChainStrip.done");
            case NOW -> getTranslation("shell.ChainStrip.now");
            case NEXT -> getTranslation("shell.ChainStrip.next");
        };
    }

    private static String attribute(Progress progress) {
        return switch (progress) {
            case DONE -> "done";
            case NOW -> "now";
            case NEXT -> "next";
        };
    }
}
