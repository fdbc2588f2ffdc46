package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.report.content.Block;

/**
 * Which blocks of two texts belong together. First those that are equal, in order; between them those that are alike,
 * also one with several of the other side; what is left over on both sides and alike was moved.
 */
final class BlockAlignment {
    private final List<? extends Block> before;
    private final List<? extends Block> after;
    private final List<Unit> unitsBefore;
    private final List<Unit> unitsAfter;
    private final List<Pair> pairs = new ArrayList<>();

    private BlockAlignment(List<? extends Block> before, List<? extends Block> after) {
        this.before = before;
        this.after = after;
        this.unitsBefore = before.stream().map(Unit::of).toList();
        this.unitsAfter = after.stream().map(Unit::of).toList();
    }

    /**
     * Blocks that belong together, as indexes, half open. One side is empty for what is new or gone.
     *
     * @param moved true if it does not stand in the order of the others
     */
    record Pair(int fromBefore, int toBefore, int fromAfter, int toAfter, boolean moved) {
        boolean isGone() {
            return fromAfter == toAfter;
        }

        boolean isNew() {
            return fromBefore == toBefore;
        }
    }

    /** Pairs in the order of the newer text; what is gone stands where it was. */
    static List<Pair> of(List<? extends Block> before, List<? extends Block> after, boolean withMoves) {
        BlockAlignment alignment = new BlockAlignment(before, after);
        alignment.align();
        return withMoves ? MovedBlocks.found(alignment.pairs, alignment) : alignment.pairs;
    }

    private void align() {
        int[] match = equalBlocks();
        int b = 0;
        int a = 0;
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                gap(b, i, a, match[i]);
                pair(i, i + 1, match[i], match[i] + 1);
                b = i + 1;
                a = match[i] + 1;
            }
        }
        gap(b, before.size(), a, after.size());
    }

    private int[] equalBlocks() {
        Map<Block, Integer> ids = new HashMap<>();
        List<Integer> weights = new ArrayList<>();
        int[] idsBefore = ids(before, unitsBefore, ids, weights);
        int[] idsAfter = ids(after, unitsAfter, ids, weights);
        return CommonSequence.of(idsBefore, idsAfter, weights::get);
    }

    private static int[] ids(
            List<? extends Block> blocks, List<Unit> units, Map<Block, Integer> ids, List<Integer> weights) {
        int[] numbers = new int[blocks.size()];
        for (int i = 0; i < numbers.length; i++) {
            int weight = 1 + units.get(i).size();
            numbers[i] = ids.computeIfAbsent(blocks.get(i), fresh -> {
                weights.add(weight);
                return weights.size() - 1;
            });
        }
        return numbers;
    }

    private void gap(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        if (fromBefore == toBefore || fromAfter == toAfter) {
            single(fromBefore, toBefore, fromAfter, toAfter);
        } else if ((long) (toBefore - fromBefore) * (toAfter - fromAfter) <= InOrder.MAX_PAIRS) {
            new LikeBlocks(this, fromBefore, toBefore, fromAfter, toAfter)
                    .pairs()
                    .forEach(this::add);
        } else {
            atRareWords(fromBefore, toBefore, fromAfter, toAfter);
        }
    }

    /** Too many to try all: parted at blocks that share words which are rare here. */
    private void atRareWords(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        int[] partner =
                RareWords.partners(unitsBefore.subList(fromBefore, toBefore), unitsAfter.subList(fromAfter, toAfter));
        boolean[] inOrder = Increasing.longest(partner);
        int b = fromBefore;
        int a = fromAfter;
        for (int i = 0; i < partner.length; i++) {
            if (inOrder[i] && mayPair(fromBefore + i, fromAfter + partner[i])) {
                gap(b, fromBefore + i, a, fromAfter + partner[i]);
                b = fromBefore + i + 1;
                a = fromAfter + partner[i] + 1;
                pair(b - 1, b, a - 1, a);
            }
        }
        if (b == fromBefore) {
            single(fromBefore, toBefore, fromAfter, toAfter);
        } else {
            gap(b, toBefore, a, toAfter);
        }
    }

    private void single(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        for (int i = fromBefore; i < toBefore; i++) {
            pair(i, i + 1, fromAfter, fromAfter);
        }
        for (int i = fromAfter; i < toAfter; i++) {
            pair(toBefore, toBefore, i, i + 1);
        }
    }

    private void pair(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        add(new Pair(fromBefore, toBefore, fromAfter, toAfter, false));
    }

    private void add(Pair pair) {
        pairs.add(pair);
    }

    Unit unitBefore(int index) {
        return unitsBefore.get(index);
    }

    Unit unitAfter(int index) {
        return unitsAfter.get(index);
    }

    boolean isText(int indexBefore, int indexAfter) {
        return isText(before.get(indexBefore)) && isText(after.get(indexAfter));
    }

    boolean isTextBefore(int index) {
        return isText(before.get(index));
    }

    boolean isTextAfter(int index) {
        return isText(after.get(index));
    }

    private static boolean isText(Block block) {
        return !(block instanceof Block.Table) && !(block instanceof Block.Image);
    }

    /** Only text becomes text, a table a table, and a picture a picture. */
    boolean mayPair(int indexBefore, int indexAfter) {
        Block was = before.get(indexBefore);
        Block is = after.get(indexAfter);
        return isText(was) && isText(is) || was.getClass().equals(is.getClass());
    }

    boolean hasSameForm(int indexBefore, int indexAfter) {
        Block was = before.get(indexBefore);
        Block is = after.get(indexAfter);
        if (was instanceof Block.Table || is instanceof Block.Table) {
            return was.getClass().equals(is.getClass());
        }
        return Form.of(was).equals(Form.of(is));
    }

    boolean isSamePicture(int indexBefore, int indexAfter) {
        return before.get(indexBefore) instanceof Block.Image was
                && after.get(indexAfter) instanceof Block.Image is
                && was.file().equals(is.file());
    }
}
