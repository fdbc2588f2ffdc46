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
    NOT_IN_REGISTER;

    @Override
    public String messageKey() {
        return "register.fault." + name();
    }

    RuleBrokenException broken(Object... arguments) {
        return new RuleBrokenException(this, arguments);
    }

    /** True if this is why the exception was thrown. */
    public boolean isCauseOf(RuleBrokenException exception) {
        return exception.rule() == this;
    }
}
