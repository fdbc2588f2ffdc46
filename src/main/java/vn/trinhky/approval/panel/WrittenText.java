package vn.trinhky.approval.panel;

import java.util.List;
import java.util.function.Consumer;
import vn.trinhky.approval.WordComment;
import vn.trinhky.approval.WordComments.TakenOver;
import vn.trinhky.report.difference.Anchor;

/** The draft that is being written beside the comments: they are marked in it, and proposals go into it. */
public interface WrittenText {
    /** Does something once all that was typed is saved. */
    void whenSaved(Runnable act);

    /** The revision on the screen. */
    long revision();

    /** Marks their words, in place of what was marked. */
    void mark(List<WordComment> comments);

    /** Leads to the words; the text has the focus then. */
    void lead(WordComment comment);

    /** The proposal is in the saved draft: the text follows, and keeps what was typed since. */
    void follow(TakenOver words);

    /**
     * Where the words stand that somebody chose to comment on, in the saved draft; gone if it is not the text on the screen.
     * They are no longer chosen once the comment was made.
     */
    void chosen(Consumer<Anchor> act);

    /** Nothing is said about them; back to the text. */
    void forgetChosen();
}
