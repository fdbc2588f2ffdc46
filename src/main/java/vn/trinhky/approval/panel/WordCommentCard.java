package vn.trinhky.approval.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.trinhky.approval.WordComment;
import vn.trinhky.approval.WordComment.Decision;
import vn.trinhky.approval.WordComment.Entry;
import vn.trinhky.approval.WordComment.Moment;
import vn.trinhky.approval.WordComment.Proposal;
import vn.trinhky.report.panel.ReportMarks;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;

/** One comment on words: its number, the words, what was said about them, and what can be done with it. */
class WordCommentCard extends Article {
    private static final int MAX_LENGTH = 2_000;

    private final WordComment comment;
    private final Acts acts;
    private final ReportMarks marks;
    private final TextArea answer = new TextArea();
    private final Div answering = new Div();
    private Component first = this;

    WordCommentCard(WordComment comment, Acts acts, ReportMarks marks) {
        this.comment = comment;
        this.acts = acts;
        this.marks = marks;
        addClassName("tk-comment");
        setClassName("done", comment.isResolved());
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", getTranslation("approval.WordCommentCard.label", comment.number()));
        add(head(), Markup.quote(comment.quotation()));
        if (comment.anchor().isGone()) {
            add(Markup.meta(getTranslation("approval.WordCommentCard.gone")));
        }
        if (!comment.entry().text().isEmpty()) {
            add(new Paragraph(comment.entry().text()));
        }
        comment.proposal().ifPresent(proposal -> add(proposal(proposal)));
        comment.replies().forEach(reply -> add(reply(reply)));
        comment.resolved().ifPresent(moment -> add(Markup.meta(said("resolvedBy", moment))));
        if (acts.mayWrite()) {
            add(foot(), answering);
        }
        if (!comment.anchor().isGone()) {
            Shortcuts.addShortcutListener(this, () -> acts.show(comment), Key.ESCAPE)
                    .listenOn(this);
        }
    }

    WordComment comment() {
        return comment;
    }

    /** True if nothing the card tells has changed; where the words stand is not on it. */
    boolean says(WordComment now) {
        return now.anchor().isGone() == comment.anchor().isGone()
                && now.resolved().equals(comment.resolved())
                && now.proposal().equals(comment.proposal())
                && now.replies().equals(comment.replies());
    }

    boolean isToDecide() {
        return acts.mayDecide() && comment.proposal().filter(Proposal::isOpen).isPresent();
    }

    void show() {
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** Puts the focus on the proposal that waits for a decision, or on the card. */
    void enter() {
        first.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }

    /** What the card leads to. */
    interface Acts {
        boolean mayWrite();

        /** True if the draft is written beside the card, so that proposals are decided here. */
        boolean mayDecide();

        void show(WordComment comment);

        void reply(WordComment comment, String text);

        void resolve(WordComment comment);

        void reopen(WordComment comment);

        void accept(WordComment comment);

        void reject(WordComment comment);
    }

    private Component head() {
        Button number = new Button(Integer.toString(comment.number()), click -> acts.show(comment));
        number.addThemeVariants(ButtonVariant.TERTIARY);
        number.addClassName("n");
        number.setAriaLabel(getTranslation("approval.WordCommentCard.show", comment.number()));
        number.setEnabled(!comment.anchor().isGone());
        return new Header(
                number,
                Markup.bold(comment.entry().author().name()),
                Markup.meta(marks.moment(comment.entry().at())));
    }

    /** The keys Y and N decide while the proposal has the focus. */
    private Component proposal(Proposal proposal) {
        String words =
                proposal.words().isEmpty() ? getTranslation("approval.WordCommentCard.leaveOut") : proposal.words();
        Div box = new Div(Markup.meta(getTranslation("approval.WordCommentCard.proposes")), new Paragraph(words));
        box.addClassName("tk-proposal");
        proposal.decided()
                .ifPresent(
                        moment -> box.add(Markup.meta(said(proposal.decision().name(), moment))));
        if (isToDecide()) {
            first = box;
            box.getElement().setAttribute("tabindex", "0");
            box.getElement().setAttribute("role", "group");
            box.getElement()
                    .setAttribute("aria-label", getTranslation("approval.WordCommentCard.decide", comment.number()));
            Button accept = act(Decision.ACCEPTED.name() + ".act", "check", () -> acts.accept(comment));
            accept.setEnabled(!comment.anchor().isGone());
            Button reject = act(Decision.REJECTED.name() + ".act", "x", () -> acts.reject(comment));
            Shortcuts.addShortcutListener(box, () -> acts.accept(comment), Key.KEY_Y)
                    .listenOn(box);
            Shortcuts.addShortcutListener(box, () -> acts.reject(comment), Key.KEY_N)
                    .listenOn(box);
            box.add(new Div(accept, reject));
        }
        return box;
    }

    private String said(String key, Moment moment) {
        return getTranslation("approval.WordCommentCard." + key, moment.by().name(), marks.moment(moment.at()));
    }

    private Component reply(Entry reply) {
        Div box = new Div(
                new Header(Markup.bold(reply.author().name()), Markup.meta(marks.moment(reply.at()))),
                new Paragraph(reply.text()));
        box.addClassName("reply");
        return box;
    }

    private Component foot() {
        Footer foot = new Footer(act("reply", "comment", this::answer));
        foot.add(
                comment.isResolved()
                        ? act("reopen", "undo", () -> acts.reopen(comment))
                        : act("resolve", "check", () -> acts.resolve(comment)));
        return foot;
    }

    private Button act(String key, String icon, Runnable act) {
        Button button =
                new Button(getTranslation("approval.WordCommentCard." + key), Icons.of(icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement()
                .setAttribute("aria-description", getTranslation("approval.WordCommentCard.label", comment.number()));
        return button;
    }

    private void answer() {
        if (answering.getComponentCount() == 0) {
            answer.setLabel(getTranslation("approval.WordCommentCard.answer", comment.number()));
            answer.setMaxLength(MAX_LENGTH);
            Button send = act("send", "send", () -> acts.reply(comment, answer.getValue()));
            answering.addClassName("tk-comment-form");
            Shortcuts.addShortcutListener(answering, send::click, Key.ENTER, KeyModifier.CONTROL)
                    .listenOn(answering)
                    .resetFocusOnActiveElement();
            answering.add(answer, send);
        }
        answer.focus();
    }
}
