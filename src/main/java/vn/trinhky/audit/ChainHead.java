package vn.trinhky.audit;

/**
 * Where the chain ends.
 *
 * @param seq number of the last entry, 0 while there is none
 * @param hash its entry hash, {@link ChainEntry#GENESIS} while there is none
 */
record ChainHead(long seq, String hash) {
    static final ChainHead EMPTY = new ChainHead(0, ChainEntry.GENESIS);
}
