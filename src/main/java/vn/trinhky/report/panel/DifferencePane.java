package vn.trinhky.report.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.TextRef;
import vn.trinhky.report.TextSummary;
import vn.trinhky.report.difference.Change;
import vn.trinhky.report.difference.TextDifference;
import vn.trinhky.shell.kit.EmptyState;
import vn.trinhky.shell.kit.Icons;

/**
 * Two texts of a report compared: which, how much changed, and the text with the changes marked. {@code F8} leads to the
 * next change, {@code Shift F8} to the one before.
 */
@StyleSheet("context://css/documents.css")
public class DifferencePane extends Div {
    private final ReportId report;
    private final VersionServices services;
    private final Select<TextSummary> before = new Select<>();
    private final Select<TextSummary> after = new Select<>();
    private final Span counts = new Span();
    private final Span position = new Span();
    private final Div desk = new Div();
    private final List<Component> changes = new ArrayList<>();
    private int current = -1;

    /**
     * @param older one of the texts the person may read
     * @param newer another one
     */
    public DifferencePane(ReportId report, TextRef older, TextRef newer, VersionServices services) {
        this.report = report;
        this.services = services;
        addClassName("tk-difference-pane");
        List<TextSummary> all = services.versions().all(report);
        choice(before, "before", all, older);
        choice(after, "after", all, newer);
        desk.addClassNames("tk-desk", "with-sheet");
        desk.getElement().setAttribute("role", "region");
        desk.getElement().setAttribute("tabindex", "0");
        desk.getElement().setAttribute("aria-label", getTranslation("report.DifferencePane.label"));
        add(bar(), desk);
        show();
        before.addValueChangeListener(change -> show());
        after.addValueChangeListener(change -> show());
    }

    private void choice(Select<TextSummary> choice, String name, List<TextSummary> all, TextRef chosen) {
        choice.setLabel(getTranslation("report.DifferencePane." + name));
        choice.setItems(all);
        choice.setItemLabelGenerator(text -> new TextNames(services.marks()).of(text));
        all.stream().filter(text -> text.ref().equals(chosen)).findFirst().ifPresent(choice::setValue);
    }

    private Component bar() {
        counts.addClassName("tk-change-counts");
        counts.getElement().setAttribute("role", "status");
        position.addClassName("tk-num");
        position.getElement().setAttribute("role", "status");
        Div steps = new Div(step("previous", "up", -1), step("next", "down", 1), position);
        steps.addClassName("tk-change-steps");
        Shortcuts.addShortcutListener(this, () -> go(1), Key.F8);
        Shortcuts.addShortcutListener(this, () -> go(-1), Key.F8, KeyModifier.SHIFT);
        Div bar = new Div(before, after, counts, steps);
        bar.addClassName("tk-difference-bar");
        return bar;
    }

    private Button step(String name, String icon, int by) {
        String words = getTranslation("report.DifferencePane." + name);
        Button step = new Button(Icons.of(icon), click -> go(by));
        step.setAriaLabel(words);
        step.setTooltipText(words);
        return step;
    }

    private void show() {
        desk.removeAll();
        changes.clear();
        current = -1;
        if (before.getValue() == null || after.getValue() == null) {
            return;
        }
        TextDifference difference = services.versions()
                .difference(report, before.getValue().ref(), after.getValue().ref());
        counts.setText(counted(difference));
        if (difference.isEmpty()) {
            desk.add(new EmptyState(
                    "compare",
                    getTranslation("report.DifferencePane.same"),
                    getTranslation("report.DifferencePane.sameText")));
        } else {
            draw(difference);
        }
        position.setText(getTranslation("report.DifferencePane.places", changes.size()));
    }

    private void draw(TextDifference difference) {
        DifferenceSheet sheet =
                new DifferenceSheet(difference.content(), getTranslation("report.DifferencePane.sheet"));
        if (!difference.metadata().changes().isEmpty()) {
            MetadataChanges metadata = new MetadataChanges(difference.metadata(), services.organization());
            sheet.addComponentAsFirst(metadata);
            changes.add(metadata);
        }
        changes.addAll(sheet.changes());
        changes.forEach(change -> change.getElement().setAttribute("tabindex", "-1"));
        desk.add(sheet);
    }

    private String counted(TextDifference difference) {
        List<String> counted = new ArrayList<>();
        long looks = difference.content().parts().stream()
                .filter(part -> part.change() == Change.REFORMATTED)
                .count();
        count(counted, "paragraphs", difference.content().changedParts() - looks);
        count(counted, "metadata", difference.metadata().changes().size());
        count(counted, "added", difference.content().addedWords());
        count(counted, "removed", difference.content().removedWords());
        count(counted, "reformatted", looks);
        return String.join(" · ", counted);
    }

    private void count(List<String> counted, String name, long number) {
        if (number > 0) {
            counted.add(getTranslation("report.DifferencePane.count." + name, number));
        }
    }

    /** Leads to the next change, or the one before; from the last to the first. */
    private void go(int by) {
        if (changes.isEmpty()) {
            return;
        }
        current = current < 0 && by < 0 ? changes.size() - 1 : Math.floorMod(current + by, changes.size());
        position.setText(getTranslation("report.DifferencePane.place", current + 1, changes.size()));
        changes.get(current)
                .getElement()
                .executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})");
    }
}
