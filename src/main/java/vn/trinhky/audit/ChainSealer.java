package vn.trinhky.audit;

import java.time.Instant;
import java.util.Optional;

/** Signs and timestamps what the chain says of itself. Implemented where the keys are. */
public interface ChainSealer {
    /**
     * A detached signature over the statement by the system's own key, with the token of a timestamp authority. May take
     * seconds.
     *
     * @return CMS SignedData, DER
     * @throws RuntimeException if no timestamp authority answers; nothing is sealed then
     */
    byte[] seal(byte[] statement);

    /** When the statement was timestamped; empty unless signature and timestamp hold for exactly this statement. */
    Optional<Instant> sealedAt(byte[] statement, byte[] seal);

    /** The system's certificate, PEM: what a stranger checks the seals with. */
    byte[] certificate();
}
