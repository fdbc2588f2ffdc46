package vn.trinhky.shell;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.OfficeTime;

/**
 * Codes a person can read out on the telephone and an administrator can find in the log: {@code TK-2511-0921}, day and
 * minute in Vietnam. A second one in the same minute gets {@code -2}.
 */
@Component
class IncidentCodes {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("ddMM-HHmm", Locale.ROOT);

    private final Clock clock;
    private String lastMinute = "";
    private int inThisMinute;

    IncidentCodes(Clock clock) {
        this.clock = clock;
    }

    synchronized String next() {
        String minute = MINUTE.format(clock.instant().atZone(OfficeTime.ZONE));
        inThisMinute = minute.equals(lastMinute) ? inThisMinute + 1 : 1;
        lastMinute = minute;
        return "TK-" + minute + (inThisMinute > 1 ? "-" + inThisMinute : "");
    }
}
