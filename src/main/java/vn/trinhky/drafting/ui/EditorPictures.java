package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.trinhky.report.ReportId;

/** The pictures of a text that is open: where they come from and go to, and what the person is asked about them. */
final class EditorPictures {
    private static final int MOST_NAMED = 10;

    private final ReportEditor editor;
    private final EditorNotices notices;

    private EditorPictures(ReportEditor editor, EditorNotices notices) {
        this.editor = editor;
        this.notices = notices;
    }

    /** Gives the editor of a report its pictures. */
    static void of(ReportEditor editor, ReportId report, EditorServices services, EditorNotices notices) {
        EditorPictures pictures = new EditorPictures(editor, notices);
        editor.getElement()
                .setAttribute(
                        "images",
                        new PictureRequests(
                                report,
                                services.files(),
                                services.feedback(),
                                UI.getCurrent().getLocale()));
        editor.getElement().setAttribute("undescribed", editor.say("drafting.EditorPictures.undescribed"));
        editor.listen("image-opened", pictures::ask);
        editor.listen("images-left-out", pictures::tell);
    }

    private void ask(JsonNode picture) {
        new ImageDialog(picture.path("alt").asString(""), picture.path("share").asInt(ImageDialog.WHOLE), editor::run)
                .open();
    }

    private void tell(JsonNode detail) {
        List<String> lines = new ArrayList<>();
        for (JsonNode picture : detail.path("pictures")) {
            String why = picture.path("why").asString("");
            if (lines.size() < MOST_NAMED) {
                lines.add(editor.say(
                        "drafting.EditorPictures.leftOut",
                        picture.path("name").asString(""),
                        why.isEmpty() ? editor.say("drafting.EditorPictures.unreachable") : why));
            }
        }
        notices.picturesLeftOut(lines);
    }
}
