package vn.trinhky.report;

import java.util.concurrent.Semaphore;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.FileIntake.Limit;
import vn.trinhky.report.ReportFile.Purpose;
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
}
