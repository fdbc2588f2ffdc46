package vn.trinhky.signing;

/** The holder has no signing key here. */
public class NoSigningKeyException extends SigningRefusedException {
    private static final long serialVersionUID = 1L;

    public NoSigningKeyException() {
        super(SigningFault.NO_SIGNING_KEY, null);
    }
}
