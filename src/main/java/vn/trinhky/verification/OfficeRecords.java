package vn.trinhky.verification;

import java.util.Collection;
import java.util.Optional;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.IssuedStanding.Standing;

/** What the office knows, asked by hashes only. */
interface OfficeRecords {
    /** The document of which exactly these bytes are a signed state. */
    Optional<Known> byFile(Sha256 hash);

    /** The document one of these signatures was made for. */
    Optional<Known> bySignature(Collection<Sha256> values);

    boolean hasSignedHere(Collection<Sha256> certificates);

    /**
     * A document that was signed here.
     *
     * @param sealed whether the bytes that were recognised are a sealed state; false where only a signature was
     * @param issued empty if it was never issued
     */
    record Known(boolean sealed, Optional<Issued> issued) {}

    /**
     * An issued document with all that is known of it.
     *
     * @param restricted its subject is for who holds the document itself
     */
    record Issued(TrueDocument document, boolean restricted, Standing standing) {
        TrueDocument forHolders() {
            return document;
        }

        TrueDocument forOthers() {
            return restricted
                    ? new TrueDocument(
                            document.report(),
                            document.number(),
                            document.date(),
                            Optional.empty(),
                            document.agencyName(),
                            document.signatures())
                    : document;
        }
    }
}
