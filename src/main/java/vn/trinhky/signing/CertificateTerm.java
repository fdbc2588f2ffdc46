package vn.trinhky.signing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How near a certificate is to its end. A new one takes weeks to get, so people are told in three steps.
 *
 * @param validTo last day of the certificate
 * @param daysLeft from today to that day; negative once it has ended
 */
public record CertificateTerm(LocalDate validTo, long daysLeft) {
    private static final int FIRST_WARNING = 60;
    private static final int SECOND_WARNING = 30;
    private static final int LAST_WARNING = 7;

    /** What is to be said about it. */
    public enum Stage {
        GOOD,
        /** Ends within 60 days. */
        ENDS_IN_MONTHS,
        /** Ends within 30 days. */
        ENDS_IN_WEEKS,
        /** Ends within seven days. */
        ENDS_IN_DAYS,
        ENDED
    }

    static CertificateTerm of(LocalDate validTo, LocalDate today) {
        return new CertificateTerm(validTo, ChronoUnit.DAYS.between(today, validTo));
    }

    public Stage stage() {
        if (daysLeft < 0) {
            return Stage.ENDED;
        }
        if (daysLeft <= LAST_WARNING) {
            return Stage.ENDS_IN_DAYS;
        }
        if (daysLeft <= SECOND_WARNING) {
            return Stage.ENDS_IN_WEEKS;
        }
        return daysLeft <= FIRST_WARNING ? Stage.ENDS_IN_MONTHS : Stage.GOOD;
    }

    /** Whether somebody should do something about it. */
    public boolean needsCare() {
        return stage() != Stage.GOOD;
    }
}
