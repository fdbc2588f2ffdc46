package vn.trinhky.signing;

/** The timestamp authority did not answer, or not properly. Trying again later may help. */
public class TimestampUnavailableException extends SigningRefusedException {
    private static final long serialVersionUID = 1L;

    public TimestampUnavailableException(Throwable cause) {
        super(SigningFault.TIMESTAMP_UNAVAILABLE, cause);
    }
}
