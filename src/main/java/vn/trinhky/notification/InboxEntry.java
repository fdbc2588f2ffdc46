package vn.trinhky.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.trinhky.report.ReportId;

/**
 * Something the reader was told, as they may see it now.
 *
 * @param name of the person it names
 * @param subject of the report, as long as the reader may read it
 */
public record InboxEntry(
        NoticeId id,
        NoticeKind kind,
        Instant at,
        boolean read,
        Optional<String> name,
        Optional<LocalDate> day,
        Optional<ReportId> report,
        Optional<String> subject) {}
