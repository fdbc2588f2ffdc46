package vn.trinhky.audit;

/**
 * A place where the chain is wrong.
 *
 * @param from number of the first entry concerned
 * @param to number of the last entry concerned, the same for a single one
 */
public record ChainFinding(Kind kind, long from, long to) {

    /** How it is wrong. */
    public enum Kind {
        /** The facts no longer have the hash the entry names. */
        EDITED_PAYLOAD,
        /** Number, time, act, actor, subject or a hash no longer have the entry's own hash. */
        EDITED_ENTRY,
        /** The entry does not name the one before it: one of the two was put in, swapped or rehashed. */
        BROKEN_LINK,
        /** Numbers without entries. */
        MISSING,
        /** The kept head names another end: entries were cut off there, or added behind the program's back. */
        HEAD_MISMATCH,
        /** The chain up to here is not the one that was sealed: it was rewritten or cut off after the seal. */
        SEAL_MISMATCH,
        /** Signature or timestamp of the seal over this entry do not hold, or a seal before it was taken out. */
        SEAL_INVALID
    }

    static ChainFinding at(Kind kind, long seq) {
        return new ChainFinding(kind, seq, seq);
    }
}
