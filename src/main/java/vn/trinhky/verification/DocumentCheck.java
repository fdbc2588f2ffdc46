package vn.trinhky.verification;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Tells anybody who holds a PDF whether it is a document of this agency, and unchanged. Open to the public; says nothing
 * of documents the asker does not hold, keeps nothing of the file, and reads nothing from the network.
 *
 * @see <a href="../../../../../../docs/decisions/0025-public-check.md">decision 0025</a>
 */
@Service
@PreAuthorize("permitAll()")
public class DocumentCheck {
    /** Larger files are not looked at. */
    public static final int MAX_BYTES = Examination.MAX_BYTES;

    private final TwoAtATime examinations;
    private final Clock clock;

    DocumentCheck(TwoAtATime examinations, Clock clock) {
        this.examinations = examinations;
        this.clock = clock;
    }

    /**
     * Judges one file; waits while two others are being judged. Any bytes get a verdict, never an exception of the file's
     * making. Takes at most 40 s.
     */
    public CheckResult check(byte[] pdf) {
        return CheckResult.of(examinations.examine(pdf), clock.instant());
    }
}
