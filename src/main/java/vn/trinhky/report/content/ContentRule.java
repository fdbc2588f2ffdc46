package vn.trinhky.report.content;

import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;

/** What may not come in as content, each with its own sentence for the person who sent it. */
public enum ContentRule implements BusinessRule {
    /** Longer than {@link ContentLimits#MAX_BYTES}; the sentence names both sizes in KiB. */
    TOO_LARGE,
    /** Not the JSON this version of the program writes; the sentence names the place. */
    MALFORMED,
    /** Written by a newer program; the sentence names its schema version. */
    UNKNOWN_SCHEMA,
    TOO_MANY_COLUMNS,
    TOO_MANY_CELLS,
    TOO_MANY_BLOCKS,
    TOO_MANY_PAGES,
    TOO_MANY_IMAGES,
    /** The sentence names width and height in pixels. */
    IMAGE_TOO_LARGE,
    /** Before it is submitted every image says in words what it shows; the sentence counts the images up to that one. */
    IMAGE_WITHOUT_TEXT,
    /** The sentence names the longest text allowed. */
    IMAGE_TEXT_TOO_LONG,
    LINK_NOT_ALLOWED;

    @Override
    public String messageKey() {
        return "report.content." + name();
    }

    public InvalidContentException broken(Object... arguments) {
        return new InvalidContentException(this, arguments);
    }

    /** Content was refused; what was there before is untouched. */
    public static final class InvalidContentException extends RuleBrokenException {
        private static final long serialVersionUID = 1L;

        InvalidContentException(ContentRule rule, Object... arguments) {
            super(rule, arguments);
        }
    }
}
