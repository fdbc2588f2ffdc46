package vn.trinhky.signing;

/** Where a program is killed while it signs or seals, in the order in which it comes by. */
enum KillPoint {
    BEFORE_NUMBER(true, false),
    /** Reserved and committed; nothing is signed yet. */
    NUMBER_RESERVED(true, false),
    BEFORE_TYPESETTING(true, false),
    BEFORE_SIGNATURE(true, false),
    AFTER_SIGNATURE(true, false),
    /** Within the transaction that records the signature. */
    BYTES_STORED(true, false),
    /** Everything is written, the transaction does not commit. */
    LAST_MOMENT_BEFORE_SIGNED(true, false),
    /** Committed, but nobody is told. */
    SIGNED(true, true),
    BEFORE_SEAL(false, false),
    AFTER_SEAL(false, false),
    LAST_MOMENT_BEFORE_ISSUED(false, false),
    ISSUED(false, true);

    private final boolean signing;
    private final boolean counts;

    KillPoint(boolean signing, boolean counts) {
        this.signing = signing;
        this.counts = counts;
    }

    /** While it signs; else while it seals. */
    boolean whileSigning() {
        return signing;
    }

    /** What was being done counts already. */
    boolean counts() {
        return counts;
    }
}
