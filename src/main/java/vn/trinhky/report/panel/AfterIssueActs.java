package vn.trinhky.report.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.report.AfterIssueDecision;
import vn.trinhky.report.Aftermath;
import vn.trinhky.report.CorrectionLetter;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportRule;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.shell.ActDialog;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.ReasonDialog;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.Markup;

/** What each office can do about an issued document: the signer decides, the clerk carries out, the unit drafts anew. */
class AfterIssueActs {
    private final ReportSummary report;
    private final Aftermath aftermath;
    private final AfterIssueServices services;
    private final Runnable afterwards;
    private final String number;

    AfterIssueActs(ReportSummary report, Aftermath aftermath, AfterIssueServices services, Runnable afterwards) {
        this.report = report;
        this.aftermath = aftermath;
        this.services = services;
        this.afterwards = afterwards;
        this.number = report.number().orElse("");
    }

    List<Component> buttons() {
        List<Component> buttons = new ArrayList<>();
        PersonDetails me = services.currentPerson().get();
        if (report.status() != ReportStatus.ISSUED) {
            return buttons;
        }
        if (me.holds(Office.CLERK)) {
            buttons.add(destructive(button("recall", "ban", ReportAct.RECALL, this::recall)));
            if (aftermath.open().filter(AfterIssueDecision.CORRECTION::equals).isPresent()) {
                buttons.add(button("correct", "fix", ReportAct.CORRECT, this::correct));
            }
        }
        if (me.holds(Office.SIGNER)) {
            signer(buttons);
        }
        if (me.holds(Office.DRAFTER)
                && me.unit().equals(report.draftingUnit())
                && aftermath.replacedBy().isEmpty()) {
            buttons.add(button("replace", "swap", ReportAct.PREPARE_REPLACEMENT, this::replace));
        }
        return buttons;
    }

    private void signer(List<Component> buttons) {
        if (aftermath.open().isPresent()) {
            buttons.add(button("revoke", "undo", ReportAct.REVOKE_DECISION, this::revoke));
        } else {
            buttons.add(destructive(
                    button("decideRecall", "ban", ReportAct.DECIDE_RECALL, () -> decide(AfterIssueDecision.RECALL))));
            buttons.add(button(
                    "decideCorrection",
                    "fix",
                    ReportAct.DECIDE_CORRECTION,
                    () -> decide(AfterIssueDecision.CORRECTION)));
        }
    }

    private Button button(String name, String icon, ReportAct act, Runnable dialog) {
        Button button = new Button(say(name), Icons.of(icon), click -> dialog.run());
        services.catalog().refusalOf(report.id(), act).ifPresent(broken -> {
            button.setEnabled(false);
            button.setTooltipText(services.feedback()
                    .explain(broken, UI.getCurrent().getLocale())
                    .text());
        });
        return button;
    }

    private static Button destructive(Button button) {
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    private void decide(AfterIssueDecision decision) {
        boolean recall = decision == AfterIssueDecision.RECALL;
        String name = recall ? "decideRecall" : "decideCorrection";
        ActDialog dialog = new ReasonDialog(
                services.feedback(),
                say(name + "Title", number),
                say(name),
                recall ? "ban" : "fix",
                reason -> services.lifecycle().decide(report.id(), decision, new Reason(reason)));
        if (recall) {
            dialog.destructive();
        }
        dialog.withEffect(say(name + "Effect", number))
                .afterwards(() -> done(name + "Done"))
                .open();
    }

    private void revoke() {
        if (services.feedback().run(() -> services.lifecycle().revokeDecision(report.id()))) {
            done("revoked");
        }
    }

    private void recall() {
        UnorderedList informed = new UnorderedList();
        informed.addClassName("tk-plain-list");
        aftermath.sentTo().forEach(recipient -> informed.add(new ListItem(recipient)));
        FormDialog dialog = new FormDialog(
                services.feedback(),
                say("recallTitle", number),
                say("recall"),
                "ban",
                () -> services.lifecycle().recall(report.id()));
        if (!aftermath.sentTo().isEmpty()) {
            dialog.with(Markup.section(say("informed")), informed);
        }
        dialog.withEffect(say("recallEffect", number))
                .destructive()
                .afterwards(() -> done("recallDone"))
                .open();
    }

    private void correct() {
        TextField number = new TextField(say("letterNumber"));
        number.setMaxLength(CorrectionLetter.MAX_NUMBER);
        number.setHelperText(say("letterHelp"));
        number.setAutofocus(true);
        DatePicker date = Localized.datePicker(say("letterDate"));
        new FormDialog(
                        services.feedback(),
                        say("correctTitle", this.number),
                        say("correct"),
                        "fix",
                        () -> services.lifecycle().correct(report.id(), letter(number.getValue(), date.getValue())))
                .with(number, date)
                .tellAt(number, ReportRule.LETTER_NUMBER_FORM)
                .tellAt(date, ReportRule.LETTER_DATE_REQUIRED, ReportRule.LETTER_DATE_IMPOSSIBLE)
                .withEffect(say("correctEffect", this.number))
                .afterwards(() -> done("correctDone"))
                .open();
    }

    private static CorrectionLetter letter(String number, @Nullable LocalDate date) {
        if (date == null) {
            throw ReportRule.LETTER_DATE_REQUIRED.broken();
        }
        return new CorrectionLetter(number, date);
    }

    private void replace() {
        AtomicReference<ReportId> draft = new AtomicReference<>();
        new ReasonDialog(
                        services.feedback(),
                        say("replaceTitle", number),
                        say("replace"),
                        "swap",
                        reason -> draft.set(services.drafting().beginReplacement(report.id(), new Reason(reason))))
                .withEffect(say("replaceEffect", number))
                .afterwards(() -> UI.getCurrent().navigate("soan-bao-cao/" + draft.get()))
                .open();
    }

    private void done(String name) {
        services.feedback().done(say(name, number));
        afterwards.run();
    }

    private static String say(String name, Object... arguments) {
        return UI.getCurrent().getTranslation("report.AfterIssueActs." + name, arguments);
    }
}
