package vn.trinhky.signing;

import vn.trinhky.kernel.BusinessRule;

/** Why a signature could not be made. */
public enum SigningFault implements BusinessRule {
    /** A PIN has six digits. */
    PIN_FORM,
    WRONG_PIN,
    NO_SIGNING_KEY,
    /** The key is there but cannot be read, e.g. a damaged file. */
    KEY_UNREADABLE,
    /** {0} the day it expired. */
    CERTIFICATE_EXPIRED,
    /** {0} the day from which it is valid. */
    CERTIFICATE_NOT_YET_VALID,
    /** {0} the day since which it counts for nothing. */
    CERTIFICATE_REVOKED,
    TIMESTAMP_UNAVAILABLE,
    /** The page does not carry the two prepared fields in the state this step needs. */
    PAGE_NOT_PREPARED,
    NO_SIGNATURE_IMAGE,
    IMAGE_UNUSABLE,
    /** Anything else that kept the signature from being made; the log has the cause. */
    SIGNING_FAILED;

    @Override
    public String messageKey() {
        return "signing.fault." + name();
    }
}
