package vn.trinhky.signing;

/**
 * Gives a holder a key, a certificate and a picture for demonstration and tests. There only when
 * {@code trinhky.signing.demo-ca=true}: a real office receives its keys from the public-duty authority, and nothing
 * issued here has any legal value.
 */
public interface KeyIssuer {
    /**
     * Makes a new key, certificate and picture; those the holder had before are replaced.
     *
     * @param commonName full name of the person, or name of the agency for its seal
     * @param organization name of the agency
     * @param pin releases the new key; not kept
     */
    void issueFor(KeyHolder holder, String commonName, String organization, Pin pin);
}
