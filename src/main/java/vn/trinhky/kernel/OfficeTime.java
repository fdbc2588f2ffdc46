package vn.trinhky.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of a Vietnamese office. Days and years are those of Vietnam whatever the machine's own zone. */
public final class OfficeTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private OfficeTime() {}

    /** The office's calendar day at this moment. */
    public static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }
}
