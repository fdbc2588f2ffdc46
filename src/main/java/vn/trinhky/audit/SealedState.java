package vn.trinhky.audit;

import java.util.List;
import java.util.Optional;

/**
 * How far the chain is sealed.
 *
 * @param newest the last {@link #SHOWN} seals, newest first
 * @param end number of the last entry of the chain
 * @param copies whether seals have left the machine
 */
public record SealedState(List<ChainSeal> newest, long end, Copies copies) {
    static final int SHOWN = 9;

    /** How the copies on another machine stand. */
    public enum Copies {
        /** No directory is set: the seals stay on this machine. */
        NOT_SET,
        COMPLETE,
        /** The directory could not be written; it is tried again every ten minutes. */
        FAILED
    }

    public SealedState {
        newest = List.copyOf(newest);
    }

    public Optional<ChainSeal> last() {
        return newest.stream().findFirst();
    }

    /** How many entries are under no seal. */
    public long unsealed() {
        return end - last().map(ChainSeal::to).orElse(0L);
    }
}
