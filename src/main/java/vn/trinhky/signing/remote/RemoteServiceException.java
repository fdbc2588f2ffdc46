package vn.trinhky.signing.remote;

import org.jspecify.annotations.Nullable;

/** The service answered, but not with what was asked for. */
final class RemoteServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String error;

    /** @param error the service's word for it, such as {@code access_denied} */
    RemoteServiceException(int status, String error, @Nullable Throwable cause) {
        super("the signing service answered " + status + " " + error, cause);
        this.status = status;
        this.error = error;
    }

    boolean isLogInOver() {
        return status == 401;
    }

    boolean isRefusedByPerson() {
        return error.equals("access_denied");
    }

    boolean isTimeOver() {
        return error.equals("expired_request") || error.equals("authorization_expired");
    }

    /** Nobody asked for anything wrong: it may go better later. */
    boolean isServiceDown() {
        return status >= 500 || status == 429;
    }
}
