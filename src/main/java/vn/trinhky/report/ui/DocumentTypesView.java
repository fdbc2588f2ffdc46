package vn.trinhky.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.DueRules;
import vn.trinhky.report.ReportRule;
import vn.trinhky.shell.AdministrationPage;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Facts;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** The types of documents: how they are numbered, and how long one may take. */
@Route(DocumentTypesView.ROUTE)
@RolesAllowed("ADMIN")
@StyleSheet("context://css/administration.css")
class DocumentTypesView extends Screen implements HasDynamicTitle {
    static final String ROUTE = "quan-tri/loai-van-ban";

    private final transient DueRules dueRules;
    private final transient UserFeedback feedback;
    private final Div list = new Div();

    DocumentTypesView(DueRules dueRules, UserFeedback feedback) {
        this.dueRules = dueRules;
        this.feedback = feedback;
        addClassName("tk-admin");
        add(
                new PageHeader(say("title"))
                        .withBack(getTranslation("organization.AdministrationView.title"), AdministrationPage.FRONT)
                        .withSub(say("about")),
                list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        Map<DocumentType, Integer> days = dueRules.all();
        for (DocumentType type : DocumentType.values()) {
            list.add(part(type, days.get(type)));
        }
    }

    private Component part(DocumentType type, @Nullable Integer days) {
        String name = getTranslation("report.type." + type.name());
        Facts facts = new Facts()
                .add(say("symbol"), type.symbol(say("agency"), say("unit")))
                .add(say("series"), type.series())
                .add(say("due"), days == null ? say("noDue") : say("days", days));
        Button change = new Button(say("change"), Icons.of("pencil"), click -> open(type, name, days));
        change.addThemeVariants(ButtonVariant.SMALL);
        change.setAriaLabel(say("changeOf", name));
        Div acts = new Div(change);
        acts.addClassName("tk-admin-acts");
        Div part = new Div(Markup.section(name), facts, acts);
        part.addClassName("tk-admin-part");
        return part;
    }

    private void open(DocumentType type, String name, @Nullable Integer now) {
        IntegerField days = new IntegerField(say("workingDays"));
        days.setHelperText(say("workingDaysHelp"));
        days.setManualValidation(true);
        days.setValue(now);
        days.setAutofocus(true);
        new FormDialog(feedback, say("changeOf", name), say("save"), "check", () -> dueRules.decide(type, typed(days)))
                .with(days)
                .tellAt(days, ReportRule.DUE_RULE_DAYS)
                .withEffect(say("effect"))
                .afterwards(() -> {
                    feedback.done(say("saved"));
                    refresh();
                })
                .open();
    }

    private static OptionalInt typed(IntegerField days) {
        return days.getValue() == null ? OptionalInt.empty() : OptionalInt.of(days.getValue());
    }

    private String say(String key, Object... arguments) {
        return getTranslation("report.DocumentTypesView." + key, arguments);
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }
}
