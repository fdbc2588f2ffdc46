package vn.trinhky.register.sending;

/** Why nothing is sent before the clerk says so. */
public enum HeldBecause {
    /** Only its own people read it, or its mark says how far it may go; who gets it by mail is the clerk's decision. */
    RESTRICTED,
    /** The directory has nobody of this name. */
    UNKNOWN,
    /** The directory says that nothing is sent there any more. */
    RETIRED,
    NO_ADDRESS
}
