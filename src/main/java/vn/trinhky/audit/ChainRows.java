package vn.trinhky.audit;

import java.util.List;
import java.util.Optional;

/** Where the check reads the chain from: the database, or a copy of it. */
interface ChainRows {
    /** At most {@code limit} entries with a greater number, in order of their numbers. */
    List<ChainEntry> after(long seq, int limit);

    /** The head as it is kept beside the entries; missing only if someone removed it. */
    Optional<ChainHead> keptHead();
}
