package vn.trinhky.archive;

import vn.trinhky.report.ReportId;

/**
 * The issued file.
 *
 * @param number as printed
 * @param fileName ASCII, for a download
 */
public record IssuedDocument(ReportId report, String number, String fileName, byte[] bytes) {}
