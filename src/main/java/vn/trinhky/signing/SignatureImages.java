package vn.trinhky.signing;

/** The picture that stands on the page for a holder's signature. */
public interface SignatureImages {
    /**
     * The holder's picture.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException with {@link SigningFault#NO_SIGNATURE_IMAGE} if none is kept, or
     *     {@link SigningFault#IMAGE_UNUSABLE} if what is kept is no transparent PNG
     */
    SignatureImage of(KeyHolder holder);
}
