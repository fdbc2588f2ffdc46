package vn.trinhky.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.shell.ReasonDialog;
import vn.trinhky.shell.kit.Icons;

/** What the person can do from the case file: take it back, cancel it, or go where it waits for them. */
class CaseFileActs {
    private final ReportSummary report;
    private final DeskServices services;
    private final Runnable afterwards;
    private final PersonDetails me;

    CaseFileActs(ReportSummary report, DeskServices services, Runnable afterwards) {
        this.report = report;
        this.services = services;
        this.afterwards = afterwards;
        this.me = services.currentPerson().get();
    }

    /** The primary one last. */
    Component[] buttons() {
        List<Component> buttons = new ArrayList<>();
        boolean mine = report.drafter().equals(me.id());
        if ((mine || me.headOf().contains(report.draftingUnit())) && isOnItsWay()) {
            Button cancel = button("cancel", "x", ReportAct.CANCEL);
            cancel.addClickListener(click -> askToCancel());
            buttons.add(cancel);
        }
        if (mine && report.version() > 0 && isOnItsWay() && !report.status().isDraft()) {
            Button withdraw = button("withdraw", "undo", ReportAct.WITHDRAW);
            withdraw.setDisableOnClick(true);
            withdraw.addClickListener(click -> withdraw(withdraw));
            buttons.add(withdraw);
        }
        Place place = Place.of(report, services.actors().current());
        if (place != Place.CASE_FILE) {
            buttons.add(way(place));
        }
        return buttons.toArray(Component[]::new);
    }

    private boolean isOnItsWay() {
        return !report.status().isIssuedOrAfter() && report.status() != ReportStatus.CANCELLED;
    }

    private Button button(String name, String icon, ReportAct act) {
        Button button = new Button(say("desk.CaseFileView." + name), Icons.of(icon));
        refusal(act).ifPresent(sentence -> {
            button.setEnabled(false);
            button.setTooltipText(sentence);
        });
        return button;
    }

    private Optional<String> refusal(ReportAct act) {
        return services.catalog()
                .refusalOf(report.id(), act)
                .map(refused -> services.feedback()
                        .explain(refused, UI.getCurrent().getLocale())
                        .text());
    }

    private void withdraw(Button withdraw) {
        if (services.feedback().run(() -> services.lifecycle().withdraw(report.id()))) {
            services.feedback().done(say("desk.CaseFileView.withdrawn"));
            afterwards.run();
        } else {
            withdraw.setEnabled(true);
        }
    }

    private void askToCancel() {
        new ReasonDialog(
                        services.feedback(),
                        say("desk.CaseFileView.cancelTitle"),
                        say("desk.CaseFileView.cancel"),
                        "x",
                        reason -> services.lifecycle().cancel(report.id(), new Reason(reason)))
                .withItem(services.marks().subject(report))
                .withEffect(say("desk.CaseFileView.cancelEffect"))
                .destructive()
                .afterwards(() -> {
                    services.feedback().done(say("desk.CaseFileView.cancelled"));
                    afterwards.run();
                })
                .open();
    }

    private Button way(Place place) {
        Button way = new Button(
                say("desk.CaseFileView.place." + place.name()),
                Icons.of(icon(place)),
                click -> UI.getCurrent().navigate(place.of(report)));
        way.addThemeVariants(ButtonVariant.PRIMARY);
        return way;
    }

    private static String icon(Place place) {
        return switch (place) {
            case WRITE -> "pencil";
            case REVIEW -> "eye";
            case SIGN -> "sign";
            case ISSUE -> "send";
            case CASE_FILE -> "file";
        };
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
