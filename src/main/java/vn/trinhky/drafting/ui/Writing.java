package vn.trinhky.drafting.ui;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import vn.trinhky.drafting.DraftingRule;
import vn.trinhky.drafting.EditingSession.Writer;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.DraftDetails;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportRule;
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
        page.write(window.isWriting());
        if (writer instanceof Writer.Another another) {
            notices.another(another, false, this::goOnHere);
        }
    }

    /** Saves the text, and answers the editor whichever way it went. */
    void save(EditedContent text, LongConsumer taken, Consumer<String> refused) {
        try {
            taken.accept(window.save(text));
            saved();
        } catch (RuntimeException failure) {
            refused.accept(tell(failure).text());
        }
    }

    /** @return whether it was saved */
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

    private void saved() {
        if (!window.hasRefused()) {
            notices.clear();
        }
        page.write(true);
    }

    private Failure tell(RuntimeException failure) {
        Failure told = feedback.explain(failure, page.locale());
        if (isBecauseOf(failure, ReportRule.DRAFT_CHANGED_MEANWHILE)) {
            notices.changedElsewhere(told, this::loadNewest);
        } else {
            notices.refused(told);
        }
        if (isBecauseOf(failure, DraftingRule.ONE_WRITES_AT_A_TIME)) {
            seen();
        }
        return told;
    }

    private static boolean isBecauseOf(RuntimeException failure, BusinessRule rule) {
        return failure instanceof RuleBrokenException broken && broken.rule() == rule;
    }

    /** The window is still open; learns who writes now. */
    void seen() {
        try {
            Writer writer = window.seen();
            if (writer instanceof Writer.Another another) {
                read(another);
            } else if (!window.isWriting()) {
                goOnHere();
            }
        } catch (RuntimeException failure) {
            stop();
            notices.refused(feedback.explain(failure, page.locale()));
        }
    }

    private void read(Writer.Another another) {
        if (window.isWriting()) {
            stop();
            notices.another(another, true, this::goOnHere);
        }
    }

    private void stop() {
        window.stopWriting();
        page.write(false);
    }

    /** Goes on in this window. What is typed and not saved is kept, unless somebody saved other words since. */
    private void goOnHere() {
        feedback.call(window::goOn).ifPresent(newer -> {
            if (newer.isEmpty()) {
                notices.clear();
                page.write(window.isWriting());
                page.saveAgain();
            } else if (dirty || window.hasRefused()) {
                stop();
                tell(ReportRule.DRAFT_CHANGED_MEANWHILE.broken());
            } else {
                take(newer.get());
            }
        });
    }

    private void loadNewest() {
        feedback.call(window::goOn).flatMap(newer -> newer).ifPresent(this::take);
    }

    private void take(DraftDetails newest) {
        dirty = false;
        page.load(newest);
        notices.clear();
        page.write(window.isWriting());
    }
}
