package vn.trinhky.report.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.trinhky.report.content.ContentLimits;
import vn.trinhky.report.content.ContentRule.InvalidContentException;

/**
 * A file that goes along with a report, as it came: what it is was found in its content, its name is clean and ends as
 * its kind does.
 */
public record AttachedFile(String name, FileKind kind) {
    /** Of one file (NĐ 30/2020 and the rules on sending documents between offices). */
    public static final int MAX_BYTES = 50 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    /** Programs write blanks and signatures' paddings behind the end of a PDF, never more. */
    private static final int BEHIND_PDF = 1024;

    private static final int PNG_SIZE_AT = 16;

    /**
     * Looks at a file from outside. Nothing of it is unpacked but the list of an Office file's parts.
     *
     * @param name as the browser says; may lie
     * @throws vn.trinhky.kernel.RuleBrokenException if it is larger than {@link #MAX_BYTES}, none of {@link FileKind}, holds
     *     programs, or is two files in one
     */
    public static AttachedFile of(String name, byte[] file) {
        FileRule.ATTACHMENT_TOO_LARGE.require(file.length <= MAX_BYTES, MAX_BYTES / 1024 / 1024);
        FileKind kind = kindOf(file).orElseThrow(FileRule.ATTACHMENT_KIND::broken);
        return new AttachedFile(FileName.clean(name, kind), kind);
    }

    private static Optional<FileKind> kindOf(byte[] file) {
        if (Picture.startsWith(file, PDF)) {
            return Optional.of(FileKind.PDF).filter(pdf -> endsAsPdf(file));
        }
        if (Picture.startsWith(file, PNG)) {
            return Optional.of(FileKind.PNG).filter(png -> endsWith(file, PNG_END) && isOfFairSize(file));
        }
        if (Picture.startsWith(file, JPEG)) {
            return Optional.of(FileKind.JPEG).filter(jpeg -> endsWith(file, JPEG_END));
        }
        return OfficePackage.isPackage(file) ? OfficePackage.kindOf(file) : Optional.empty();
    }

    /** Ends where a PDF ends: behind it stands no second file, a package least of all. */
    private static boolean endsAsPdf(byte[] file) {
        for (int at = file.length - PDF_END.length; at >= Math.max(0, file.length - BEHIND_PDF); at--) {
            if (ByteSearch.isAt(file, at, PDF_END)) {
                return !OfficePackage.hasDirectory(file);
            }
        }
        return false;
    }

    private static boolean endsWith(byte[] file, byte[] end) {
        return ByteSearch.isAt(file, file.length - end.length, end) && !OfficePackage.hasDirectory(file);
    }

    /** Whoever looks at it does not run out of memory. */
    private static boolean isOfFairSize(byte[] png) {
        try {
            ContentLimits.checkPixels(ByteSearch.int32(png, PNG_SIZE_AT), ByteSearch.int32(png, PNG_SIZE_AT + 4));
            return true;
        } catch (InvalidContentException tooLarge) {
            return false;
        }
    }
}
