package vn.trinhky.approval.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.trinhky.approval.ApprovalComment;
import vn.trinhky.approval.Approvals;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.panel.ReportMarks;
import vn.trinhky.shell.UserFeedback;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;

/** Remarks on a report as a whole, oldest first, and a field for one more where the person's office writes them. */
@StyleSheet("context://css/documents.css")
public class CommentsPanel extends Section {
    private static final int MAX_LENGTH = 2_000;

    private final ReportId report;
    private final Approvals approvals;
    private final ReportMarks marks;
    private final UserFeedback feedback;
    private final Div list = new Div();
    private final TextArea field = new TextArea();

    public CommentsPanel(ReportId report, Approvals approvals, ReportMarks marks, UserFeedback feedback) {
        this.report = report;
        this.approvals = approvals;
        this.marks = marks;
        this.feedback = feedback;
        addClassName("tk-comments");
        list.addClassName("tk-comment-list");
        list.getElement().setAttribute("aria-live", "polite");
        add(Markup.section(getTranslation("approval.CommentsPanel.title")), list);
        if (approvals.mayComment()) {
            add(form());
        }
        refresh();
    }

    private Component form() {
        field.setLabel(getTranslation("approval.CommentsPanel.field"));
        field.setMinRows(2);
        field.setMaxRows(8);
        field.setMaxLength(MAX_LENGTH);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
        Button send = new Button(getTranslation("approval.CommentsPanel.send"), Icons.of("comment"), click -> {
            send();
            click.getSource().setEnabled(true);
        });
        send.setDisableOnClick(true);
        Div form = new Div(field, send);
        form.addClassName("tk-comment-form");
        Shortcuts.addShortcutListener(form, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(form)
                .resetFocusOnActiveElement();
        return form;
    }

    private void send() {
        try {
            approvals.comment(report, field.getValue());
            field.clear();
            refresh();
        } catch (RuntimeException refused) {
            field.setErrorMessage(feedback.explain(refused, getLocale()).text());
            field.setInvalid(true);
            field.focus();
        }
    }

    private void refresh() {
        List<ApprovalComment> comments = approvals.comments(report);
        list.removeAll();
        if (comments.isEmpty()) {
            list.add(Markup.meta(getTranslation("approval.CommentsPanel.none")));
        }
        comments.forEach(comment -> list.add(card(comment)));
    }

    private Component card(ApprovalComment comment) {
        String facts = comment.version() == 0
                ? marks.moment(comment.at())
                : getTranslation("approval.CommentsPanel.facts", comment.version(), marks.moment(comment.at()));
        Header head = new Header(Markup.bold(comment.author().name()), Markup.meta(facts));
        Article card = new Article(head, new Paragraph(comment.text()));
        card.addClassName("tk-comment");
        return card;
    }
}
