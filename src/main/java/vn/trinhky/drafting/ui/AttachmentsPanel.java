package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.trinhky.report.Attachment;
import vn.trinhky.report.ReportFiles;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.file.AttachedFile;
import vn.trinhky.report.file.FileKind;
import vn.trinhky.report.panel.AttachmentList;
import vn.trinhky.shell.Failure;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Localized;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.Notice;

/** The files that go along with the draft: added, put in order, removed and taken back. Each change is saved like any other. */
class AttachmentsPanel extends Div {
    private final MetadataForm metadata;
    private final UserFeedback feedback;
    private final Rows rows;
    private final Div said = new Div();
    private final Upload upload;
    private final Span none = Markup.meta(getTranslation("drafting.AttachmentsPanel.none"));
    private boolean readOnly;
    private boolean allArrived = true;

    /** @param metadata of the draft in this window, which holds the list */
    AttachmentsPanel(ReportId report, MetadataForm metadata, EditorServices services) {
        this.metadata = metadata;
        this.feedback = services.feedback();
        addClassName("tk-pane");
        said.getElement().setAttribute("aria-live", "polite");
        rows = new Rows(report, services.files());
        upload = upload(report, services.files());
        add(said, none, rows, upload, Markup.meta(getTranslation("drafting.AttachmentsPanel.limits")));
        metadata.whenShown(this::show);
        show();
    }

    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        upload.setVisible(!readOnly);
        show();
    }

    private void show() {
        List<Attachment> attachments = metadata.attachments();
        none.setVisible(attachments.isEmpty());
        rows.show(attachments);
    }

    private Upload upload(ReportId report, ReportFiles files) {
        UI ui = UI.getCurrent();
        Upload place = new Upload(new AttachmentUpload(report, files, new AttachmentUpload.Listener() {
            @Override
            public void arrived(Attachment attachment) {
                ui.access(() -> added(attachment));
            }

            @Override
            public void refused(String name, RuntimeException why) {
                ui.access(() -> tell(name, why));
            }
        }));
        place.setUploadFormat(UploadFormat.RAW);
        place.setMaxFileSize(AttachedFile.MAX_BYTES);
        place.setAcceptedFileExtensions(Arrays.stream(FileKind.values())
                .flatMap(kind -> kind.endings().stream())
                .map(ending -> "." + ending)
                .toArray(String[]::new));
        Localized.nameUpload(place);
        Button choose = new Button(getTranslation("drafting.AttachmentsPanel.add"), Icons.of("upload"));
        place.setUploadButton(choose);
        place.setDropLabel(new Span(getTranslation("drafting.AttachmentsPanel.drop")));
        place.setDropLabelIcon(new Span());
        place.addFileRejectedListener(event -> say(new Notice(Notice.Kind.WARN, event.getErrorMessage())));
        place.addAllFinishedListener(event -> {
            allArrived = true;
            place.clearFileList();
        });
        return place;
    }

    private void added(Attachment attachment) {
        begin();
        save(Stream.concat(metadata.attachments().stream(), Stream.of(attachment))
                .toList());
    }

    /** Files come several at once, in any order: what is said of one stays until the next ones come. */
    private void begin() {
        if (allArrived) {
            said.removeAll();
            allArrived = false;
        }
    }

    private void tell(String name, RuntimeException why) {
        begin();
        Failure failure = feedback.explain(why, getLocale());
        said.add(new Notice(
                Notice.Kind.WARN, getTranslation("drafting.AttachmentsPanel.refused", name), failure.text()));
    }

    private void say(Notice notice) {
        said.removeAll();
        said.add(notice);
    }

    private boolean save(List<Attachment> attachments) {
        boolean saved = feedback.call(() -> metadata.attach(attachments)).orElse(false);
        show();
        return saved;
    }

    private void move(int index, int steps) {
        List<Attachment> moved = new ArrayList<>(metadata.attachments());
        Attachment attachment = moved.remove(index);
        moved.add(index + steps, attachment);
        if (save(moved)) {
            rows.focus(index + steps, steps);
        }
    }

    /** Gone at once, and back at once: the file itself is kept. */
    private void takeOut(int index) {
        List<Attachment> before = metadata.attachments();
        List<Attachment> rest = new ArrayList<>(before);
        Attachment removed = rest.remove(index);
        if (save(rest)) {
            Button back = new Button(getTranslation("drafting.AttachmentsPanel.undo"), click -> {
                List<Attachment> again = new ArrayList<>(metadata.attachments());
                again.add(Math.min(index, again.size()), removed);
                if (save(again)) {
                    said.removeAll();
                }
            });
            back.addThemeVariants(ButtonVariant.SMALL);
            say(new Notice(Notice.Kind.INFO, getTranslation("drafting.AttachmentsPanel.removed", removed.fileName()))
                    .withAction(back));
            back.focus();
        }
    }

    /** Rows that can be put in order. */
    private class Rows extends AttachmentList {
        private final List<Button> up = new ArrayList<>();
        private final List<Button> down = new ArrayList<>();

        Rows(ReportId report, ReportFiles files) {
            super(report, List.of(), files);
        }

        @Override
        protected List<Component> further(List<Attachment> all, int index) {
            if (readOnly) {
                return List.of();
            }
            if (index == 0) {
                up.clear();
                down.clear();
            }
            Attachment attachment = all.get(index);
            Button higher = act("up", "up", attachment, () -> move(index, -1));
            higher.setEnabled(index > 0);
            Button lower = act("down", "down", attachment, () -> move(index, 1));
            lower.setEnabled(index < all.size() - 1);
            up.add(higher);
            down.add(lower);
            return List.of(higher, lower, act("remove", "x", attachment, () -> takeOut(index)));
        }

        /** The same button of the row that moved, or the other one at the end of the way. */
        void focus(int index, int steps) {
            Button same = (steps < 0 ? up : down).get(index);
            (same.isEnabled() ? same : (steps < 0 ? down : up).get(index)).focus();
        }
    }
}
