package vn.trinhky.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trinhky.archive.ArchivedDetails;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.TextRef;
import vn.trinhky.report.TextSummary;
import vn.trinhky.report.panel.AttachmentList;
import vn.trinhky.report.panel.VersionsPanel;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.PdfViewer;
import vn.trinhky.shell.kit.WordLink;
import vn.trinhky.signing.panel.SignedPdfPanel;

/** The papers of a report: the signed or issued file, its facts, every version that was submitted. */
class CaseFileSide extends Aside {
    private final ReportSummary report;
    private final CaseFileServices services;
    private final Runnable afterwards;

    CaseFileSide(ReportSummary report, CaseFileServices services, Runnable afterwards) {
        this.report = report;
        this.services = services;
        this.afterwards = afterwards;
        addClassName("tk-side");
        getElement().setAttribute("aria-label", getTranslation("desk.CaseFileView.side"));
        if (report.status() == ReportStatus.SIGNED) {
            add(paper(new SignedPdfPanel(report.id(), services.signing())));
        } else if (report.status().isIssuedOrAfter()) {
            add(paper(issued()), inArchive());
        }
        ReportMetadata metadata = metadata();
        add(section("facts", new CaseFileFacts(report, Optional.of(metadata), services.desk())));
        add(new AttachmentList(
                        report.id(), metadata.attachments(), services.versions().files())
                .titled());
        add(section("versions", versions()));
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
        return new VersionsPanel(report.id(), draft(), this::further, services.versions());
    }

    /** Whoever may write the draft names its texts and goes back to earlier ones here, too. */
    private Optional<VersionsPanel.Draft> draft() {
        ReportCatalog catalog = services.desk().catalog();
        return catalog.refusalOf(report.id(), ReportAct.EDIT).isPresent()
                ? Optional.empty()
                : Optional.of(new SavedDraft(report.id(), catalog, afterwards));
    }

    /** The draft as it is saved: nothing is typed on this page. */
    private record SavedDraft(ReportId report, ReportCatalog catalog, Runnable afterwards)
            implements VersionsPanel.Draft {
        @Override
        public void whenSaved(Runnable act) {
            act.run();
        }

        @Override
        public long revision() {
            return catalog.draft(report).revision();
        }

        @Override
        public void replaced() {
            afterwards.run();
        }
    }

    private List<Component> further(TextSummary text) {
        if (!(text.ref() instanceof TextRef.Submitted(int version))) {
            return List.of();
        }
        List<Component> further = new ArrayList<>();
        text.hash().ifPresent(hash -> {
            Span code = Markup.code(hash.shortened());
            code.setTitle(hash.hex());
            further.add(code);
        });
        further.add(open(version));
        further.add(word(version));
        return further;
    }

    private WordLink word(int version) {
        WordLink link =
                new WordLink("phien-ban-" + version, () -> services.pages().word(report.id(), version));
        link.setAriaLabel(getTranslation("desk.CaseFileView.wordVersion", version));
        return link;
    }

    private Anchor open(int version) {
        InputStreamDownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = services.pages().pdf(report.id(), version);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "phien-ban-" + version + ".pdf", "application/pdf", bytes.length);
        });
        Anchor open = new Anchor(handler.inline(), getTranslation("desk.CaseFileView.print"));
        open.setTarget(AnchorTarget.BLANK);
        open.getElement().setAttribute("aria-label", getTranslation("desk.CaseFileView.printVersion", version));
        return open;
    }
}
