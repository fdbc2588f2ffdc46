package vn.trinhky.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import vn.trinhky.kernel.OfficeTime;

/** The clock of the shared context: system time until set; after {@code set} it stands still. Reset after each test. */
@Primary
public final class TestClock extends Clock {
    private volatile @Nullable Instant instant;

    /** Stands still at this moment. */
    public void set(Instant moment) {
        instant = moment;
    }

    /** Stands still at this office time, e.g. {@code set(LocalDate.of(2024, 11, 25), LocalTime.of(9, 0))}. */
    public void set(LocalDate day, LocalTime time) {
        set(day.atTime(time).atZone(OfficeTime.ZONE).toInstant());
    }

    /** Stands still this much later than now. */
    public void advance(Duration by) {
        set(instant().plus(by));
    }

    /** Back to system time. */
    public void reset() {
        instant = null;
    }

    @Override
    public Instant instant() {
        Instant fixed = instant;
        return fixed != null ? fixed : Clock.systemUTC().instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the office's zone is OfficeTime.ZONE");
    }
}
