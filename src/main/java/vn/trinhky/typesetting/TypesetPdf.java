package vn.trinhky.typesetting;

/**
 * A report as PDF/A-2A.
 *
 * @param bytes the file; the receiver may keep it, nobody else does
 * @param pages at least 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record TypesetPdf(byte[] bytes, int pages) {}
