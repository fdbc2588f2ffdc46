package vn.trinhky.signing;

import java.time.Duration;
import java.util.Optional;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.register.NumberRequest;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.register.RegisterFault;
import vn.trinhky.register.Reservation;
import vn.trinhky.report.Reason;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportRule;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.signing.SignedFiles.NewFile;

/**
 * The chairman signs, the clerk seals and issues. A number is reserved, printed and signed outside any transaction, and
 * all of it is recorded in one: either the report is signed under its number, or nothing happened.
 *
 * @see <a href="../../../../../../docs/decisions/0004-number-at-signing.md">decision 0004</a>
 */
@Service
public class Signing {
    private static final Duration LONGEST_WAIT_FOR_A_NUMBER = Duration.ofSeconds(90);

    /** For typesetting before and the timestamp after the person's confirmation. */
    private static final Duration TIME_TO_RECORD = Duration.ofMinutes(1);

    private final SigningGate gate;
    private final SigningPages pages;
    private final GuardedSigner signer;
    private final OutgoingRegister register;
    private final SigningRecords records;
    private final SigningReads reads;
    private final RetryTemplate waitForSeries = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(Long.MAX_VALUE)
            .delay(Duration.ofMillis(20))
            .jitter(Duration.ofMillis(15))
            .multiplier(1.2)
            .maxDelay(Duration.ofMillis(150))
            .timeout(LONGEST_WAIT_FOR_A_NUMBER)
            .predicate(Signing::seriesIsBusy)
            .build());

    Signing(
            SigningGate gate,
            SigningPages pages,
            GuardedSigner signer,
            OutgoingRegister register,
            SigningRecords records,
            SigningReads reads) {
        this.gate = gate;
        this.pages = pages;
        this.signer = signer;
        this.register = register;
        this.records = records;
        this.reads = reads;
    }

    /**
     * Signs the agreed version under the next number of today's series. May wait for other signatures of the series.
     *
     * @param shown hash of the version the signer was shown
     * @param consent the signer's PIN, which the caller closes, or their confirmation at a remote service, whose number does
     *     not keep others waiting
     * @throws RuleBrokenException with the rule or fault; the report still waits for its signature and no number is used
     */
    @PreAuthorize("hasRole('SIGNER')")
    public SignedPdf sign(ReportId report, Sha256 shown, Consent consent) {
        VersionDetails version = gate.agreedVersion(report);
        ReportRule.VERSION_CHANGED_MEANWHILE.require(version.hash().equals(shown));
        NumberRequest request = NumberRequest.of(report, pages.seriesOf(version), pages.symbolOf(version));
        Optional<Duration> wait = signer.longestWait(reads.me(), consent);
        register.openSeries(request.kind());
        boolean recorded = false;
        try {
            Reservation reservation = waitForSeries.invoke(() -> reserve(request, wait));
            NewFile file = signer.certify(pages.numbered(version, reservation), version.number(), reads.me(), consent);
            SignedPdf signed = records.signed(reservation, version, file);
            recorded = true;
            return signed;
        } finally {
            if (!recorded) {
                register.release(request);
            }
        }
    }

    private Reservation reserve(NumberRequest request, Optional<Duration> wait) {
        return wait.map(longest -> register.reserveWaiting(request, longest.plus(TIME_TO_RECORD)))
                .orElseGet(() -> register.reserve(request));
    }

    private static boolean seriesIsBusy(Throwable failure) {
        return failure instanceof RuleBrokenException broken && RegisterFault.SERIES_BUSY.isCauseOf(broken);
    }

    /** What keeps the signed-in person from signing this report right now, if anything. */
    @PreAuthorize("hasRole('SIGNER')")
    public Optional<RuleBrokenException> refusalOfSignature(ReportId report) {
        return gate.refusalOf(report);
    }

    /** The page the signer reads: typeset from the agreed version, number and day open. */
    @PreAuthorize("hasRole('SIGNER')")
    public byte[] pageToSign(ReportId report) {
        return pages.unnumbered(reads.currentVersion(report));
    }

    /**
     * Seals the signed file and issues the report.
     *
     * @param pin of the agency's seal; the caller closes it
     * @throws RuleBrokenException with the rule or fault; the report stays signed and was sent nowhere
     */
    @PreAuthorize("hasRole('CLERK')")
    public SignedPdf sealAndIssue(ReportId report, Pin pin) {
        reads.requireAllowed(report, ReportAct.ISSUE);
        SignedPdf certified = reads.certified(report);
        NewFile sealed = signer.seal(
                certified.bytes(), reads.versionNumber(report), reads.seal(), pin, reads.certificateOf(certified));
        return records.issued(report, certified.number(), sealed);
    }

    /**
     * The clerk will not seal it: it goes back to the drafter, its number is given up and its line says why.
     *
     * @throws RuleBrokenException if the reason is empty, or the report is not at the clerk's
     */
    @PreAuthorize("hasRole('CLERK')")
    public void refuseToSeal(ReportId report, String reason) {
        Reason why = new Reason(reason);
        reads.requireAllowed(report, ReportAct.REFUSE_TO_SEAL);
        records.sealRefused(report, reads.certified(report).number(), why);
    }

    /**
     * The newest signed state of a report, for whoever may read the report.
     *
     * @throws AccessDeniedException if it may not be read
     */
    @PreAuthorize("isAuthenticated()")
    public Optional<SignedPdf> signedPdf(ReportId report) {
        return reads.newest(report);
    }

    /**
     * The newest signed state as it is read and printed: a document that was recalled or replaced says so on every page.
     *
     * @throws AccessDeniedException if it may not be read
     */
    @PreAuthorize("isAuthenticated()")
    public Optional<ReadingCopy> copyToRead(ReportId report) {
        return reads.newest(report).map(reads::copy);
    }
}
