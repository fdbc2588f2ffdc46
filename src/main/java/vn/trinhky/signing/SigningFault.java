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
    /** Between the question and the answer the person began, or ceased, to sign at a remote service. */
    KEY_CHANGED_MEANWHILE,
    /** The remote signing service does not answer. */
    REMOTE_UNREACHABLE,
    /** The remote signing service answers that it will not; the log has its word for it. */
    REMOTE_FAILED,
    /** The person said no on the phone. */
    REMOTE_REFUSED,
    /** {0} how many minutes were waited for the person. */
    REMOTE_NOT_CONFIRMED,
    /** Whoever asked called it off. */
    REMOTE_CALLED_OFF,
    /** What the service sent is no signature of this digest by this certificate. */
    REMOTE_ANSWER_WRONG,
    /** The account has no key at the service that may sign. */
    REMOTE_NO_CERTIFICATE,
    /** {0} whose certificate it is, {1} whose it should be. */
    REMOTE_OTHER_PERSON,
    REMOTE_ACCOUNT_FORM,
    /** Anything else that kept the signature from being made; the log has the cause. */
    SIGNING_FAILED;

    @Override
    public String messageKey() {
        return "signing.fault." + name();
    }
}
