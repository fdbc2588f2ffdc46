package vn.trinhky.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trinhky.approval.ApprovalRound;
import vn.trinhky.approval.RoundStep;
import vn.trinhky.approval.panel.CommentedText;
import vn.trinhky.approval.panel.CommentsPanel;
import vn.trinhky.approval.panel.WordCommentsPanel;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.report.panel.AttachmentList;
import vn.trinhky.shell.kit.HolderLine;
import vn.trinhky.shell.kit.PageHeader;
import vn.trinhky.shell.kit.Screen;

/** One submitted version: its text and its print, the facts, the remarks, and at the bottom the decision. */
@Route(ReviewView.ROUTE + "/:id")
@RolesAllowed({"REVIEWER", "SIGNER", "CLERK"})
@StyleSheet("context://css/documents.css")
class VersionReviewView extends Screen implements BeforeEnterObserver, HasDynamicTitle {
    private final ReportCatalog catalog;
    private final ReviewServices services;
    private String subject = "";

    VersionReviewView(ReportCatalog catalog, ReviewServices services) {
        this.catalog = catalog;
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ReportId> report = event.getRouteParameters()
                .get("id")
                .flatMap(VersionReviewView::id)
                .filter(catalog::isReadable)
                .filter(id -> catalog.summary(id).version() > 0);
        if (report.isPresent()) {
            show(report.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static Optional<ReportId> id(String typed) {
        try {
            return Optional.of(new ReportId(UUID.fromString(typed)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(ReportId id) {
        removeAll();
        ReportSummary report = catalog.readableSummary(id);
        VersionDetails version = catalog.currentVersion(id);
        Optional<ApprovalRound> round = services.approvals().round(id);
        subject = version.metadata().subject();
        WordCommentsPanel comments = new WordCommentsPanel(
                new CommentedText(id, version.number()), Optional.empty(), services.wordComments());
        Div aside = new Div(
                comments,
                new ReviewFacts(report, version, catalog.history(id), services.marks()),
                new AttachmentList(
                                id,
                                version.metadata().attachments(),
                                services.versions().files())
                        .titled(),
                new CommentsPanel(id, services.approvals(), services.marks(), services.feedback()));
        aside.addClassName("tk-side");
        add(
                header(report, round.flatMap(ApprovalRound::due)),
                new VersionTabs(version, services.lastSeen().show(id), services, comments, aside),
                new ReviewDecision(report, version, round, catalog, services));
    }

    private Component header(ReportSummary report, Optional<RoundStep> due) {
        HolderLine holder = due.map(step -> services.marks().holder(report, kinds(step)))
                .orElseGet(() -> services.marks().holder(report));
        PageHeader header = new PageHeader(subject)
                .withBack(getTranslation("approval.ReviewView.title"), ReviewView.ROUTE)
                .withStatus(services.marks().status(report.status()))
                .withHolder(holder);
        services.marks().urgency(report.urgency()).ifPresent(header::withStatus);
        return header;
    }

    private String kinds(RoundStep step) {
        return step.kinds().stream()
                .map(kind -> getTranslation(kind.messageKey()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", subject);
    }
}
