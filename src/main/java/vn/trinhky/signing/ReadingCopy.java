package vn.trinhky.signing;

/**
 * A file as it is handed out: the signed bytes, or a marked copy of a document that is no longer valid.
 *
 * @param fileName ASCII, for a download
 * @param marked true if it is such a copy, which carries no signature
 */
public record ReadingCopy(String number, String fileName, byte[] bytes, boolean marked) {}
