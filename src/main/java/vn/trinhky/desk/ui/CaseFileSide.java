package vn.trinhky.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import vn.trinhky.archive.ArchivedDetails;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PdfViewer;
import vn.trinhky.shell.kit.WordLink;
import vn.trinhky.signing.panel.SignedPdfPanel;

/** The papers of a report: the signed or issued file, its facts, every version that was submitted. */
class CaseFileSide extends Aside {
    private final ReportSummary report;
    private final CaseFileServices services;

    CaseFileSide(ReportSummary report, CaseFileServices services) {
        this.report = report;
        this.services = services;
        addClassName("tk-side");
        getElement().setAttribute("aria-label", getTranslation("desk.CaseFileView.side"));
        if (report.status() == ReportStatus.SIGNED) {
            add(paper(new SignedPdfPanel(report.id(), services.signing())));
        } else if (report.status().isIssuedOrAfter()) {
            add(paper(issued()), inArchive());
        }
        add(section("facts", new CaseFileFacts(report, Optional.of(metadata()), services.desk())));
        if (report.version() > 0) {
            add(section("versions", versions()));
        }
    }

    /** Opened through the archive: each view of an issued document is recorded. */
    private Component issued() {
        ArchivedDetails document = services.archive().details(report.id());
        return new PdfViewer(
                getTranslation("desk.CaseFileView.document", document.number()),
                document.fileName(),
                () -> services.archive().open(report.id()).bytes());
    }

    private Anchor inArchive() {
        Anchor link = new Anchor("luu-tru?vb=" + report.id());
        link.addClassName("tk-in-archive");
        link.add(Icons.of("archive"), new Span(getTranslation("desk.CaseFileView.inArchive")));
        return link;
    }

    private static Div paper(Component content) {
        Div paper = new Div(content);
        paper.addClassName("tk-case-paper");
        return paper;
    }

    private Div section(String name, Component content) {
        return new Div(Markup.section(getTranslation("desk.CaseFileView." + name)), content);
    }

    private ReportMetadata metadata() {
        return report.version() > 0 && !report.status().isDraft()
                ? services.desk().catalog().currentVersion(report.id()).metadata()
                : services.desk().catalog().draft(report.id()).metadata();
    }

    private Component versions() {
        UnorderedList versions = new UnorderedList();
        versions.addClassName("tk-versions");
        services.desk()
                .catalog()
                .versionNumbers(report.id())
                .forEach(
                        number -> versions.add(version(services.desk().catalog().version(report.id(), number))));
        return versions;
    }

    private ListItem version(VersionDetails version) {
        Span hash = Markup.code(version.hash().shortened());
        hash.setTitle(version.hash().hex());
        Span facts = Markup.meta(getTranslation(
                "desk.CaseFileView.submitted", services.desk().marks().moment(version.submittedAt())));
        facts.add(new Span(" · "), hash);
        return new ListItem(
                Markup.bold(getTranslation("desk.CaseFileView.version", version.number())),
                open(version),
                word(version),
                facts);
    }

    private WordLink word(VersionDetails version) {
        WordLink link = new WordLink(
                "phien-ban-" + version.number(), () -> services.pages().word(report.id(), version.number()));
        link.setAriaLabel(getTranslation("desk.CaseFileView.wordVersion", version.number()));
        return link;
    }

    private Anchor open(VersionDetails version) {
        InputStreamDownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = services.pages().pdf(report.id(), version.number());
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    "phien-ban-" + version.number() + ".pdf",
                    "application/pdf",
                    bytes.length);
        });
        Anchor open = new Anchor(handler.inline(), getTranslation("desk.CaseFileView.print"));
        open.setTarget(AnchorTarget.BLANK);
        open.getElement()
                .setAttribute("aria-label", getTranslation("desk.CaseFileView.printVersion", version.number()));
        return open;
    }
}
