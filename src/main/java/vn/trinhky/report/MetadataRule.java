package vn.trinhky.report;

import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;

/** How long the fields of a report's metadata may be; each sentence names the limit. */
public enum MetadataRule implements BusinessRule {
    SUBJECT_LENGTH,
    ADDRESSEES,
    RECIPIENTS,
    FILE_COPY_LENGTH,
    LEGAL_BASES,
    PERIOD_LENGTH,
    ASKED_BY_LENGTH,
    ATTACHMENT_NAME,
    DRAFTER_MARK,
    COPIES;

    @Override
    public String messageKey() {
        return "report.metadata." + name();
    }

    void require(boolean condition, int limit) {
        if (!condition) {
            throw new RuleBrokenException(this, limit);
        }
    }

    String within(String text, int limit) {
        if (text.length() > limit) {
            throw new RuleBrokenException(this, limit);
        }
        return text;
    }
}
