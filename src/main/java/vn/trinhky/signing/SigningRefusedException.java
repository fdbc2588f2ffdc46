package vn.trinhky.signing;

import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.RuleBrokenException;

/** No signature was made, for the named fault; the file given is as it was. */
public class SigningRefusedException extends RuleBrokenException {
    private static final long serialVersionUID = 1L;

    public SigningRefusedException(SigningFault fault, @Nullable Throwable cause, Object... arguments) {
        super(fault, arguments);
        if (cause != null) {
            initCause(cause);
        }
    }
}
