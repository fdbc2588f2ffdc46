package vn.trinhky.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.signing.BatchOutcome.Failed;
import vn.trinhky.signing.BatchOutcome.NotTried;
import vn.trinhky.signing.BatchOutcome.Signed;

/**
 * Several documents under one entry of the PIN. Each is signed by itself, exactly as if it were the only one: it succeeds
 * or fails alone, and what is signed stays signed. A failure that every further document would meet as well, such as a
 * wrong PIN, ends the batch, so that one mistake is not made fifty times. A person who signs at a remote service confirms
 * each document there, since its number is in the bytes that are signed; saying no to one leaves the others.
 */
@Service
public class BatchSigning {
    /** More are not taken at once. */
    public static final int MOST = 50;

    private static final Set<BusinessRule> MET_BY_EVERY_DOCUMENT = Set.of(
            SigningFault.WRONG_PIN,
            SigningRule.PIN_NOT_LOCKED,
            SigningFault.NO_SIGNING_KEY,
            SigningFault.KEY_UNREADABLE,
            SigningFault.CERTIFICATE_EXPIRED,
            SigningFault.CERTIFICATE_NOT_YET_VALID,
            SigningFault.CERTIFICATE_REVOKED,
            SigningFault.TIMESTAMP_UNAVAILABLE,
            SigningFault.NO_SIGNATURE_IMAGE,
            SigningFault.IMAGE_UNUSABLE,
            SigningFault.KEY_CHANGED_MEANWHILE,
            SigningFault.REMOTE_UNREACHABLE,
            SigningFault.REMOTE_FAILED,
            SigningFault.REMOTE_NOT_CONFIRMED,
            SigningFault.REMOTE_CALLED_OFF);

    private final Signing signing;

    BatchSigning(Signing signing) {
        this.signing = signing;
    }

    /**
     * Signs one document after the other, in the order given.
     *
     * @param documents at most {@link #MOST}
     * @param consent the signer's PIN, which the caller closes, or a watch over their confirmations: one for each document
     * @return the outcome of each, in the same order
     * @throws RuleBrokenException before anything is signed if there are too many
     */
    @PreAuthorize("hasRole('SIGNER')")
    public List<BatchOutcome> sign(List<ChosenDocument> documents, Consent consent, BatchProgress progress) {
        SigningRule.NOT_TOO_MANY_AT_ONCE.require(documents.size() <= MOST, MOST);
        List<BatchOutcome> outcomes = new ArrayList<>();
        boolean goesOn = true;
        for (ChosenDocument document : documents) {
            goesOn = goesOn && progress.goesOn();
            BatchOutcome outcome = goesOn ? sign(document, consent) : new NotTried(document);
            goesOn = goesOn && !isMetByEveryDocument(outcome);
            outcomes.add(outcome);
            progress.finished(outcome);
        }
        return outcomes;
    }

    private BatchOutcome sign(ChosenDocument document, Consent consent) {
        try {
            SignedPdf signed = signing.sign(document.report(), document.shown(), consent);
            return new Signed(document, signed.number());
        } catch (RuntimeException failure) {
            return new Failed(document, failure);
        }
    }

    private static boolean isMetByEveryDocument(BatchOutcome outcome) {
        return outcome instanceof Failed(var _, RuleBrokenException broken)
                && MET_BY_EVERY_DOCUMENT.contains(broken.rule());
    }
}
