package vn.trinhky.drafting.ui;

import java.util.List;
import java.util.function.Consumer;
import vn.trinhky.approval.WordComment;
import vn.trinhky.approval.WordComments.TakenOver;
import vn.trinhky.approval.panel.WordCommentsPanel;
import vn.trinhky.approval.panel.WrittenText;
import vn.trinhky.drafting.ui.MarkedWords.Kind;
import vn.trinhky.drafting.ui.MarkedWords.Mark;
import vn.trinhky.drafting.ui.MarkedWords.Verdict;
import vn.trinhky.report.difference.Anchor;
import vn.trinhky.shell.UserFeedback;

/** The text in the editor with the comments in it, for the cards beside it. */
class RemarkedText implements WrittenText {
    private final ReportEditor editor;
    private final MarkedWords marked;
    private final DraftWindow window;

    RemarkedText(ReportEditor editor, MarkedWords marked, DraftWindow window) {
        this.editor = editor;
        this.marked = marked;
        this.window = window;
    }

    /** Keys and clicks on comments in the text lead to their cards. */
    void serve(SidePanel side, UserFeedback feedback) {
        marked.whenChosen(words -> {
            if (words.isEmpty()) {
                feedback.done(editor.getTranslation("drafting.DraftEditor.chooseWords"));
            } else {
                side.openComments().begin(words);
            }
        });
        marked.whenPointed(Kind.REMARK, number -> side.comments().point(number));
        marked.whenEntered(Kind.REMARK, number -> side.openComments().enter(number));
        marked.whenDecided(Kind.REMARK, decided -> {
            if (window.isWriting()) {
                decide(decided, side.comments());
            }
        });
    }

    private static void decide(Verdict decided, WordCommentsPanel comments) {
        if ("accept".equals(decided.verdict())) {
            comments.accept(decided.number());
        } else {
            comments.reject(decided.number());
        }
    }

    @Override
    public void whenSaved(Runnable act) {
        editor.flushThen(act::run);
    }

    @Override
    public long revision() {
        return window.revision();
    }

    @Override
    public void mark(List<WordComment> comments) {
        marked.show(
                Kind.REMARK,
                comments.stream()
                        .map(comment -> new Mark(comment.number(), comment.isResolved(), comment.anchor()))
                        .toList());
    }

    @Override
    public void lead(WordComment comment) {
        marked.lead(Kind.REMARK, comment.number());
    }

    @Override
    public void follow(TakenOver words) {
        window.follow(words.revision());
        editor.replaced(words.place(), words.words(), words.revision());
        marked.replaced(words.place(), words.words(), words.revision());
        editor.run(EditorCommand.FOCUS);
    }

    @Override
    public void chosen(Consumer<Anchor> act) {
        editor.flushThen(() -> marked.chosen(act::accept));
    }

    @Override
    public void forgetChosen() {
        marked.forgetChosen();
        editor.run(EditorCommand.FOCUS);
    }
}
