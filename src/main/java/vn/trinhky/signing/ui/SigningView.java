package vn.trinhky.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.trinhky.approval.Approvals;
import vn.trinhky.organization.Organization;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.WorkList;
import vn.trinhky.signing.CertificateTerm;
import vn.trinhky.signing.ChosenDocument;
import vn.trinhky.signing.SigningKeyDetails;

/** What waits for the person's signature, and the one that is open: the reasons to trust it, its page, the signature. */
@Route(SigningView.ROUTE)
@RouteAlias(SigningView.ROUTE + "/:" + DocumentsView.ID)
@Menu(title = "signing.SigningView.title", icon = "sign", order = 40)
@RolesAllowed("SIGNER")
@StyleSheet("context://css/documents.css")
class SigningView extends DocumentsView {
    static final String ROUTE = "ky-van-ban";
    private static final String DETAIL_SIZE = "540px";

    private final ReportCatalog catalog;
    private final Approvals approvals;
    private final Organization organization;
    private final SigningServices services;
    private final BatchBar batch = new BatchBar(this::signChosen);

    SigningView(ReportCatalog catalog, Approvals approvals, Organization organization, SigningServices services) {
        super(ROUTE, WorkList.TO_SIGN, catalog, services);
        this.catalog = catalog;
        this.approvals = approvals;
        this.organization = organization;
        this.services = services;
        desk().setMasterSize("400px", true);
        desk().setDetailSize(DETAIL_SIZE);
        list().choosing(
                        getTranslation("signing.SigningView.choose"),
                        report -> report.status() == ReportStatus.AWAITING_SIGNATURE,
                        chosen -> batch.show(chosen.size()));
        Div choice = new Div(list(), batch);
        choice.addClassName("tk-choice");
        desk().setMaster(choice);
    }

    private void signChosen() {
        List<ChosenDocument> documents = list().chosen().stream()
                .flatMap(report -> report.versionHash().stream()
                        .map(shown -> new ChosenDocument(report.id(), report.subject(), shown)))
                .toList();
        Supplier<SigningKeyDetails> key = services.keys()::mine;
        services.feedback()
                .call(key)
                .ifPresent(mine -> new BatchPrompt(services, documents, mine)
                        .whenClosed(() -> {
                            list().chooseNone();
                            showAgain();
                        })
                        .open());
    }

    @Override
    Optional<Component> notice() {
        return services.keys()
                .myTerm()
                .filter(CertificateTerm::needsCare)
                .map(term -> new TermNotice(term, getTranslation("signing.TermNotice.mine"), services.dates()));
    }

    @Override
    String title() {
        return getTranslation("signing.SigningView.title");
    }

    @Override
    String about(int waiting) {
        return getTranslation("signing.SigningView.waiting", waiting);
    }

    @Override
    String facts(ReportSummary report) {
        return getTranslation(
                "signing.SigningView.facts",
                organization.unit(report.draftingUnit()).name(),
                report.drafterName());
    }

    @Override
    Words nothingWaits() {
        return new Words(
                "sign", getTranslation("signing.SigningView.empty"), getTranslation("signing.SigningView.emptyText"));
    }

    @Override
    Optional<Component> document(ReportSummary report) {
        if (report.status() == ReportStatus.AWAITING_SIGNATURE) {
            return Optional.of(new DocumentToSign(
                    report,
                    catalog.currentVersion(report.id()),
                    approvals.round(report.id()),
                    approvals,
                    services,
                    () -> showAgain(report.id())));
        }
        return report.number().isEmpty() ? Optional.empty() : Optional.of(new SignedDocument(report, ROUTE, services));
    }
}
