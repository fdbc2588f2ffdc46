package vn.trinhky.report;

import java.util.concurrent.Semaphore;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.FileIntake.Limit;
import vn.trinhky.report.ReportFile.Purpose;
import vn.trinhky.report.file.AttachedFile;
import vn.trinhky.report.file.FileRule;
import vn.trinhky.report.file.Picture;

/**
 * Files that people bring into a report they write, and that all who read it may read. Slow work with a file is done
 * outside of any transaction.
 */
@Service
public class ReportFiles {
    public static final int MAX_PICTURES = 200;
    public static final long MAX_PICTURE_BYTES = 100L * 1024 * 1024;

    public static final int MAX_ATTACHMENTS = 20;
    public static final long MAX_ATTACHMENT_BYTES = 300L * 1024 * 1024;
    /** What was removed again stays in earlier texts, so more come in than go along. */
    private static final int MAX_BROUGHT = 3 * MAX_ATTACHMENTS;

    private static final Limit ATTACHMENTS =
            new Limit(MAX_BROUGHT, MAX_ATTACHMENT_BYTES, FileRule.TOO_MANY_ATTACHMENTS, FileRule.ATTACHMENTS_TOO_LARGE);
    private static final Limit PICTURES =
            new Limit(MAX_PICTURES, MAX_PICTURE_BYTES, FileRule.TOO_MANY_PICTURES, FileRule.PICTURES_TOO_LARGE);

    private final FileIntake intake;
    /** A picture takes some 200 MB while it is drawn, so one is drawn after the other. */
    private final Semaphore drawing = new Semaphore(1);

    ReportFiles(FileIntake intake) {
        this.intake = intake;
    }

    /** Bytes, checked against the hash they were asked by. */
    public record Content(String mediaType, byte[] bytes) {}

    /**
     * Takes in a picture for the text of the person's draft.
     *
     * @param file as it came; it is drawn anew, so another one is kept
     * @return what is kept
     * @throws vn.trinhky.kernel.RuleBrokenException if it is no usable picture, the report has taken in its share, or it is
     *     not the person's to write now
     */
    @PreAuthorize("hasRole('DRAFTER')")
    public ReportFile addPicture(ReportId report, byte[] file) {
        intake.requireWriter(report);
        Picture picture = drawn(file);
        byte[] bytes = picture.bytes();
        ReportFile kept = new ReportFile(
                Purpose.PICTURE,
                Sha256.of(bytes),
                picture.type().mediaType(),
                bytes.length,
                picture.width(),
                picture.height());
        intake.keep(report, kept, bytes, PICTURES);
        return kept;
    }

    /**
     * Takes in a file to go along with the person's draft. It goes along once the metadata that names it is saved.
     *
     * @param name as the browser says
     * @throws vn.trinhky.kernel.RuleBrokenException if its content is of no kind that may go along, the report has taken in
     *     its share, or it is not the person's to write now
     */
    @PreAuthorize("hasRole('DRAFTER')")
    public Attachment addAttachment(ReportId report, String name, byte[] file) {
        intake.requireWriter(report);
        AttachedFile found = AttachedFile.of(name, file);
        ReportFile kept =
                new ReportFile(Purpose.ATTACHMENT, Sha256.of(file), found.kind().mediaType(), file.length, 0, 0);
        intake.keep(report, kept, file, ATTACHMENTS);
        return new Attachment(found.name(), kept.mediaType(), kept.size(), kept.content());
    }

    private Picture drawn(byte[] file) {
        drawing.acquireUninterruptibly();
        try {
            return Picture.of(file);
        } finally {
            drawing.release();
        }
    }

    /**
     * A picture of a report, for who may read the text it stands in.
     *
     * @throws org.springframework.security.access.AccessDeniedException if there is no such picture, or it may not be read
     */
    @PreAuthorize("isAuthenticated()")
    public Content picture(ReportId report, Sha256 content) {
        return intake.read(report, Purpose.PICTURE, content);
    }

    /**
     * A file that goes along with a report, for who may read the text that names it.
     *
     * @throws org.springframework.security.access.AccessDeniedException if there is no such file, or it may not be read
     */
    @PreAuthorize("isAuthenticated()")
    public Content attachment(ReportId report, Sha256 content) {
        return intake.read(report, Purpose.ATTACHMENT, content);
    }
}
