package vn.trinhky.signing;

/**
 * Judges whether a file is an issued document exactly as the chairman certified and the agency sealed it. Stricter than
 * a PDF reader: a signature that is valid by itself does not help a file that was changed, cut or added to.
 *
 * <p>It asks no register. Whether the two certificates are those of the right person and the right agency, and whether
 * the file is one the office issued, is for the caller to compare ({@link VerifiedSignature#fingerprint()} and the hash
 * of the whole file).
 */
public interface SignatureVerifier {
    /**
     * Judges one file.
     *
     * @param pdf any bytes, from anybody; what is no PDF gets a report too, never an exception
     */
    SignatureReport verify(byte[] pdf);
}
