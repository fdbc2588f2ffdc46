package vn.trinhky.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Supplier;
import vn.trinhky.approval.ApprovalRound;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.shell.Failure;
import vn.trinhky.shell.ReasonDialog;
import vn.trinhky.shell.kit.DecisionBar;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.signing.SigningKeyDetails;
import vn.trinhky.signing.panel.SignedPdfPanel;

/** A signed document before its seal: the file, what it says and where it goes, and the clerk's two decisions. */
class DocumentToIssue extends Section {
    private final ReportSummary report;
    private final String number;
    private final ReportCatalog catalog;
    private final SigningServices services;
    private final Runnable afterwards;
    private final Div notices = new Div();

    DocumentToIssue(
            ReportSummary report,
            VersionDetails version,
            Optional<ApprovalRound> round,
            ReportCatalog catalog,
            SigningServices services,
            Runnable afterwards) {
        this.report = report;
        this.number = report.number().orElseThrow();
        this.catalog = catalog;
        this.services = services;
        this.afterwards = afterwards;
        addClassName("tk-doc");
        getElement().setAttribute("aria-label", getTranslation("signing.document.label"));
        notices.addClassName("notices");
        Div facts = new Div(new BackToList(ClerkView.ROUTE), notices, new IssueFacts(report, version, round, services));
        facts.addClassName("tk-issue-facts");
        Div page = new Div(new SignedPdfPanel(report.id(), services.signing()));
        page.addClassName("page");
        Div both = new Div(page, facts);
        both.addClassName("tk-issue");
        add(both, bar());
    }

    private Component bar() {
        Button refuse = new Button(
                getTranslation("signing.DocumentToIssue.refuse"), Icons.of("return"), click -> askForReason());
        Button issue =
                new Button(getTranslation("signing.DocumentToIssue.issue"), Icons.of("seal"), click -> askForPin());
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        explainRefusal(refuse, ReportAct.REFUSE_TO_SEAL);
        explainRefusal(issue, ReportAct.ISSUE);
        return new DecisionBar(
                getTranslation("signing.document.decision"),
                Markup.meta(getTranslation("signing.DocumentToIssue.what")),
                refuse,
                issue);
    }

    private void explainRefusal(Button button, ReportAct act) {
        catalog.refusalOf(report.id(), act).ifPresent(broken -> {
            button.setEnabled(false);
            button.setTooltipText(
                    services.feedback().explain(broken, getLocale()).text());
        });
    }

    private void askForReason() {
        new ReasonDialog(
                        services.feedback(),
                        getTranslation("signing.DocumentToIssue.refuseTitle", number),
                        getTranslation("signing.DocumentToIssue.refuse"),
                        "return",
                        reason -> services.signing().refuseToSeal(report.id(), reason))
                .destructive()
                .withEffect(getTranslation("signing.DocumentToIssue.refuseEffect", number, report.drafterName()))
                .afterwards(() -> {
                    services.feedback().done(getTranslation("signing.DocumentToIssue.refused", number));
                    UI.getCurrent().navigate(ClerkView.ROUTE);
                })
                .open();
    }

    private void askForPin() {
        Supplier<SigningKeyDetails> key = services.keys()::agencySeal;
        services.feedback().call(key).ifPresent(this::askForPin);
    }

    private void askForPin(SigningKeyDetails key) {
        PinPrompt.Words words = new PinPrompt.Words(
                getTranslation("signing.DocumentToIssue.issueTitle", number),
                report.subject(),
                getTranslation("signing.DocumentToIssue.issueEffect"),
                getTranslation("signing.DocumentToIssue.issue"),
                "seal",
                getTranslation("signing.DocumentToIssue.running"));
        new PinPrompt(services, words, key, pin -> services.signing().sealAndIssue(report.id(), pin))
                .whenDone(afterwards)
                .whenFailed(this::tell)
                .open();
    }

    private void tell(Failure failure) {
        notices.removeAll();
        notices.add(new FailureNotice(
                failure,
                getTranslation("signing.DocumentToIssue.failed"),
                getTranslation("signing.DocumentToIssue.failedText")));
    }
}
