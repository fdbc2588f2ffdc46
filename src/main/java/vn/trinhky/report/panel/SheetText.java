package vn.trinhky.report.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.ArrayList;
import java.util.List;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.LinkTarget;

/** Runs of text with their marks as elements around text nodes. */
public final class SheetText {
    private SheetText() {}

    public static List<Component> of(List<Inline> runs) {
        return runs.stream().map(SheetText::run).toList();
    }

    private static Component run(Inline run) {
        Component words = lines(run.text());
        for (Inline.Mark mark : run.marks()) {
            words = inside(new HtmlContainer(tag(mark)), words);
        }
        return run.link().isPresent() ? link(run.link().get(), words) : words;
    }

    private static Component link(LinkTarget target, Component words) {
        Anchor link = new Anchor();
        link.setHref(target.address());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.add(words);
        return link;
    }

    private static Component lines(String text) {
        List<Component> parts = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!parts.isEmpty()) {
                parts.add(new HtmlContainer("br"));
            }
            parts.add(new Text(line));
        }
        return parts.size() == 1
                ? parts.getFirst()
                : inside(new HtmlContainer("span"), parts.toArray(Component[]::new));
    }

    private static Component inside(HtmlContainer element, Component... content) {
        element.add(content);
        return element;
    }

    private static String tag(Inline.Mark mark) {
        return switch (mark) {
            case BOLD -> "b";
            case ITALIC -> "i";
            case UNDERLINE -> "u";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
        };
    }
}
