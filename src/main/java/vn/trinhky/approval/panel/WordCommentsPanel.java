package vn.trinhky.approval.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.approval.WordComment;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.difference.Anchor;
import vn.trinhky.report.difference.WordRange;
import vn.trinhky.report.panel.VersionsPanel;
import vn.trinhky.report.panel.WordMarks;
import vn.trinhky.report.panel.WordMarks.Mark;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.shell.kit.Markup;

/**
 * Comments on the words of one text of a report: cards with the numbers that stand in the text, and beside a text in which
 * words can be chosen a form for one more, also with other words proposed.
 */
@StyleSheet("context://css/documents.css")
public class WordCommentsPanel extends Section implements WordCommentCard.Acts {
    private static final int MAX_LENGTH = 2_000;

    private final CommentedText text;
    private final Optional<VersionsPanel.Draft> draft;
    private final WordCommentServices services;
    private final Div list = new Div();
    private final TextArea field = new TextArea();
    private final Checkbox proposing = new Checkbox();
    private final TextArea proposed = new TextArea();
    private final Map<Integer, Component> cards = new HashMap<>();
    private final Map<Integer, Component> places = new HashMap<>();
    private Anchor chosen = Anchor.GONE;
    private Runnable redraw = () -> {};

    /** @param draft what is being written beside the panel, by the person who decides on proposals */
    public WordCommentsPanel(CommentedText text, Optional<VersionsPanel.Draft> draft, WordCommentServices services) {
        this.text = text;
        this.draft = draft;
        this.services = services;
        addClassNames("tk-comments", "tk-word-comments");
        list.addClassName("tk-comment-list");
        add(Markup.section(getTranslation("approval.WordCommentsPanel.title")), list);
        refresh();
    }

    /** The text with the numbers in it, its words to be chosen; the panel gets a form for them. */
    public Component sheet(ReportMetadata metadata, ReportContent content) {
        Div place = new Div();
        redraw = () -> {
            place.removeAll();
            place.add(words(metadata, content));
        };
        redraw.run();
        if (mayWrite() && field.getParent().isEmpty()) {
            add(form());
        }
        return place;
    }

    private Component words(ReportMetadata metadata, ReportContent content) {
        places.clear();
        TextWords words = new TextWords(new ContentSheet(metadata, content, new WordMarks(marks())));
        words.whenChosen(range -> chosen = range);
        words.whenTaken(field::focus);
        return words;
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (WordComment comment : text.comments(services)) {
            List<WordRange> ranges = comment.anchor().ranges();
            for (int i = 0; i < ranges.size(); i++) {
                boolean last = i == ranges.size() - 1;
                marks.add(new Mark(
                        ranges.get(i).line(),
                        ranges.get(i).from(),
                        ranges.get(i).to(),
                        comment.isResolved(),
                        () -> last ? List.of(number(comment.number())) : List.of()));
            }
        }
        return marks;
    }

    private Component number(int number) {
        NativeButton button = new NativeButton(Integer.toString(number), click -> lead(cards.get(number)));
        button.addClassName("tk-anchor-number");
        button.getElement().setAttribute("data-skip", true);
        button.getElement().setAttribute("aria-label", getTranslation("approval.WordCommentCard.label", number));
        places.put(number, button);
        return button;
    }

    private static void lead(@Nullable Component to) {
        if (to != null) {
            to.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})");
        }
    }

    private Component form() {
        field.setLabel(getTranslation("approval.WordCommentsPanel.field"));
        field.setPlaceholder(getTranslation("approval.WordCommentsPanel.hint"));
        field.setMaxLength(MAX_LENGTH);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
        proposing.setLabel(getTranslation("approval.WordCommentsPanel.proposing"));
        proposed.setLabel(getTranslation("approval.WordCommentsPanel.proposed"));
        proposed.setMaxLength(MAX_LENGTH);
        proposed.setVisible(false);
        proposing.addValueChangeListener(change -> proposed.setVisible(change.getValue()));
        Button send =
                new Button(getTranslation("approval.WordCommentsPanel.send"), Icons.of("comment"), click -> send());
        Div form = new Div(field, proposing, proposed, send);
        form.addClassName("tk-comment-form");
        Shortcuts.addShortcutListener(form, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(form);
        return form;
    }

    private void send() {
        try {
            services.comments()
                    .add(
                            text.report(),
                            text.version(),
                            chosen,
                            field.getValue(),
                            proposing.getValue() ? Optional.of(proposed.getValue()) : Optional.empty());
            field.clear();
            proposed.clear();
            proposing.setValue(false);
            chosen = Anchor.GONE;
            refresh();
        } catch (RuntimeException refused) {
            field.setErrorMessage(
                    services.feedback().explain(refused, getLocale()).text());
            field.setInvalid(true);
            field.focus();
        }
    }

    /** Shows what is there now. */
    public final void refresh() {
        list.removeAll();
        cards.clear();
        List<WordComment> comments = text.comments(services);
        if (comments.isEmpty()) {
            list.add(Markup.meta(getTranslation("approval.WordCommentsPanel.none")));
        }
        comments.forEach(comment -> {
            WordCommentCard card = new WordCommentCard(comment, this, services.marks());
            cards.put(comment.number(), card);
            list.add(card);
        });
        redraw.run();
    }

    private void act(Runnable act) {
        if (services.feedback().run(act)) {
            refresh();
        }
    }

    @Override
    public boolean mayWrite() {
        return text.isOpen(services);
    }

    @Override
    public boolean mayDecide() {
        return draft.isPresent();
    }

    @Override
    public void show(WordComment comment) {
        lead(places.get(comment.number()));
    }

    @Override
    public void reply(WordComment comment, String words) {
        act(() -> services.comments().reply(text.report(), comment.id(), words));
    }

    @Override
    public void resolve(WordComment comment) {
        act(() -> services.comments().resolve(text.report(), comment.id()));
    }

    @Override
    public void reopen(WordComment comment) {
        act(() -> services.comments().reopen(text.report(), comment.id()));
    }

    @Override
    public void accept(WordComment comment) {
        VersionsPanel.Draft writing = draft.orElseThrow();
        writing.whenSaved(() -> act(() -> {
            services.comments().accept(text.report(), comment.id(), writing.revision());
            writing.replaced();
        }));
    }

    @Override
    public void reject(WordComment comment) {
        act(() -> services.comments().reject(text.report(), comment.id()));
    }
}
