package vn.trinhky.archive;

import vn.trinhky.report.ReportStatus;

/**
 * A found report.
 *
 * @param status what became of it since it was issued
 * @param subject its abstract with the words found
 * @param snippet the place of its text where the words were found, else its beginning
 */
public record ArchiveHit(ArchivedDetails document, ReportStatus status, MarkedText subject, MarkedText snippet) {}
