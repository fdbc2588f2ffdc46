package vn.trinhky.signing;

import java.util.Arrays;
import vn.trinhky.kernel.RuleBrokenException;

/**
 * The six digits that release one signature. Kept in memory only for that moment: whoever makes a Pin closes it, and
 * it then holds nothing any more. It never shows its digits and is never written anywhere.
 */
public final class Pin implements Consent, AutoCloseable {
    public static final int LENGTH = 6;

    private final char[] digits;
    private boolean closed;

    /**
     * @param digits copied; the caller clears their own array
     * @throws RuleBrokenException with {@link SigningFault#PIN_FORM} unless these are six digits 0–9
     */
    public Pin(char[] digits) {
        if (digits.length != LENGTH) {
            throw new RuleBrokenException(SigningFault.PIN_FORM);
        }
        for (char digit : digits) {
            if (digit < '0' || digit > '9') {
                throw new RuleBrokenException(SigningFault.PIN_FORM);
            }
        }
        this.digits = digits.clone();
    }

    /**
     * The PIN that a key here needs.
     *
     * @throws SigningRefusedException with {@link SigningFault#KEY_CHANGED_MEANWHILE} if a confirmation was given instead
     */
    public static Pin of(Consent consent) {
        return switch (consent) {
            case Pin pin -> pin;
            case PhoneConfirmation _ -> throw new SigningRefusedException(SigningFault.KEY_CHANGED_MEANWHILE, null);
        };
    }

    /** The digits as ASCII bytes, a fresh array that the caller clears after use. */
    public synchronized byte[] toBytes() {
        if (closed) {
            throw new IllegalStateException("this PIN was already cleared");
        }
        byte[] bytes = new byte[digits.length];
        for (int i = 0; i < digits.length; i++) {
            bytes[i] = (byte) digits[i];
        }
        return bytes;
    }

    /** Clears the digits; the Pin cannot be used after that. */
    @Override
    public synchronized void close() {
        Arrays.fill(digits, '\0');
        closed = true;
    }

    @Override
    public String toString() {
        return "Pin[••••••]";
    }
}
