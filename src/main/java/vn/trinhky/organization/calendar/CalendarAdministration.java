package vn.trinhky.organization.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.OfficeRecord;

/** Keeps the days that differ from the week: proposes a year's holidays, and takes what was decided for it. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class CalendarAdministration {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final JdbcClient jdbc;
    private final OfficeRecord record;
    private final Clock clock;

    CalendarAdministration(JdbcClient jdbc, OfficeRecord record, Clock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    /** The days of a year that differ, in their order; a few dozen at most. */
    @Transactional(readOnly = true)
    public List<CalendarDay> daysOf(int year) {
        return jdbc.sql("SELECT day, kind, name FROM holiday WHERE day BETWEEN ? AND ? ORDER BY day")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query((row, number) -> new CalendarDay(
                        row.getObject("day", LocalDate.class),
                        CalendarDay.Kind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list();
    }

    /**
     * What the law has for a year and the calendar has not yet, from today on.
     *
     * @throws RuleBrokenException {@link CalendarRule#YEAR_IN_RANGE}
     */
    @Transactional(readOnly = true)
    public List<CalendarDay> propose(int year, TetDays tet) {
        SortedMap<LocalDate, CalendarDay> proposed = HolidayProposal.of(year, tet);
        Set<LocalDate> there = daysOf(year).stream().map(CalendarDay::day).collect(Collectors.toSet());
        List<CalendarDay> missing = new ArrayList<>(proposed.values());
        missing.removeIf(day -> there.contains(day.day()) || isPast(day.day()));
        return missing;
    }

    /** Adds days; all of them or, if one is refused, none. */
    public void add(Collection<CalendarDay> days) {
        days.forEach(this::add);
    }

    /**
     * Adds a day.
     *
     * @throws RuleBrokenException if it is past or in the calendar already
     */
    public void add(CalendarDay day) {
        requireNotPast(day.day());
        if (isThere(day.day())) {
            throw new RuleBrokenException(CalendarRule.DAY_TAKEN, DAY.format(day.day()));
        }
        jdbc.sql("INSERT INTO holiday (day, kind, name) VALUES (?, ?, ?)")
                .params(day.day(), day.kind().name(), day.name())
                .update();
        record.write("dayAdded", "day:" + day.day(), Map.of("kind", day.kind().name()));
    }

    /**
     * The day is again what its place in the week says. A day that is not in the calendar stays what it is.
     *
     * @throws RuleBrokenException if it is past
     */
    public void remove(LocalDate day) {
        requireNotPast(day);
        if (jdbc.sql("DELETE FROM holiday WHERE day = ?").param(day).update() > 0) {
            record.write("dayRemoved", "day:" + day, Map.of());
        }
    }

    private boolean isThere(LocalDate day) {
        return jdbc.sql("SELECT COUNT(*) FROM holiday WHERE day = ? FOR UPDATE")
                        .param(day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void requireNotPast(LocalDate day) {
        if (isPast(day)) {
            throw new RuleBrokenException(CalendarRule.DAY_NOT_PAST);
        }
    }

    private boolean isPast(LocalDate day) {
        return day.isBefore(OfficeTime.today(clock));
    }
}
