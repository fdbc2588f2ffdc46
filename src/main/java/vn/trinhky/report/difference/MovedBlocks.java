package vn.trinhky.report.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trinhky.report.difference.BlockAlignment.Pair;

/** Recognises what is gone in one place and new in another as the same block. */
final class MovedBlocks {
    /** Shorter blocks come and go too easily to say of them that they were moved. */
    private static final int LEAST_WORDS = 3;

    private static final int LEAST_WORDS_IF_CHANGED = 8;
    private static final double ALIKE = 0.75;

    private final List<Pair> pairs;
    private final BlockAlignment blocks;
    private final Map<Pair, Pair> gonePartner = new HashMap<>();
    private final Set<Pair> replaced = new HashSet<>();

    private MovedBlocks(List<Pair> pairs, BlockAlignment blocks) {
        this.pairs = pairs;
        this.blocks = blocks;
    }

    /** The pairs, with a moved one in the place of what was new; what was gone stays as the old place. */
    static List<Pair> found(List<Pair> pairs, BlockAlignment blocks) {
        MovedBlocks moved = new MovedBlocks(pairs, blocks);
        moved.bySameText();
        moved.byLikeness();
        return moved.result();
    }

    private void bySameText() {
        Map<String, Deque<Pair>> gone = new HashMap<>();
        for (Pair pair : pairs) {
            if (pair.isGone() && blocks.unitBefore(pair.fromBefore()).size() >= LEAST_WORDS) {
                gone.computeIfAbsent(
                                Word.text(blocks.unitBefore(pair.fromBefore()).words()), text -> new ArrayDeque<>())
                        .add(pair);
            }
        }
        for (Pair pair : pairs) {
            if (pair.isNew()) {
                Deque<Pair> same =
                        gone.get(Word.text(blocks.unitAfter(pair.fromAfter()).words()));
                if (same != null
                        && !same.isEmpty()
                        && blocks.mayPair(same.element().fromBefore(), pair.fromAfter())) {
                    join(same.poll(), pair);
                }
            }
        }
    }

    private void byLikeness() {
        List<Pair> gone = pairs.stream()
                .filter(pair -> pair.isGone() && isFree(pair, blocks.unitBefore(pair.fromBefore())))
                .toList();
        List<Pair> fresh = pairs.stream()
                .filter(pair -> pair.isNew() && isFree(pair, blocks.unitAfter(pair.fromAfter())))
                .toList();
        if ((long) gone.size() * fresh.size() > InOrder.MAX_PAIRS) {
            return;
        }
        for (Pair here : fresh) {
            Unit unit = blocks.unitAfter(here.fromAfter());
            gone.stream()
                    .filter(there -> !replaced.contains(there))
                    .filter(there -> blocks.mayPair(there.fromBefore(), here.fromAfter()))
                    .filter(there -> blocks.unitBefore(there.fromBefore()).likeness(unit) >= ALIKE)
                    .findFirst()
                    .ifPresent(there -> join(there, here));
        }
    }

    private boolean isFree(Pair pair, Unit unit) {
        return !replaced.contains(pair) && unit.size() >= LEAST_WORDS_IF_CHANGED;
    }

    private void join(Pair gone, Pair fresh) {
        gonePartner.put(fresh, gone);
        replaced.add(gone);
        replaced.add(fresh);
    }

    private List<Pair> result() {
        List<Pair> result = new ArrayList<>(pairs.size());
        for (Pair pair : pairs) {
            Pair gone = gonePartner.get(pair);
            if (gone != null) {
                result.add(new Pair(gone.fromBefore(), gone.toBefore(), pair.fromAfter(), pair.toAfter(), true));
            } else if (replaced.contains(pair)) {
                result.add(new Pair(pair.fromBefore(), pair.toBefore(), pair.fromAfter(), pair.toAfter(), true));
            } else {
                result.add(pair);
            }
        }
        return result;
    }
}
