package vn.trinhky.report.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.TextRef;
import vn.trinhky.report.TextSummary;
import vn.trinhky.report.TextSummary.Origin;
import vn.trinhky.shell.ConfirmationDialog;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;

/**
 * Every text of a report, newest first. Any two can be compared; who writes the draft names its present text and goes on
 * with an earlier one.
 */
@StyleSheet("context://css/documents.css")
public class VersionsPanel extends Div {
    private final ReportId report;
    private final VersionServices services;
    private final Optional<Draft> draft;
    private final Function<TextSummary, List<Component>> further;
    private final UnorderedList list = new UnorderedList();
    private final TextField name = new TextField();

    /**
     * @param draft what is being written, if the person writes it here
     * @param further what else can be done with a text, e.g. print it
     */
    public VersionsPanel(
            ReportId report,
            Optional<Draft> draft,
            Function<TextSummary, List<Component>> further,
            VersionServices services) {
        this.report = report;
        this.draft = draft;
        this.further = further;
        this.services = services;
        addClassName("tk-versions-panel");
        list.addClassName("tk-versions");
        if (draft.isPresent()) {
            add(naming());
        }
        add(list);
        refresh();
    }

    /** The draft behind the panel. */
    public interface Draft {
        /** Does something once all that was typed is saved. */
        void whenSaved(Runnable act);

        /** The revision on the screen. */
        long revision();

        /** Another text is the draft now. */
        void replaced();
    }

    private Component naming() {
        name.setLabel(getTranslation("report.VersionsPanel.name"));
        name.setPlaceholder(getTranslation("report.VersionsPanel.example"));
        name.setMaxLength(TextSummary.MAX_NAME);
        name.setManualValidation(true);
        name.addValueChangeListener(change -> name.setInvalid(false));
        name.addKeyPressListener(Key.ENTER, press -> keep());
        Button keep = new Button(getTranslation("report.VersionsPanel.keep"), Icons.of("plus"), click -> keep());
        Div form = new Div(name, keep);
        form.addClassName("tk-version-name");
        return form;
    }

    private void keep() {
        draft.orElseThrow().whenSaved(() -> {
            try {
                services.versions().name(report, name.getValue());
                name.clear();
                refresh();
            } catch (RuntimeException refused) {
                name.setErrorMessage(
                        services.feedback().explain(refused, getLocale()).text());
                name.setInvalid(true);
                name.focus();
            }
        });
    }

    private void refresh() {
        list.removeAll();
        List<TextSummary> all = services.versions().all(report);
        for (int i = 0; i < all.size(); i++) {
            list.add(item(all, i));
        }
    }

    private ListItem item(List<TextSummary> all, int index) {
        TextSummary text = all.get(index);
        String title = new TextNames(services.marks()).of(text);
        ListItem item = new ListItem(Markup.bold(title), Markup.meta(text.by().name()));
        Div acts = new Div();
        acts.addClassName("tk-version-acts");
        further.apply(text).forEach(acts::add);
        if (all.size() > 1) {
            acts.add(act("compare", "compare", title, () -> compare(all, index)));
        }
        if (draft.isPresent() && text.origin() != Origin.BEING_WRITTEN) {
            acts.add(act("restore", "undo", title, () -> ask(text, title)));
        }
        item.add(acts);
        return item;
    }

    private Button act(String key, String icon, String of, Runnable act) {
        String words = getTranslation("report.VersionsPanel." + key);
        Button button = new Button(words, Icons.of(icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words + ": " + of);
        return button;
    }

    /** With the text before it; the oldest one with the one after it. */
    private void compare(List<TextSummary> all, int index) {
        boolean oldest = index == all.size() - 1;
        TextRef older = all.get(oldest ? index : index + 1).ref();
        TextRef newer = all.get(oldest ? index - 1 : index).ref();
        draft.ifPresentOrElse(writing -> writing.whenSaved(() -> open(older, newer)), () -> open(older, newer));
    }

    private void open(TextRef older, TextRef newer) {
        new CompareDialog(new DifferencePane(report, older, newer, services)).open();
    }

    private void ask(TextSummary text, String title) {
        new ConfirmationDialog(
                        services.feedback(),
                        getTranslation("report.VersionsPanel.restoreTitle"),
                        getTranslation("report.VersionsPanel.restoreEffect"),
                        getTranslation("report.VersionsPanel.restore"),
                        "undo",
                        () -> restore(text))
                .withItem(title)
                .open();
    }

    private void restore(TextSummary text) {
        Draft writing = draft.orElseThrow();
        services.versions().restore(report, writing.revision(), text.ref());
        services.feedback().done(getTranslation("report.VersionsPanel.restored"));
        writing.replaced();
        refresh();
    }
}
