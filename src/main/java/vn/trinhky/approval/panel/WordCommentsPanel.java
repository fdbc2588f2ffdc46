package vn.trinhky.approval.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.trinhky.approval.WordComment;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.difference.Anchor;
import vn.trinhky.report.difference.WordRange;
import vn.trinhky.report.panel.WordMarks;
import vn.trinhky.report.panel.WordMarks.Mark;
import vn.trinhky.shell.kit.Markup;

/**
 * Comments on the words of one text of a report: cards with the numbers that stand in the text. Beside a text to read in
 * which words can be chosen there is a form for one more; beside a draft it comes when words of the draft were chosen.
 */
@StyleSheet("context://css/documents.css")
public class WordCommentsPanel extends Section implements WordCommentCard.Acts {
    private final CommentedText text;
    private final Optional<WrittenText> written;
    private final WordCommentServices services;
    private final Div list = new Div();
    private final WordCommentForm form = new WordCommentForm(this::send);
    private final Map<Integer, WordCommentCard> cards = new HashMap<>();
    private final Map<Integer, Component> places = new HashMap<>();
    private Anchor chosen = Anchor.GONE;
    private Runnable redraw = () -> {};

    /** @param written what is being written beside the panel, by the person who decides on proposals */
    public WordCommentsPanel(CommentedText text, Optional<WrittenText> written, WordCommentServices services) {
        this.text = text;
        this.written = written;
        this.services = services;
        addClassNames("tk-comments", "tk-word-comments");
        list.addClassName("tk-comment-list");
        add(Markup.section(getTranslation("approval.WordCommentsPanel.title")), list);
        written.ifPresent(draft -> form.withCancel(this::cancel));
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
        if (mayWrite() && form.getParent().isEmpty()) {
            add(form);
        }
        return place;
    }

    private Component words(ReportMetadata metadata, ReportContent content) {
        places.clear();
        TextWords words = new TextWords(new ContentSheet(metadata, content, new WordMarks(marks())));
        words.whenChosen(range -> chosen = range);
        words.whenTaken(form::focusField);
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
        NativeButton button = new NativeButton(Integer.toString(number), click -> enter(number));
        button.addClassName("tk-anchor-number");
        button.getElement().setAttribute("data-skip", true);
        button.getElement().setAttribute("aria-label", getTranslation("approval.WordCommentCard.label", number));
        places.put(number, button);
        return button;
    }

    /** Words of the draft were chosen: the form for them opens. */
    public void begin(String words) {
        if (mayWrite()) {
            addComponentAtIndex(1, form);
            form.begin(words);
        }
    }

    private void cancel() {
        form.clearAll();
        remove(form);
        written.ifPresent(WrittenText::forgetChosen);
    }

    private void send() {
        written.ifPresentOrElse(draft -> draft.chosen(this::add), () -> add(chosen));
    }

    private void add(Anchor words) {
        try {
            services.comments().add(text.report(), text.version(), words, form.text(), form.proposedWords());
            form.clearAll();
            chosen = Anchor.GONE;
            written.ifPresent(draft -> cancel());
            refresh();
        } catch (RuntimeException refused) {
            form.refuse(services.feedback().explain(refused, getLocale()).text());
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
        written.ifPresent(draft -> draft.mark(comments));
        redraw.run();
    }

    /** The draft was saved: its marks stand where the saved places are, and cards say which words are gone. */
    public void followSave() {
        if (cards.isEmpty()) {
            return;
        }
        List<WordComment> comments = text.comments(services);
        boolean same = comments.size() == cards.size()
                && comments.stream()
                        .allMatch(comment -> card(comment.number())
                                .filter(card -> card.says(comment))
                                .isPresent());
        if (same) {
            written.ifPresent(draft -> draft.mark(comments));
        } else {
            refresh();
        }
    }

    private Optional<WordCommentCard> card(int number) {
        return Optional.ofNullable(cards.get(number));
    }

    /** Shows which card belongs to the words somebody is at. */
    public void point(int number) {
        cards.forEach((each, card) -> card.setClassName("on", each == number));
        card(number).ifPresent(WordCommentCard::show);
    }

    /** Goes to the card; from there Escape leads back to the words. */
    public void enter(int number) {
        point(number);
        card(number).ifPresent(WordCommentCard::enter);
    }

    /** Takes the proposal of that comment, if it has an open one. */
    public void accept(int number) {
        decide(number, this::accept);
    }

    /** Refuses the proposal of that comment, if it has an open one. */
    public void reject(int number) {
        decide(number, comment -> act(() -> services.comments().reject(text.report(), comment.id())));
    }

    private void decide(int number, Consumer<WordComment> act) {
        card(number).filter(WordCommentCard::isToDecide).ifPresent(card -> act.accept(card.comment()));
    }

    private void act(Runnable act) {
        if (services.feedback().run(act)) {
            refresh();
        }
    }

    private void act(WordComment comment, Runnable act) {
        act(act);
        card(comment.number()).ifPresent(WordCommentCard::enter);
    }

    @Override
    public boolean mayWrite() {
        return text.isOpen(services);
    }

    @Override
    public boolean mayDecide() {
        return written.isPresent();
    }

    @Override
    public void show(WordComment comment) {
        written.ifPresentOrElse(draft -> draft.lead(comment), () -> lead(places.get(comment.number())));
    }

    private static void lead(@Nullable Component to) {
        if (to != null) {
            to.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})");
        }
    }

    @Override
    public void reply(WordComment comment, String words) {
        act(comment, () -> services.comments().reply(text.report(), comment.id(), words));
    }

    @Override
    public void resolve(WordComment comment) {
        act(comment, () -> services.comments().resolve(text.report(), comment.id()));
    }

    @Override
    public void reopen(WordComment comment) {
        act(comment, () -> services.comments().reopen(text.report(), comment.id()));
    }

    @Override
    public void accept(WordComment comment) {
        WrittenText draft = written.orElseThrow();
        draft.whenSaved(() ->
                act(() -> draft.follow(services.comments().accept(text.report(), comment.id(), draft.revision()))));
    }

    @Override
    public void reject(WordComment comment) {
        act(comment, () -> services.comments().reject(text.report(), comment.id()));
    }
}
