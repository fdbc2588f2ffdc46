package vn.trinhky.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import vn.trinhky.approval.Approvals;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.register.panel.SendingNotice;
import vn.trinhky.register.panel.SendingPanel;
import vn.trinhky.register.panel.SendingServices;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.WorkList;
import vn.trinhky.report.panel.AfterIssuePanel;
import vn.trinhky.report.panel.AfterIssueServices;
import vn.trinhky.signing.CertificateTerm;

/** The records clerk's desk: what is signed and waits for the seal, and the one that is open. */
@Route(ClerkView.ROUTE)
@RouteAlias(ClerkView.ROUTE + "/:" + DocumentsView.ID)
@Menu(title = "signing.ClerkView.title", icon = "send", order = 50)
@RolesAllowed("CLERK")
@StyleSheet("context://css/documents.css")
class ClerkView extends DocumentsView {
    static final String ROUTE = "phat-hanh";
    private static final String LIST_SIZE = "372px";

    private final ReportCatalog catalog;
    private final Approvals approvals;
    private final SigningServices services;
    private final AfterIssueServices afterIssue;
    private final SendingServices sending;
    private final Clock clock;

    ClerkView(
            ReportCatalog catalog,
            Approvals approvals,
            SigningServices services,
            AfterIssueServices afterIssue,
            SendingServices sending,
            Clock clock) {
        super(ROUTE, WorkList.TO_ISSUE, catalog, services);
        this.catalog = catalog;
        this.approvals = approvals;
        this.services = services;
        this.afterIssue = afterIssue;
        this.sending = sending;
        this.clock = clock;
        desk().setMasterSize(LIST_SIZE);
        desk().setDetailSize("568px", true);
    }

    @Override
    Optional<Component> notice() {
        Div notices = new Div();
        notices.addClassName("tk-notices-above");
        services.keys()
                .sealTerm()
                .filter(CertificateTerm::needsCare)
                .map(term -> new TermNotice(term, getTranslation("signing.TermNotice.seal"), services.dates()))
                .ifPresent(notices::add);
        if (sending.sending().countNeedingCare() > 0) {
            notices.add(new SendingNotice(sending.sending(), ROUTE));
        }
        return notices.getComponentCount() == 0 ? Optional.empty() : Optional.of(notices);
    }

    @Override
    String title() {
        return getTranslation("signing.ClerkView.title");
    }

    @Override
    String about(int waiting) {
        String today = services.dates().weekday(OfficeTime.today(clock), getLocale());
        return getTranslation("signing.ClerkView.waiting", today, waiting);
    }

    @Override
    String facts(ReportSummary report) {
        return getTranslation(
                report.status() == ReportStatus.ISSUED ? "signing.ClerkView.decided" : "signing.ClerkView.facts",
                report.number().orElse(""),
                services.marks().moment(report.holderSince()));
    }

    @Override
    Words nothingWaits() {
        return new Words(
                "send", getTranslation("signing.ClerkView.empty"), getTranslation("signing.ClerkView.emptyText"));
    }

    @Override
    Optional<Component> document(ReportSummary report) {
        if (report.status() == ReportStatus.SIGNED) {
            return Optional.of(new DocumentToIssue(
                    report,
                    catalog.currentVersion(report.id()),
                    approvals.round(report.id()),
                    catalog,
                    services,
                    () -> showAgain(report.id())));
        }
        return report.number().isEmpty()
                ? Optional.empty()
                : Optional.of(new SignedDocument(report, ROUTE, services)
                        .with(new AfterIssuePanel(report, afterIssue, () -> showAgain(report.id())))
                        .with(new SendingPanel(report.id(), sending)));
    }
}
