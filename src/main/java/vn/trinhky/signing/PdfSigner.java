package vn.trinhky.signing;

import java.time.Instant;

/**
 * Signs a typeset page into its two prepared fields: first the chairman certifies it, then the agency seals it. Both
 * signatures carry a trusted timestamp (PAdES-BASELINE-T). Nothing else in the file changes: the bytes given are an
 * unchanged prefix of the bytes returned. Takes a few hundredths of a second and a round trip to the timestamp
 * authority; call it outside any transaction.
 *
 * <p>Before sealing, the caller compares the bytes with those it certified itself: whatever was put between the two
 * signatures would end up under the seal.
 *
 * <p>Every refusal is a {@link vn.trinhky.kernel.RuleBrokenException} with a {@link SigningFault}.
 */
public interface PdfSigner {
    /** The field of the signer, at the place of box 7c (NĐ 30/2020, Appendix I, II.7d). */
    String SIGNATURE_FIELD = "ChuKy";

    /** The field of the agency's seal, at the place of box 8 (NĐ 30/2020, Appendix I, II.8a). */
    String SEAL_FIELD = "ConDau";

    /**
     * Certifies the page: from here on only the seal may be added.
     *
     * @param typesetPdf a page with both fields empty and nobody's signature
     * @param at the signing time that the signature claims
     * @throws CertificateNotValidException before the PIN is used
     * @throws NoSigningKeyException if the signer has no key
     * @throws WrongPinException if the PIN does not release the key
     * @throws TimestampUnavailableException if the timestamp authority does not answer properly
     */
    byte[] certify(byte[] typesetPdf, KeyHolder.Signer signer, Consent consent, SignatureImage image, Instant at);

    /**
     * Seals a certified page: from here on nothing may change.
     *
     * @param certifiedPdf what {@link #certify} returned, unchanged
     * @param at the sealing time that the signature claims
     * @throws CertificateNotValidException before the PIN is used
     * @throws NoSigningKeyException if the seal has no key
     * @throws WrongPinException if the PIN does not release the key
     * @throws TimestampUnavailableException if the timestamp authority does not answer properly
     */
    byte[] seal(byte[] certifiedPdf, KeyHolder.AgencySeal seal, Pin pin, SignatureImage image, Instant at);
}
