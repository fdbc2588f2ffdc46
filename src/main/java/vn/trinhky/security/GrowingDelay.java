package vn.trinhky.security;

import java.time.Duration;

/**
 * How long to wait after failed log-ins: nothing at first, then 2 s, 4 s, 8 s … up to five minutes.
 *
 * @param tolerated the failure with this number is the first to cost a wait
 */
record GrowingDelay(int tolerated) {
    static final Duration LONGEST = Duration.ofMinutes(5);

    /** Nobody mistypes a password more often without a pause. */
    static final GrowingDelay OF_A_NAME = new GrowingDelay(3);

    /** A whole office may share one address. */
    static final GrowingDelay OF_AN_ADDRESS = new GrowingDelay(30);

    private static final int MAX_DOUBLINGS = 9;

    Duration after(int failures) {
        if (failures < tolerated) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(MAX_DOUBLINGS, failures - tolerated + 1));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
