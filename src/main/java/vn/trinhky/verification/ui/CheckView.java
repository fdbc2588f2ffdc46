package vn.trinhky.verification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.report.ReportId;
import vn.trinhky.shell.Failure;
import vn.trinhky.shell.i18n.LanguageLink;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.Notice;
import vn.trinhky.verification.CheckStatement;
import vn.trinhky.verification.DocumentCheck;
import vn.trinhky.verification.ui.ReceivedFile.Outcome;

/**
 * The public page: is this PDF a document of the agency, and unchanged? Nobody logs in. The code behind the address, as
 * a printed document carries it, proves nothing by itself; it only tells whether the file is that document's.
 */
@Route(value = CheckView.ROUTE + "/:code?", autoLayout = false)
@AnonymousAllowed
@PreserveOnRefresh // whoever changes the language keeps the result
@StyleSheet("context://css/check.css")
class CheckView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "kiem-tra";
    /** Programs for plain text take it for UTF-8 by this mark. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final transient CheckServices services;
    private final transient Clock clock;
    private final Main main = new Main();
    private transient Optional<ReportId> code = Optional.empty();
    private transient @Nullable PresentedFile checked;

    CheckView(CheckServices services, Clock clock) {
        this.services = services;
        this.clock = clock;
        addClassName("tk-check");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").flatMap(CheckView::reportId);
        removeAll();
        add(header(), main);
        if (checked != null) {
            show(checked);
        } else {
            ask(null);
        }
    }

    private static Optional<ReportId> reportId(String code) {
        try {
            return Optional.of(ReportId.of(code));
        } catch (IllegalArgumentException anythingElse) {
            return Optional.empty();
        }
    }

    private Component header() {
        Div name = new Div(Markup.bold(getTranslation("verification.CheckView.title")));
        String agency = services.agency().shown();
        if (!agency.isEmpty()) {
            name.add(new Span(agency));
        }
        return new Header(new Image("icons/mark.svg", ""), name, new LanguageLink());
    }

    private void ask(@Nullable Notice notice) {
        main.removeAll();
        if (notice != null) {
            main.add(notice);
        }
        Paragraph text = new Paragraph(getTranslation(
                "verification.CheckView.askText", services.agency().shown()));
        Div card = new Div(Icons.of("shield"), new H1(getTranslation("verification.CheckView.ask")), text);
        card.addClassNames("tk-card", "tk-check-ask");
        if (code.isPresent()) {
            card.add(new Paragraph(getTranslation("verification.CheckView.askCode")));
        }
        card.add(upload(), Markup.meta(getTranslation("verification.CheckView.limits")));
        main.add(card, below());
    }

    private Component upload() {
        UI ui = UI.getCurrent();
        Span running = new Span();
        running.getElement().setAttribute("role", "status");
        running.addClassName("running");
        Upload upload = new Upload(new ReceivedFile(
                services,
                clock,
                () -> ui.access(() -> running.setText(getTranslation("verification.CheckView.running"))),
                outcome -> ui.access(() -> conclude(outcome))));
        // as it is, not in parts of a form, which a server may write to its disk
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DocumentCheck.MAX_BYTES);
        upload.setAcceptedMimeTypes("application/pdf");
        upload.setAcceptedFileExtensions(".pdf");
        Localized.nameUpload(upload);
        Button choose = new Button(getTranslation("verification.CheckView.choose"), Icons.of("upload"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("verification.CheckView.drop")));
        upload.setDropLabelIcon(new Span());
        upload.addFileRejectedListener(event -> ask(new Notice(Notice.Kind.WARN, event.getErrorMessage())));
        Div place = new Div(upload, running);
        place.addClassName("place");
        return place;
    }

    void conclude(Outcome outcome) {
        switch (outcome) {
            case Outcome.Checked(var file) -> {
                checked = file;
                show(file);
            }
            case Outcome.Later(var pause) ->
                ask(new Notice(
                        Notice.Kind.WARN,
                        getTranslation("verification.CheckView.later"),
                        getTranslation("verification.CheckView.laterText", pause.toMinutes() + 1)));
            case Outcome.Busy() -> ask(notice("busy"));
            case Outcome.Interrupted() -> ask(notice("broken"));
            case Outcome.Failed(var failure) -> {
                Failure explained = services.feedback().explain(failure, getLocale());
                ask(new Notice(Notice.Kind.ERROR, explained.title(), explained.text()));
            }
        }
    }

    private Notice notice(String what) {
        String key = "verification.CheckView." + what;
        return new Notice(Notice.Kind.WARN, getTranslation(key), getTranslation(key + "Text"));
    }

    private void show(PresentedFile file) {
        main.removeAll();
        if (code.filter(report -> !file.isDocument(report)).isPresent()) {
            main.add(notice("otherCode"));
        }
        CheckStatement result = services.words().of(file.result(), getLocale());
        Button another =
                new Button(getTranslation("verification.CheckView.another"), Icons.of("upload"), click -> startAgain());
        main.add(new CheckCard(result, file.name(), services.dates()), below(report(result, file), another));
    }

    private void startAgain() {
        checked = null;
        ask(null);
    }

    private Component report(CheckStatement result, PresentedFile file) {
        byte[] text = (BYTE_ORDER_MARK + services.report().text(result, file.name(), file.hash(), getLocale()))
                .getBytes(StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(text),
                        getTranslation("verification.CheckView.reportName"),
                        "text/plain;charset=utf-8",
                        text.length)),
                "");
        link.add(Icons.of("download"), new Span(getTranslation("verification.CheckView.report")));
        return link;
    }

    private Component below(Component... acts) {
        Div row = new Div(new Span(getTranslation("verification.CheckView.kept")));
        row.add(acts);
        row.addClassName("below");
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.PageHeader.tab", getTranslation("verification.CheckView.title"));
    }
}
