package vn.trinhky.signing;

import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;

/** What must be true before a signature or a seal, each with its own sentence. */
public enum SigningRule implements BusinessRule {
    /** Every step of the round agreed, and to exactly the version that would be signed. */
    VERSION_UNCHANGED_SINCE_APPROVAL,
    /** Five wrong PINs lock a signature; the administrator unlocks it. */
    PIN_NOT_LOCKED,
    /** Only documents the authorised person has signed are sealed (NĐ 30/2020, Đ32.2d). */
    SIGNED_BEFORE_SEALED,
    /** {0} how many may be signed under one entry of the PIN. */
    NOT_TOO_MANY_AT_ONCE,
    /** What comes out of the seal must verify before it counts. */
    SEALED_FILE_VERIFIES;

    @Override
    public String messageKey() {
        return "signing.rule." + name();
    }

    RuleBrokenException broken(Object... arguments) {
        return new RuleBrokenException(this, arguments);
    }

    void require(boolean condition, Object... arguments) {
        if (!condition) {
            throw broken(arguments);
        }
    }
}
