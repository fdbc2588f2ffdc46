package vn.trinhky.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Another document that this one replaces or is replaced by.
 *
 * @param number printed number, once signed
 * @param date printed date, once signed
 * @param readable whether the signed-in person may open it
 */
public record LinkedReport(
        ReportId id, ReportStatus status, Optional<String> number, Optional<LocalDate> date, boolean readable) {}
