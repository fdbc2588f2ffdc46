package vn.trinhky.signing;

import java.time.Duration;
import java.util.Optional;

/**
 * Who holds the keys: bytes in, signature out. A key never leaves its provider, so that a file on the server, a smart
 * card and a remote signing service look alike. Implementations may take seconds: never call them inside a transaction.
 * They do not count wrong PINs; the caller does.
 */
public interface SignatureProvider {
    boolean holdsKeyOf(KeyHolder holder);

    /**
     * The certificate that goes with the holder's key; asks for no PIN.
     *
     * @throws NoSigningKeyException if there is no key for this holder
     */
    SigningCertificate certificateOf(KeyHolder holder);

    /**
     * Signs by SHA256withRSA.
     *
     * @param toBeSigned the bytes to digest and sign, not their digest
     * @param consent what {@link #waitsForPerson} asks for
     * @throws NoSigningKeyException if there is no key for this holder
     * @throws WrongPinException if the PIN does not release the key
     */
    byte[] sign(KeyHolder holder, byte[] toBeSigned, Consent consent);

    /** How long a signature may wait for its person to confirm it elsewhere; empty if a PIN releases the key here. */
    default Optional<Duration> waitsForPerson(KeyHolder holder) {
        return Optional.empty();
    }
}
