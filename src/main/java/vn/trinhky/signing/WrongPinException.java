package vn.trinhky.signing;

/** The PIN does not release the key. Whoever asked for it counts the attempts. */
public class WrongPinException extends SigningRefusedException {
    private static final long serialVersionUID = 1L;

    public WrongPinException() {
        super(SigningFault.WRONG_PIN, null);
    }
}
