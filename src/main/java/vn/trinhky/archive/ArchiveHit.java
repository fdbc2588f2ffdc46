package vn.trinhky.archive;

/**
 * A found report.
 *
 * @param subject its abstract with the words found
 * @param snippet the place of its text where the words were found, else its beginning
 */
public record ArchiveHit(ArchivedDetails document, MarkedText subject, MarkedText snippet) {}
