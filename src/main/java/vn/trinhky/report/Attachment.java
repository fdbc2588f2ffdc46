package vn.trinhky.report;

import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.Sha256;

/**
 * A file that belongs to the report. Its hash is part of the version's hash.
 *
 * @param fileName as shown, one line of at most 150 characters
 * @param size bytes
 * @param content hash under which the file is stored
 */
public record Attachment(String fileName, String mediaType, long size, Sha256 content) {
    public static final int MAX_NAME = 150;

    public Attachment {
        fileName = MetadataRule.ATTACHMENT_NAME.within(Nfc.line(fileName), MAX_NAME);
    }
}
