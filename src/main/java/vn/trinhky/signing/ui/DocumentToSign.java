package vn.trinhky.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.trinhky.approval.ApprovalRound;
import vn.trinhky.approval.Approvals;
import vn.trinhky.approval.ReturnPlace;
import vn.trinhky.approval.RoundStep;
import vn.trinhky.approval.panel.ReturnField;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.TextRef;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.report.panel.AttachmentList;
import vn.trinhky.report.panel.CompareDialog;
import vn.trinhky.report.panel.DifferencePane;
import vn.trinhky.shell.Failure;
import vn.trinhky.shell.ReasonDialog;
import vn.trinhky.shell.kit.Checks;
import vn.trinhky.shell.kit.DecisionBar;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PdfViewer;
import vn.trinhky.signing.SigningKeyDetails;

/**
 * A document before its signature: above the page the reasons to trust it, below it the two things a signer does. The
 * signature binds to the version shown here.
 */
class DocumentToSign extends Section {
    private final ReportSummary report;
    private final VersionDetails version;
    private final Approvals approvals;
    private final SigningServices services;
    private final Runnable afterwards;
    private final List<ReturnPlace> places;
    private final Div notices = new Div();

    DocumentToSign(
            ReportSummary report,
            VersionDetails version,
            Optional<ApprovalRound> round,
            Approvals approvals,
            SigningServices services,
            Runnable afterwards) {
        this.report = report;
        this.version = version;
        this.approvals = approvals;
        this.services = services;
        this.afterwards = afterwards;
        this.places = round.map(ApprovalRound::returnPlaces).orElse(List.of());
        addClassName("tk-doc");
        getElement().setAttribute("aria-label", getTranslation("signing.document.label"));
        Optional<String> refusal = services.signing()
                .refusalOfSignature(report.id())
                .map(broken -> services.feedback().explain(broken, getLocale()).text());
        Div page = new Div(viewer());
        page.addClassName("page");
        add(head(round, refusal), page, bar(refusal));
    }

    /** What is shown and whether it is read to its end is noted, and holds nobody up. */
    private PdfViewer viewer() {
        PdfViewer viewer = new PdfViewer(
                getTranslation("signing.DocumentToSign.page"),
                "ban-trinh-ky.pdf",
                () -> services.signing().pageToSign(report.id()));
        viewer.whenShown(() -> services.readings().shown(report.id(), version.hash()));
        viewer.whenReadToEnd(() -> services.readings().readToEnd(report.id(), version.hash()));
        return viewer;
    }

    private Component head(Optional<ApprovalRound> round, Optional<String> refusal) {
        Div marks = new Div();
        marks.addClassName("tk-row");
        services.marks().urgency(report.urgency()).ifPresent(marks::add);
        notices.addClassName("notices");
        return new Header(
                new BackToList(SigningView.ROUTE),
                Markup.section(version.metadata().subject()),
                marks,
                services.marks().holder(report),
                checks(round, refusal),
                changes(),
                new AttachmentList(
                                report.id(),
                                version.metadata().attachments(),
                                services.versions().files())
                        .titled(),
                notices);
    }

    /** What changed since the signer saw an earlier version; nothing if this is the first. */
    private Component changes() {
        Div changes = new Div();
        changes.addClassName("tk-row");
        services.lastSeen().show(report.id()).ifPresent(seen -> {
            Button compare = new Button(
                    getTranslation("signing.DocumentToSign.changes", seen), Icons.of("compare"), click -> open(seen));
            compare.addThemeVariants(ButtonVariant.TERTIARY);
            changes.add(compare);
        });
        return changes;
    }

    private void open(int seen) {
        new CompareDialog(new DifferencePane(
                        report.id(),
                        new TextRef.Submitted(seen),
                        new TextRef.Submitted(version.number()),
                        services.versions()))
                .open();
    }

    private Component checks(Optional<ApprovalRound> round, Optional<String> refusal) {
        Checks checks = new Checks();
        round.stream()
                .flatMap(current -> current.steps().stream())
                .filter(step -> !step.isSignature())
                .forEach(step -> checks.add(
                        step.decision().isPresent() ? Checks.Result.PASS : Checks.Result.NONE, agreement(step)));
        refusal.ifPresentOrElse(
                sentence -> checks.add(Checks.Result.FAIL, sentence),
                () -> checks.add(
                        Checks.Result.PASS, getTranslation("signing.DocumentToSign.unchanged", version.number())));
        return checks;
    }

    private String agreement(RoundStep step) {
        String kinds = step.kinds().stream()
                .map(kind -> getTranslation(kind.messageKey()))
                .collect(Collectors.joining(", "));
        return step.decision()
                .map(decision -> getTranslation(
                        "signing.DocumentToSign.agreed",
                        step.personName(),
                        kinds,
                        services.marks().moment(decision.at())))
                .orElseGet(() -> getTranslation("signing.DocumentToSign.open", step.personName(), kinds));
    }

    private Component bar(Optional<String> refusal) {
        Button back = new Button(
                getTranslation("signing.DocumentToSign.return"), Icons.of("return"), click -> askForReason());
        Button sign =
                new Button(getTranslation("signing.DocumentToSign.sign"), Icons.of("sign"), click -> askForConsent());
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        back.setEnabled(!places.isEmpty());
        refusal.ifPresent(sentence -> {
            sign.setEnabled(false);
            sign.setTooltipText(sentence);
        });
        Span what = Markup.meta(getTranslation("signing.DocumentToSign.what", version.number()));
        return new DecisionBar(getTranslation("signing.document.decision"), what, back, sign);
    }

    /** It waits for a signature, so it went through a check it can go back to. */
    private void askForReason() {
        ReturnField place = new ReturnField(places, report.drafterName());
        new ReasonDialog(
                        services.feedback(),
                        getTranslation("signing.DocumentToSign.returnTitle"),
                        getTranslation("signing.DocumentToSign.return"),
                        "return",
                        reason -> approvals.sendBackTo(report.id(), place.getValue(), reason))
                .with(place)
                .withEffect(getTranslation("signing.DocumentToSign.returnEffect"))
                .afterwards(() -> {
                    services.feedback().done(getTranslation("signing.DocumentToSign.returned"));
                    UI.getCurrent().navigate(SigningView.ROUTE);
                })
                .open();
    }

    private void askForConsent() {
        Supplier<SigningKeyDetails> key = services.keys()::mine;
        services.feedback().call(key).ifPresent(this::askForConsent);
    }

    private void askForConsent(SigningKeyDetails key) {
        PinPrompt.Words words = new PinPrompt.Words(
                getTranslation("signing.DocumentToSign.signTitle"),
                version.metadata().subject(),
                getTranslation("signing.DocumentToSign.signEffect"),
                getTranslation("signing.DocumentToSign.sign"),
                "sign",
                getTranslation("signing.DocumentToSign.running"));
        if (key.remote()) {
            new RemotePrompt(services, words, key, phone -> services.signing().sign(report.id(), version.hash(), phone))
                    .whenDone(afterwards)
                    .open();
            return;
        }
        new PinPrompt(services, words, key, pin -> services.signing().sign(report.id(), version.hash(), pin))
                .whenDone(afterwards)
                .whenFailed(this::tell)
                .open();
    }

    private void tell(Failure failure) {
        notices.removeAll();
        notices.add(new FailureNotice(
                failure,
                getTranslation("signing.DocumentToSign.failed"),
                getTranslation("signing.DocumentToSign.failedText")));
    }
}
