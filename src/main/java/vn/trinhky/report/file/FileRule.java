package vn.trinhky.report.file;

import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;

/** What may be brought into a report; each sentence says what to do instead. */
public enum FileRule implements BusinessRule {
    /** Neither PNG nor JPEG, whatever it is called. */
    NO_PICTURE,
    /** The sentence names the limit in MB. */
    PICTURE_TOO_LARGE,
    /** Damaged, made for printing colours, or built to keep a program busy. */
    PICTURE_UNREADABLE,
    /** The sentence names how many pictures one report may bring in. */
    TOO_MANY_PICTURES,
    /** The sentence names how much all pictures of a report may take, in MB. */
    PICTURES_TOO_LARGE,
    /** The sentence names the limit in MB. */
    ATTACHMENT_TOO_LARGE,
    /** None of {@link FileKind} by its content, whatever it is called, or two files in one. */
    ATTACHMENT_KIND,
    /** An Office file with macros or other programs in it. */
    ATTACHMENT_WITH_PROGRAM,
    /** The sentence names how many may go along with one report. */
    TOO_MANY_ATTACHMENTS,
    /** The sentence names how much all attachments of a report may take, in MB. */
    ATTACHMENTS_TOO_LARGE,
    /** The same file goes along already; the sentence names it. */
    ATTACHED_ALREADY,
    /** The text names a file that was never brought into this report. */
    FOREIGN_FILE;

    @Override
    public String messageKey() {
        return "report.file." + name();
    }

    public RuleBrokenException broken(Object... arguments) {
        return new RuleBrokenException(this, arguments);
    }

    public void require(boolean holds, Object... arguments) {
        if (!holds) {
            throw broken(arguments);
        }
    }
}
