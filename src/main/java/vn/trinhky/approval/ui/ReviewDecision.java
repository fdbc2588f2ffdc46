package vn.trinhky.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trinhky.approval.ApprovalRound;
import vn.trinhky.approval.ReturnPlace;
import vn.trinhky.approval.RoundStep;
import vn.trinhky.approval.panel.ReturnField;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.Holder;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportRule;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.shell.ReasonDialog;
import vn.trinhky.shell.kit.DecisionBar;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;

/**
 * Agree to the version on the screen, or send it back with a reason. Agreeing needs no second click; it binds to the
 * hash of what was shown, so that a version that came in the meantime is not agreed to unseen.
 */
class ReviewDecision extends Composite<DecisionBar> {
    private final ReportSummary report;
    private final VersionDetails shown;
    private final Optional<ApprovalRound> round;
    private final ReviewServices services;
    private final Optional<String> refusal;
    private final TextArea opinion = new TextArea();
    private final Button back;
    private final Button agree;

    ReviewDecision(
            ReportSummary report,
            VersionDetails shown,
            Optional<ApprovalRound> round,
            ReportCatalog catalog,
            ReviewServices services) {
        this.report = report;
        this.shown = shown;
        this.round = round;
        this.services = services;
        this.refusal = catalog.refusalOf(report.id(), ReportAct.AGREE).map(this::sentence);
        this.back = button("approval.ReviewDecision.return", "return", this::sendBack);
        this.agree = button("approval.ReviewDecision.agree", "check", this::agree);
    }

    @Override
    protected DecisionBar initContent() {
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        opinion.setLabel(getTranslation("approval.ReviewDecision.opinion"));
        opinion.setPlaceholder(getTranslation("approval.ReviewDecision.example"));
        opinion.setMinRows(1);
        opinion.setMaxRows(4);
        opinion.setMaxLength(Reason.MAX_LENGTH);
        opinion.setManualValidation(true);
        opinion.addValueChangeListener(change -> opinion.setInvalid(false));
        opinion.setEnabled(refusal.isEmpty());
        Div what = new Div(who(), opinion);
        what.addClassName("tk-dec");
        return new DecisionBar(getTranslation("approval.ReviewDecision.label"), what, back, agree);
    }

    private Button button(String key, String icon, Runnable act) {
        Button button = new Button(getTranslation(key), Icons.of(icon), click -> act.run());
        button.setDisableOnClick(true);
        refusal.ifPresent(sentence -> {
            button.setEnabled(false);
            button.setTooltipText(sentence);
        });
        return button;
    }

    private Component who() {
        Span words = refusal.map(Span::new).orElseGet(() -> {
            String[] around =
                    getTranslation("approval.ReviewDecision.binds", "\u0000").split("\u0000", 2);
            return new Span(new Span(around[0]), Markup.code(shown.hash().shortened()), new Span(around[1]));
        });
        Div who = new Div(Markup.bold(getTranslation("approval.ReviewDecision.what", shown.number())), words);
        who.addClassName("who");
        return who;
    }

    private void agree() {
        boolean agreed = services.feedback()
                .run(() -> services.approvals().agree(report.id(), shown.hash(), opinion.getValue()));
        if (agreed) {
            leave(getTranslation("approval.ReviewDecision.agreed", shown.number(), next()));
        } else {
            enableAgain();
        }
    }

    /** Who has it now that this person has agreed. */
    private String next() {
        return services.approvals()
                .round(report.id())
                .flatMap(ApprovalRound::due)
                .map(RoundStep::open)
                .map(open -> open.stream()
                        .flatMap(seat -> seat.people().stream())
                        .map(Holder.OnePerson::name)
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    private void sendBack() {
        List<ReturnPlace> places = round.map(ApprovalRound::returnPlaces).orElse(List.of());
        if (places.size() > 1) {
            enableAgain();
            ask(new ReturnField(places, report.drafterName()));
            return;
        }
        if (opinion.getValue().isBlank()) {
            opinion.setErrorMessage(getTranslation(ReportRule.REASON_REQUIRED.messageKey()));
            opinion.setInvalid(true);
            opinion.focus();
            enableAgain();
            return;
        }
        if (services.feedback().run(() -> services.approvals().returnForRevision(report.id(), opinion.getValue()))) {
            leave(getTranslation("approval.ReviewDecision.returned", report.drafterName()));
        } else {
            enableAgain();
        }
    }

    /** Where there is a choice, it is made together with the reason. */
    private void ask(ReturnField place) {
        new ReasonDialog(
                        services.feedback(),
                        getTranslation("approval.ReviewDecision.returnTitle", shown.number()),
                        getTranslation("approval.ReviewDecision.return"),
                        "return",
                        reason -> services.approvals().sendBackTo(report.id(), place.getValue(), reason))
                .with(place)
                .withReason(opinion.getValue())
                .afterwards(() -> leave(getTranslation("approval.ReviewDecision.sentBack")))
                .open();
    }

    private void leave(String done) {
        services.feedback().done(done);
        UI.getCurrent().navigate(ReviewView.ROUTE);
    }

    private void enableAgain() {
        back.setEnabled(true);
        agree.setEnabled(true);
    }

    private String sentence(RuleBrokenException broken) {
        return services.feedback().explain(broken, getLocale()).text();
    }
}
