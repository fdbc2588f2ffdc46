package vn.trinhky.drafting.ui;

import java.util.Locale;
import java.util.UUID;
import java.util.function.LongConsumer;
import vn.trinhky.drafting.DraftingRule;
import vn.trinhky.drafting.EditingSession.Writer;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.DraftDetails;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportRule;
import vn.trinhky.report.content.TextChange;
import vn.trinhky.shell.Failure;
import vn.trinhky.shell.UserFeedback;

/**
 * Who writes, and what becomes of what was typed. One window writes, the others read; a save that is refused says why, and
 * the words stay where they were typed until they are saved or the person gives them up.
 */
class Writing {
    private final DraftWindow window;
    private final Page page;
    private final EditorNotices notices;
    private final UserFeedback feedback;
    private boolean dirty;
    private boolean allowed;
    private boolean undecided;

    Writing(DraftWindow window, Page page, EditorNotices notices, UserFeedback feedback) {
        this.window = window;
        this.page = page;
        this.notices = notices;
        this.feedback = feedback;
    }

    /** What is on the screen. */
    interface Page {
        /** Opens or closes everything that writes. */
        void write(boolean allowed);

        /** Shows what is saved in place of what is here. */
        void load(DraftDetails draft);

        /** The server has other text than the browser thought: all of it is needed. */
        void askForWhole();

        /** Gives the words that were refused to {@link Writing#save} once more. */
        void saveAgain();

        Locale locale();
    }

    /** The browser has words that are not with the server yet, or none any more. */
    void typed(boolean unsaved) {
        dirty = unsaved;
    }

    /** As the window was opened. */
    void begin(Writer writer) {
        allowed = window.isWriting();
        page.write(allowed);
        if (writer instanceof Writer.Another another) {
            notices.another(another, false, this::goOnHere);
        }
    }

    /** Saves the text, and answers the editor whichever way it went. */
    void save(EditedContent text, LongConsumer taken, Runnable refused) {
        try {
            taken.accept(window.save(text));
            saved();
        } catch (TextChange.UnknownBaseException apart) {
            page.askForWhole();
        } catch (RuntimeException failure) {
            refused.run();
            tell(failure);
        }
    }

    /** Saves the metadata; true if it was taken. */
    boolean save(ReportMetadata metadata) {
        try {
            window.save(metadata);
            saved();
            return true;
        } catch (RuntimeException failure) {
            tell(failure);
            return false;
        }
    }

    private void write(boolean now) {
        if (allowed != now) {
            allowed = now;
            page.write(now);
        }
    }

    private void saved() {
        if (!window.hasRefused()) {
            notices.settled();
        }
        write(true);
    }

    private void tell(RuntimeException failure) {
        Failure told = feedback.explain(failure, page.locale());
        if (isBecauseOf(failure, ReportRule.DRAFT_CHANGED_MEANWHILE)) {
            notices.changedElsewhere(told, this::loadNewest);
        } else {
            notices.notSaved(told);
        }
        if (isBecauseOf(failure, DraftingRule.ONE_WRITES_AT_A_TIME)) {
            seen();
        }
    }

    private static boolean isBecauseOf(RuntimeException failure, BusinessRule rule) {
        return failure instanceof RuleBrokenException broken && rule.equals(broken.rule());
    }

    /** The window is still open; learns who writes now. */
    void seen() {
        try {
            Writer writer = window.seen();
            if (writer instanceof Writer.Another another) {
                read(another);
            } else if (!window.isWriting() && !undecided) {
                goOnHere();
            }
        } catch (RuntimeException failure) {
            stop();
            notices.stopped(feedback.explain(failure, page.locale()));
        }
    }

    private void read(Writer.Another another) {
        if (window.isWriting()) {
            stop();
            notices.another(another, true, this::goOnHere);
        }
    }

    /** The same tab, loaded again: it goes on where it was, unless another window took over meanwhile. */
    void returned(UUID former) {
        if (!window.isWriting() && feedback.call(() -> window.follows(former)).orElse(false)) {
            goOnHere();
        }
    }

    /** Words that lay in the browser were typed on a text that others have changed since. */
    void keepApart(String name, String json, Runnable kept) {
        if (feedback.run(() -> window.keepApart(name, json))) {
            kept.run();
            notices.keptApart(name);
        }
    }

    private void stop() {
        window.stopWriting();
        write(false);
    }

    /** Goes on in this window. What is typed and not saved is kept, unless somebody saved other words since. */
    private void goOnHere() {
        feedback.call(window::goOn).ifPresent(saved -> {
            if (!window.isBehind(saved)) {
                notices.clear();
                write(window.isWriting());
                page.saveAgain();
            } else if (dirty || window.hasRefused()) {
                undecided = true;
                stop();
                tell(ReportRule.DRAFT_CHANGED_MEANWHILE.broken());
            } else {
                take(saved);
            }
        });
    }

    /** Shows what is saved, whatever stands here. */
    void loadNewest() {
        feedback.call(window::goOn).ifPresent(this::take);
    }

    private void take(DraftDetails newest) {
        dirty = false;
        undecided = false;
        page.load(newest);
        notices.clear();
        write(window.isWriting());
    }
}
