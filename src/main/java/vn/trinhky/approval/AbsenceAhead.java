package vn.trinhky.approval;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody of a report's chain will be away when their step is due, and nobody else is at their seat.
 *
 * @param until their last day away
 * @param deputy name of whoever acts for them at this step, empty if the report waits
 */
public record AbsenceAhead(int step, String person, LocalDate until, Optional<String> deputy) {}
