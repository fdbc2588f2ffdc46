package vn.trinhky.signing;

import java.time.Duration;
import java.util.Optional;

/**
 * People's keys at a remote signing service (NĐ 68/2024): the key never comes here, and each signature is confirmed by
 * its person at the service. Which account is whose is kept here with its certificates, and nothing that would sign.
 */
public interface RemoteKeys {
    /** Whether a service is set up. */
    boolean isOffered();

    /** The account a person signs with at the service. */
    Optional<RemoteAccount> accountOf(KeyHolder holder);

    /** How long a signature waits for its person. */
    Duration longestWait();

    /**
     * Asks the service for the account's certificate; nothing is kept yet.
     *
     * @throws SigningRefusedException if the service does not answer, or knows no certificate of it that may sign
     */
    RemoteAccount find(String account);

    /** From now on the person signs with this account; joins the caller's transaction. */
    void link(KeyHolder.Signer person, RemoteAccount account);

    /** From now on the person signs with their key here, if they have one; joins the caller's transaction. */
    void unlink(KeyHolder.Signer person);

    /**
     * An account at the service.
     *
     * @param name as the person logs in there
     * @param credential the service's name of the key
     */
    record RemoteAccount(String name, String credential, SigningCertificate certificate) {
        public static final int MAX_NAME = 100;
    }
}
