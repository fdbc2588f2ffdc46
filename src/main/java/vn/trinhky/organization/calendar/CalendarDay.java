package vn.trinhky.organization.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.RuleBrokenException;

/**
 * A day that differs from the civil servant's week.
 *
 * @param name why it differs, as shown, e.g. {@code Giỗ Tổ Hùng Vương}; two to 100 letters
 */
public record CalendarDay(LocalDate day, Kind kind, String name) {
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 100;

    /** How it differs. */
    public enum Kind {
        /** A holiday, a compensation day or one swapped for another. */
        OFF,
        /** A Saturday or Sunday that is worked. */
        WORK
    }

    /** @throws RuleBrokenException if the name is none, or a day of the week is to be worked that is worked anyway */
    public CalendarDay {
        name = Nfc.line(name);
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            throw new RuleBrokenException(CalendarRule.NAME_LENGTH, LONGEST_NAME);
        }
        if (kind == Kind.WORK && !WeekOfTheOffice.isRestDay(day)) {
            throw new RuleBrokenException(CalendarRule.WORKED_DAY_IS_A_REST_DAY);
        }
    }

    /**
     * What somebody typed into a form.
     *
     * @throws RuleBrokenException if no day is given, or as the constructor does
     */
    public static CalendarDay ofTyped(@Nullable LocalDate day, Kind kind, String name) {
        if (day == null) {
            throw new RuleBrokenException(CalendarRule.DAY_REQUIRED);
        }
        return new CalendarDay(day, kind, name);
    }

    static CalendarDay off(LocalDate day, String name) {
        return new CalendarDay(day, Kind.OFF, name);
    }
}
