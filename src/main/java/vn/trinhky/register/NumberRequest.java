package vn.trinhky.register;

import java.util.UUID;
import vn.trinhky.report.ReportId;

/**
 * One signature asks for a number.
 *
 * @param id made by whoever asks, so that they can release it even if the answer was lost
 * @param kind the series within agency and year, e.g. {@code BC}
 * @param symbol printed after the number, e.g. {@code BC-UBND}
 */
public record NumberRequest(UUID id, ReportId report, String kind, String symbol) {
    public static NumberRequest of(ReportId report, String kind, String symbol) {
        return new NumberRequest(UUID.randomUUID(), report, kind, symbol);
    }
}
