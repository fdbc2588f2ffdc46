package vn.trinhky.register;

import java.time.LocalDate;
import java.util.UUID;
import vn.trinhky.report.ReportId;

/**
 * A number held for one signature that is being made. It counts only once it is used; until then nobody else in the
 * series gets one.
 *
 * @param kind the series within agency and year
 * @param date the printed date: the day of signing in Vietnam
 */
public record Reservation(UUID id, ReportId report, String kind, RegisterNumber number, LocalDate date) {}
