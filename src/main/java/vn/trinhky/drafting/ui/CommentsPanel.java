package vn.trinhky.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import vn.trinhky.approval.ApprovalComment;
import vn.trinhky.report.ActRecord;
import vn.trinhky.report.ReportId;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.Notice;

/** Why the report came back, what was remarked on it as a whole, and a place to answer. */
class CommentsPanel extends Div {
    private final ReportId report;
    private final EditorServices services;
    private final Div list = new Div();
    private final TextArea text = new TextArea();
    private Runnable added = () -> {};

    CommentsPanel(ReportId report, EditorServices services) {
        this.report = report;
        this.services = services;
        addClassName("tk-comments");
        list.addClassName("tk-pane");
        text.setPlaceholder(getTranslation("drafting.CommentsPanel.placeholder"));
        text.setAriaLabel(getTranslation("drafting.CommentsPanel.placeholder"));
        text.setManualValidation(true);
        Button send = new Button(getTranslation("drafting.CommentsPanel.send"), click -> send());
        Div general = new Div(text, send);
        general.addClassName("general");
        add(list, general);
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(general);
    }

    /**
     * Shows the remarks, oldest first.
     *
     * @param returned the act that sent the report back, while it is back
     * @return how many remarks there are
     */
    int refresh(Optional<ActRecord> returned) {
        List<ApprovalComment> comments = services.approvals().comments(report);
        list.removeAll();
        returned.ifPresent(act -> list.add(reason(act)));
        comments.forEach(comment -> list.add(card(comment)));
        if (comments.isEmpty() && returned.isEmpty()) {
            list.add(Markup.meta(getTranslation("drafting.CommentsPanel.none")));
        }
        return comments.size();
    }

    private Component reason(ActRecord act) {
        return new Notice(
                        Notice.Kind.RETURN,
                        getTranslation("drafting.CommentsPanel.reason"),
                        act.reason().orElse(""))
                .addText(act.actor().name() + ", " + services.dates().exact(act.at(), getLocale()));
    }

    private Component card(ApprovalComment comment) {
        Header head = new Header(
                Markup.bold(comment.author().name()),
                Markup.meta(services.dates().moment(comment.at(), getLocale())));
        Article card = new Article(head, new Paragraph(comment.text()));
        card.addClassName("tk-comment");
        return card;
    }

    private void send() {
        if (services.feedback().run(() -> services.approvals().comment(report, text.getValue()))) {
            text.clear();
            added.run();
        }
    }

    /** Runs after the person has added a remark. */
    void whenAdded(Runnable next) {
        added = next;
    }
}
