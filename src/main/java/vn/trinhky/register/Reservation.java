package vn.trinhky.register;

import java.time.LocalDate;

/**
 * A number held for one signature that is being made. It counts only once it is used; until then nobody else in the
 * series gets one.
 *
 * @param date the printed date: the day of signing in Vietnam
 */
public record Reservation(NumberRequest request, RegisterNumber number, LocalDate date) {}
