package vn.trinhky.archive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import vn.trinhky.archive.ArchivedDetails;
import vn.trinhky.archive.IntegrityReport;
import vn.trinhky.archive.IssuedDocument;
import vn.trinhky.organization.Office;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.panel.AfterIssuePanel;
import vn.trinhky.report.panel.AttachmentList;
import vn.trinhky.report.panel.ReportHistory;
import vn.trinhky.shell.kit.Checks;
import vn.trinhky.shell.kit.Facts;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.Notice;
import vn.trinhky.shell.kit.PdfViewer;

/** One issued document: the page itself, what is known of it, its history, and whether it is still the issued one. */
class DocumentPanel extends Aside {
    private final ArchivedDetails document;
    private final ArchiveServices services;
    private final ReportSummary now;
    private final Div verdict = new Div();

    DocumentPanel(ArchivedDetails document, ArchiveAddress address, ArchiveServices services) {
        this.document = document;
        this.services = services;
        this.now = services.catalog().readableSummary(document.report());
        addClassName("tk-archived");
        getElement().setAttribute("aria-label", getTranslation("archive.DocumentPanel.label"));
        verdict.addClassName("tk-verdict-box");
        verdict.getElement().setAttribute("aria-live", "polite");
        Shortcuts.addShortcutListener(this, () -> close(address), Key.ESCAPE).listenOn(this);
        String title = getTranslation("archive.DocumentPanel.pdf", document.number());
        add(
                back(address),
                heading(),
                new AfterIssuePanel(
                        now, services.afterIssue(), () -> UI.getCurrent().refreshCurrentRoute(true)),
                new PdfViewer(title, document.fileName(), this::bytes),
                acts(),
                verdict,
                facts(),
                attachments(),
                Markup.section(getTranslation("archive.DocumentPanel.history")),
                new ReportHistory(services.catalog().history(document.report()), Optional.empty(), services.dates()));
    }

    private Component attachments() {
        return new AttachmentList(
                        document.report(),
                        services.catalog()
                                .currentVersion(document.report())
                                .metadata()
                                .attachments(),
                        services.files())
                .titled();
    }

    private static void close(ArchiveAddress address) {
        UI.getCurrent().navigate(ArchiveView.class, address.closed().parameters());
    }

    private Component back(ArchiveAddress address) {
        RouterLink back = new RouterLink();
        back.setRoute(ArchiveView.class);
        back.setQueryParameters(address.closed().parameters());
        back.add(Icons.of("left"), new Span(getTranslation("archive.DocumentPanel.back")));
        back.addClassName("tk-back");
        return back;
    }

    private Component heading() {
        Paragraph number = new Paragraph(document.number());
        number.addClassName("number");
        return new Div(number, new H2(document.subject()), services.marks().status(now.status()));
    }

    private Component acts() {
        Anchor open = file("archive.DocumentPanel.open", "file", true);
        open.setTarget(AnchorTarget.BLANK);
        open.addClassName("primary");
        Button check = new Button(getTranslation("archive.DocumentPanel.check"), Icons.of("shield"), click -> {
            check();
            click.getSource().setEnabled(true);
        });
        check.setDisableOnClick(true);
        Div acts = new Div(open, file("archive.DocumentPanel.download", "download", false), check);
        if (now.status().isVoid() && mayProve()) {
            acts.add(original());
        }
        acts.addClassName("acts");
        return acts;
    }

    /** Each time the browser fetches it, it is a view. */
    private Anchor file(String key, String icon, boolean inline) {
        InputStreamDownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = bytes();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), document.fileName(), "application/pdf", bytes.length);
        });
        Anchor anchor = new Anchor(inline ? handler.inline() : handler, "");
        anchor.addClassName("tk-file");
        anchor.add(Icons.of(icon), new Span(getTranslation(key)));
        return anchor;
    }

    /** The signed bytes of a document that is otherwise handed out marked. */
    private Anchor original() {
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    IssuedDocument issued = services.archive().openOriginal(document.report());
                    return new DownloadResponse(
                            new ByteArrayInputStream(issued.bytes()),
                            issued.fileName(),
                            "application/pdf",
                            issued.bytes().length);
                }),
                "");
        anchor.addClassName("tk-file");
        anchor.add(Icons.of("shield"), new Span(getTranslation("archive.DocumentPanel.original")));
        return anchor;
    }

    private boolean mayProve() {
        PersonDetails me = services.afterIssue().currentPerson().get();
        return me.holds(Office.CLERK) || me.holds(Office.AUDITOR);
    }

    private byte[] bytes() {
        return services.archive().open(document.report()).bytes();
    }

    private void check() {
        services.feedback()
                .call(() -> services.archive().checkIntegrity(document.report()))
                .ifPresent(this::show);
    }

    private void show(IntegrityReport report) {
        Checks checks = new Checks();
        report.checks()
                .forEach(check -> checks.add(
                        check.passed() ? Checks.Result.PASS : Checks.Result.FAIL,
                        getTranslation(check.messageKey(), check.arguments().toArray())));
        Notice notice = report.intact()
                ? new Notice(Notice.Kind.OK, getTranslation("archive.DocumentPanel.intact"))
                : new Notice(
                        Notice.Kind.ERROR,
                        getTranslation("archive.DocumentPanel.broken"),
                        getTranslation("archive.DocumentPanel.brokenText"));
        verdict.removeAll();
        verdict.add(notice, checks);
    }

    private Facts facts() {
        Span hash = Markup.code(document.file().shortened());
        hash.setTitle(document.file().hex());
        return new Facts()
                .add(
                        getTranslation("archive.DocumentPanel.date"),
                        services.dates().day(document.date()))
                .add(getTranslation("archive.DocumentPanel.signer"), document.signerName())
                .add(
                        getTranslation("archive.DocumentPanel.issued"),
                        services.dates().exactSeconds(document.issuedAt(), getLocale()))
                .add(getTranslation("archive.DocumentPanel.agency"), document.agencyName())
                .add(
                        getTranslation("archive.DocumentPanel.unit"),
                        services.organization().unit(document.draftingUnit()).name())
                .add(getTranslation("archive.DocumentPanel.drafter"), document.drafterName())
                .add(getTranslation("archive.DocumentPanel.file"), hash);
    }
}
