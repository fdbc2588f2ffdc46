package vn.trinhky.organization;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office's working days: the week of a civil servant with the table of holidays, compensation days and working
 * Saturdays (Labour Code 2019, Art. 111 and 112, and the yearly decision on swapped days). Years without entries know
 * weekends only. Open to all, because timers ask it and the calendar is public.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class WorkCalendar {
    /** Far more days off than any year has between two working days. */
    private static final int LONGEST_REST = 30;

    private static final int DAYS_PER_WORKING_DAY = 2;

    private final JdbcClient jdbc;

    WorkCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isWorkingDay(LocalDate day) {
        return daysFrom(day, day).isWorkingDay(day);
    }

    /**
     * The n-th working day after a day; for 0 the day itself, or the next working day if it is none.
     *
     * @param workingDays not negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days to add must not be negative: " + workingDays);
        }
        LocalDate horizon = day.plusDays(LONGEST_REST + (long) DAYS_PER_WORKING_DAY * workingDays);
        return daysFrom(day, horizon).plus(day, workingDays);
    }

    /** Working days after {@code from} up to and including {@code to}; negative if {@code to} is the earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? daysFrom(to, from).between(from, to)
                : daysFrom(from, to).between(from, to);
    }

    /** The days of a span and a rest after it, to count many of them without asking again. */
    public WorkDays workDays(LocalDate first, LocalDate last) {
        return daysFrom(first, last.plusDays(LONGEST_REST));
    }

    private WorkDays daysFrom(LocalDate first, LocalDate last) {
        return new WorkDays(jdbc
                .sql("SELECT day, kind FROM holiday WHERE day BETWEEN ? AND ?")
                .params(first, last)
                .query((row, number) ->
                        Map.entry(row.getObject("day", LocalDate.class), "WORK".equals(row.getString("kind"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
