package vn.trinhky.report;

import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;

/** What must be true before an act on a report, each with its own sentence. */
public enum ReportRule implements BusinessRule {
    /** The state chart has no such arrow; the sentence names status and act. */
    ACT_NOT_POSSIBLE_NOW,
    ONLY_THE_DRAFTER,
    ONLY_DRAFTER_OR_HEAD,
    /** Whoever acts must be the one who has it. */
    ONLY_THE_HOLDER,
    ONLY_HOLDER_OR_ADMINISTRATOR,
    ONLY_WHO_WAS_ASKED,
    /** Nobody reviews what they drafted. */
    NOT_ONES_OWN_DRAFT,
    REASON_REQUIRED,
    REASON_TOO_LONG,
    /** A kept text that is named needs a name. */
    TEXT_NAME_REQUIRED,
    TEXT_NAME_TOO_LONG,
    /** Working days a document may take; the sentence names the most. */
    DUE_RULE_DAYS,
    SUBJECT_REQUIRED,
    CONTENT_REQUIRED,
    /** Somebody saved in between; the sentence says by how many revisions. */
    DRAFT_CHANGED_MEANWHILE,
    /** The version agreed or signed must be the one that was shown. */
    VERSION_CHANGED_MEANWHILE,
    /** Whether an issued document is recalled or corrected is decided by those who sign. */
    ONLY_A_SIGNER,
    /** The clerk carries out what a signer decided, and nothing else. */
    DECIDED_BEFORE_CARRIED_OUT,
    /** One decision at a time: carried out or revoked before the next. */
    DECISION_STILL_OPEN,
    NO_OPEN_DECISION,
    ONLY_THE_DRAFTING_UNIT,
    /** Two documents cannot both replace one; the sentence names who drafts the first. */
    REPLACEMENT_ALREADY_BEGUN,
    LETTER_NUMBER_FORM,
    LETTER_DATE_REQUIRED,
    /** A letter of correction is not older than what it corrects, and not of a day to come. */
    LETTER_DATE_IMPOSSIBLE;

    @Override
    public String messageKey() {
        return "report.rule." + name();
    }

    public RuleBrokenException broken(Object... arguments) {
        return new RuleBrokenException(this, arguments);
    }

    /** Throws the rule's exception unless the condition holds. */
    public void require(boolean condition, Object... arguments) {
        if (!condition) {
            throw broken(arguments);
        }
    }
}
