package vn.trinhky.report;

import java.util.UUID;

/** Identifies a report from its first draft to the archive. */
public record ReportId(UUID value) {
    public static ReportId random() {
        return new ReportId(UUID.randomUUID());
    }

    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
