package vn.trinhky.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.trinhky.approval.ApprovalRound;
import vn.trinhky.approval.ApprovalRule;
import vn.trinhky.approval.RoundStep;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.absence.Deputyship;
import vn.trinhky.report.Actor;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportRule;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.shell.FormDialog;
import vn.trinhky.shell.kit.Icons;

/** What whoever has a report in its chain can do with it beside deciding: ask, hand over, send back a step. */
class ChainActs {
    private static final String WORDS = "desk.ChainActs.";

    private final ReportSummary report;
    private final Optional<ApprovalRound> round;
    private final CaseFileServices services;
    private final Runnable afterwards;
    private final Actor me;

    ChainActs(ReportSummary report, Optional<ApprovalRound> round, CaseFileServices services, Runnable afterwards) {
        this.report = report;
        this.round = round;
        this.services = services;
        this.afterwards = afterwards;
        this.me = services.desk().actors().current();
    }

    List<Component> buttons() {
        List<Component> buttons = new ArrayList<>();
        Optional<RoundStep> due = round.flatMap(ApprovalRound::due);
        boolean mine = report.holder()
                .filter(holder -> me.isAt(holder, report.status()))
                .isPresent();
        if (mine && due.isPresent()) {
            buttons.add(new Button(say("consult"), Icons.of("comment"), click -> askToConsult()));
            buttons.add(new Button(say("reassign"), Icons.of("swap"), click -> askToReassign()));
            List<RoundStep> earlier = round.map(ApprovalRound::earlier).orElse(List.of());
            if (!earlier.isEmpty()) {
                buttons.add(new Button(say("sendBack"), Icons.of("return"), click -> askToSendBack(earlier)));
            }
        }
        services.consultations().waiting().stream()
                .filter(asked -> asked.report().equals(report.id()))
                .findFirst()
                .ifPresent(asked -> buttons.add(new Button(
                        say("answer"),
                        Icons.of("comment"),
                        click -> form(
                                        "answer",
                                        words -> services.consultations().answer(asked.id(), words),
                                        say("question", asked.asker().name(), asked.question()))
                                .open())));
        return buttons;
    }

    private void askToConsult() {
        Select<PersonDetails> person = people(services.desk().organization().working().stream()
                .filter(one -> !one.id().equals(me.person().id()))
                .toList());
        form(
                        "consult",
                        words -> services.consultations()
                                .ask(report.id(), chosen(person, ApprovalRule.COLLEAGUE_FITS_STEP), words),
                        say("consultEffect"))
                .with(person)
                .tellAt(person, ApprovalRule.COLLEAGUE_FITS_STEP, ApprovalRule.NOT_ASKED_TWICE)
                .open();
    }

    private void askToReassign() {
        PersonId from = report.holder()
                .flatMap(holder -> me.actingFor(holder, report.status()))
                .map(Deputyship::principal)
                .orElse(me.person().id());
        Select<PersonDetails> person = people(services.handovers().colleagues(report.id(), from));
        form(
                        "reassign",
                        words -> services.handovers()
                                .reassign(report.id(), from, chosen(person, ApprovalRule.COLLEAGUE_FITS_STEP), words),
                        say("reassignEffect"))
                .with(person)
                .tellAt(person, ApprovalRule.COLLEAGUE_FITS_STEP, ApprovalRule.NOT_TO_THE_DRAFTER)
                .open();
    }

    private void askToSendBack(List<RoundStep> earlier) {
        Select<RoundStep> step = new Select<>();
        step.setLabel(say("step"));
        step.setItems(earlier);
        step.setItemLabelGenerator(one -> say("stepItem", one.number(), kinds(one), one.personName()));
        step.setValue(earlier.getLast());
        form(
                        "sendBack",
                        words -> services.approvals()
                                .sendBack(report.id(), step.getValue().number(), words),
                        say("sendBackEffect"))
                .with(step)
                .tellAt(step, ApprovalRule.ONLY_TO_AN_EARLIER_STEP)
                .open();
    }

    private static String kinds(RoundStep step) {
        return step.kinds().stream()
                .map(kind -> UI.getCurrent().getTranslation(kind.messageKey()))
                .collect(Collectors.joining(", "));
    }

    private static Select<PersonDetails> people(List<PersonDetails> people) {
        Select<PersonDetails> person = new Select<>();
        person.setLabel(say("person"));
        person.setItems(people);
        person.setItemLabelGenerator(one -> one.post().isEmpty() ? one.name() : one.name() + ", " + one.post());
        return person;
    }

    private static PersonId chosen(Select<PersonDetails> person, BusinessRule otherwise) {
        return Optional.ofNullable(person.getValue())
                .map(PersonDetails::id)
                .orElseThrow(() -> new RuleBrokenException(otherwise));
    }

    private FormDialog form(String name, Consumer<String> act, String effect) {
        TextArea words = new TextArea(say(name + "Words"));
        words.setMaxLength(Reason.MAX_LENGTH);
        words.setMinRows(3);
        words.setWidthFull();
        FormDialog form = new FormDialog(
                services.desk().feedback(), say(name), say(name), "check", () -> act.accept(words.getValue()));
        form.with(words).tellAt(words, ReportRule.REASON_REQUIRED, ReportRule.REASON_TOO_LONG);
        form.withItem(services.desk().marks().subject(report));
        form.withEffect(effect);
        form.afterwards(() -> {
            services.desk().feedback().done(say(name + "Done"));
            afterwards.run();
        });
        return form;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(WORDS + key, arguments);
    }
}
