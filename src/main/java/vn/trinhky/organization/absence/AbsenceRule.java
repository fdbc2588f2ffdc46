package vn.trinhky.organization.absence;

import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;

/** What must be true of an absence and of who acts for the absent. */
public enum AbsenceRule implements BusinessRule {
    DATES_REQUIRED,
    DATES_IN_ORDER,
    NOT_THAT_LONG,
    /** What is past stays as it was. */
    NOT_BEFORE_TODAY,
    /** One absence at a time, so that it is plain who acts. */
    NO_OVERLAP,
    NOT_ONESELF,
    SCOPE_REQUIRED,
    BASIS_REQUIRED,
    BASIS_TOO_LONG,
    /** The deputy must hold the office the duty needs; the sentence names the duty's office. */
    DEPUTY_HOLDS_OFFICE,
    /** Only deputies of the head sign in place of the head (NĐ 30/2020, Art. 13.1). */
    ONLY_DEPUTIES_SIGN_IN_PLACE,
    /** What was delegated is not passed on (NĐ 30/2020, Art. 13.3); the sentence names by whom. */
    NO_SUB_DELEGATION,
    /** Only the person themselves or the administrator keeps their absences. */
    ONLY_ONES_OWN;

    @Override
    public String messageKey() {
        return "organization.absenceRule." + name();
    }

    RuleBrokenException broken(Object... arguments) {
        return new RuleBrokenException(this, arguments);
    }

    /** What the form gave, if it gave anything. */
    public <T> T given(@Nullable T value) {
        if (value == null) {
            throw broken();
        }
        return value;
    }

    void require(boolean condition, Object... arguments) {
        if (!condition) {
            throw broken(arguments);
        }
    }
}
