package vn.trinhky.report.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import vn.trinhky.report.Attachment;
import vn.trinhky.report.ReportFiles;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.file.FileKind;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;

/** The files that go along with a report, in their order: what each is, to be looked at and downloaded by who may read it. */
@StyleSheet("context://css/documents.css")
public class AttachmentList extends OrderedList {
    private static final double KILO = 1024;
    private static final double MEGA = KILO * KILO;

    private final ReportId report;
    private final ReportFiles files;

    public AttachmentList(ReportId report, List<Attachment> attachments, ReportFiles files) {
        this.report = report;
        this.files = files;
        addClassName("tk-attachments");
        show(attachments);
    }

    /** Shows these, whatever was shown before. */
    public final void show(List<Attachment> attachments) {
        removeAll();
        for (int i = 0; i < attachments.size(); i++) {
            add(row(attachments, i));
        }
    }

    /** Below its heading; not to be seen where nothing goes along. */
    public Div titled() {
        Div section = new Div(Markup.section(getTranslation("report.AttachmentList.title")), this);
        section.addClassName("tk-attached");
        section.setVisible(getComponentCount() > 0);
        return section;
    }

    private ListItem row(List<Attachment> all, int index) {
        Attachment attachment = all.get(index);
        Span name = new Span(attachment.fileName());
        name.addClassName("name");
        Span size = new Span(size(attachment.size()));
        size.addClassName("size");
        Div acts = new Div();
        acts.addClassName("acts");
        if (FileKind.ofMediaType(attachment.mediaType())
                .filter(FileKind::isShown)
                .isPresent()) {
            acts.add(act("look", "eye", attachment, () -> new AttachmentDialog(report, attachment, files).open()));
        }
        acts.add(download(attachment));
        further(all, index).forEach(acts::add);
        return new ListItem(Icons.of("file"), new Div(name, size), acts);
    }

    /** What else can be done with one of them here. */
    protected List<Component> further(List<Attachment> all, int index) {
        return List.of();
    }

    private String size(long bytes) {
        return bytes < MEGA
                ? getTranslation("report.AttachmentList.kilobytes", Math.max(1, Math.round(bytes / KILO)))
                : getTranslation("report.AttachmentList.megabytes", Math.round(bytes / MEGA * 10) / 10.0);
    }

    /** @param name of the act; its label names the file, too */
    protected final Button act(String name, String icon, Attachment attachment, Runnable act) {
        Button button = new Button(Icons.of(icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("report.AttachmentList." + name, attachment.fileName()));
        button.setTooltipText(getTranslation("report.AttachmentList." + name, attachment.fileName()));
        return button;
    }

    /** Always a download, whatever it is: no browser shows a file of ours as a page. */
    private Anchor download(Attachment attachment) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                    byte[] bytes =
                            files.attachment(report, attachment.content()).bytes();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            attachment.fileName(),
                            attachment.mediaType(),
                            bytes.length);
                }),
                "");
        link.addClassName("download");
        link.add(Icons.of("download"));
        link.setAriaLabel(getTranslation("report.AttachmentList.download", attachment.fileName()));
        link.setTitle(getTranslation("report.AttachmentList.download", attachment.fileName()));
        return link;
    }
}
