package vn.trinhky.register;

import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;

/** Why a number could not be given, used or given up; no number is lost by any of them. */
public enum RegisterFault implements BusinessRule {
    /** Another signature of the series is being made right now. */
    SERIES_BUSY,
    /** The reservation was released or its day is over; the signature starts again with a new one. */
    RESERVATION_LOST,
    /** The machine's clock is before the date last printed; the sentence names that date. */
    CLOCK_BEHIND,
    NOT_IN_REGISTER,
    /** The first number and the kind of series are chosen before the first number of the year counts. */
    SERIES_BEGUN,
    FIRST_NUMBER_FORM,
    /** Numbers follow each other also when they were given on paper; the sentence names the next one. */
    NUMBER_NOT_NEXT,
    /** Dates follow the numbers (NĐ 30/2020, Đ15.1): not before the last date, not after today, within the year. */
    PAPER_DATE_IMPOSSIBLE,
    PAPER_DOCUMENT_INCOMPLETE,
    COPIES_FORM,
    /** The year has more lines than one book is printed with. */
    BOOK_TOO_LONG;

    @Override
    public String messageKey() {
        return "register.fault." + name();
    }

    RuleBrokenException broken(Object... arguments) {
        return new RuleBrokenException(this, arguments);
    }

    void require(boolean condition, Object... arguments) {
        if (!condition) {
            throw broken(arguments);
        }
    }

    /** True if this is why the exception was thrown. */
    public boolean isCauseOf(RuleBrokenException exception) {
        return exception.rule() == this;
    }
}
