package vn.trinhky.organization.calendar;

/**
 * How the five days of Tết lie around the first day of the lunar year; the Prime Minister decides it every year (Labour
 * Code 2019, Art. 112.3).
 */
public enum TetDays {
    /** One day of the old year and four of the new, as in 2026. */
    ONE_BEFORE(1),
    /** Two days of the old year and three of the new, as in 2024 and 2025. */
    TWO_BEFORE(2);

    private final int before;

    TetDays(int before) {
        this.before = before;
    }

    int before() {
        return before;
    }
}
