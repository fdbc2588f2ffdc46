package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.report.difference.BlockAlignment.Pair;

/**
 * Pairs blocks that are alike within a short stretch in which nothing is equal: one with one, or one with up to three
 * that follow each other. Chooses the pairs, in order, that have the most words in common.
 */
final class LikeBlocks {
    private static final double LIKE = 0.4;
    private static final double LIKE_IF_SHORT = 0.5;
    private static final int SHORT = 6;
    private static final double PIECE_FOUND = 0.6;
    private static final double WHOLE_FOUND = 0.6;
    private static final int MOST_PIECES = 3;
    private static final double SAME_FORM = 0.5;

    private final BlockAlignment blocks;
    private final int fromBefore;
    private final int fromAfter;
    private final int rows;
    private final int columns;
    private final double[][] best;
    private final Step[][] steps;

    LikeBlocks(BlockAlignment blocks, int fromBefore, int toBefore, int fromAfter, int toAfter) {
        this.blocks = blocks;
        this.fromBefore = fromBefore;
        this.fromAfter = fromAfter;
        this.rows = toBefore - fromBefore;
        this.columns = toAfter - fromAfter;
        this.best = new double[rows + 1][columns + 1];
        this.steps = new Step[rows + 1][columns + 1];
    }

    private record Step(int before, int after) {
        static final Step GONE = new Step(1, 0);
        static final Step NEW = new Step(0, 1);
    }

    List<Pair> pairs() {
        for (int i = rows; i >= 0; i--) {
            for (int j = columns; j >= 0; j--) {
                choose(i, j);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0, j = 0; i < rows || j < columns; ) {
            Step step = steps[i][j];
            pairs.add(new Pair(
                    fromBefore + i, fromBefore + i + step.before, fromAfter + j, fromAfter + j + step.after, false));
            i += step.before;
            j += step.after;
        }
        return loneOnesJoined(pairs);
    }

    private void choose(int i, int j) {
        if (i < rows) {
            take(i, j, Step.GONE, 0);
        }
        if (j < columns) {
            take(i, j, Step.NEW, 0);
        }
        if (i < rows && j < columns) {
            take(i, j, new Step(1, 1), oneWithOne(fromBefore + i, fromAfter + j));
            for (int pieces = 2; pieces <= MOST_PIECES; pieces++) {
                if (j + pieces <= columns) {
                    take(i, j, new Step(1, pieces), split(fromBefore + i, fromAfter + j, pieces));
                }
                if (i + pieces <= rows) {
                    take(i, j, new Step(pieces, 1), merged(fromBefore + i, pieces, fromAfter + j));
                }
            }
        }
    }

    private void take(int i, int j, Step step, double gain) {
        boolean pairs = step.before > 0 && step.after > 0;
        if (pairs && gain <= 0) {
            return;
        }
        double value = gain + best[i + step.before][j + step.after];
        if (steps[i][j] == null || value > best[i][j]) {
            best[i][j] = value;
            steps[i][j] = step;
        }
    }

    private double oneWithOne(int before, int after) {
        if (!blocks.mayPair(before, after)) {
            return 0;
        }
        Unit was = blocks.unitBefore(before);
        Unit is = blocks.unitAfter(after);
        if (blocks.isSamePicture(before, after) || was.hasSameText(is)) {
            return 2.0 * was.size() + 2;
        }
        double least = Math.min(was.size(), is.size()) <= SHORT ? LIKE_IF_SHORT : LIKE;
        if (was.likeness(is) < least) {
            return 0;
        }
        return 2.0 * was.common(is) + (blocks.hasSameForm(before, after) ? SAME_FORM : 0);
    }

    private double split(int before, int after, int pieces) {
        if (!blocks.isTextBefore(before)) {
            return 0;
        }
        List<Unit> parts = new ArrayList<>(pieces);
        for (int k = after; k < after + pieces; k++) {
            if (!blocks.isTextAfter(k) || isForeign(blocks.unitAfter(k), blocks.unitBefore(before))) {
                return 0;
            }
            parts.add(blocks.unitAfter(k));
        }
        return whole(blocks.unitBefore(before), parts);
    }

    private double merged(int before, int pieces, int after) {
        if (!blocks.isTextAfter(after)) {
            return 0;
        }
        List<Unit> parts = new ArrayList<>(pieces);
        for (int k = before; k < before + pieces; k++) {
            if (!blocks.isTextBefore(k) || isForeign(blocks.unitBefore(k), blocks.unitAfter(after))) {
                return 0;
            }
            parts.add(blocks.unitBefore(k));
        }
        return whole(blocks.unitAfter(after), parts);
    }

    private static boolean isForeign(Unit piece, Unit whole) {
        return piece.containedIn(whole) < PIECE_FOUND;
    }

    private static double whole(Unit whole, List<Unit> parts) {
        Unit together = Unit.together(parts);
        return whole.likeness(together) >= WHOLE_FOUND ? 2.0 * whole.common(together) - 1 : 0;
    }

    /** A short block between others that are paired has been rewritten, if exactly one took its place. */
    private List<Pair> loneOnesJoined(List<Pair> pairs) {
        List<Pair> joined = new ArrayList<>();
        for (int i = 0; i < pairs.size(); ) {
            int end = i;
            while (end < pairs.size()
                    && (pairs.get(end).isGone() || pairs.get(end).isNew())) {
                end++;
            }
            if (end - i == 2 && isRewritten(pairs.get(i), pairs.get(i + 1))) {
                Pair gone = pairs.get(i).isGone() ? pairs.get(i) : pairs.get(i + 1);
                Pair fresh = pairs.get(i).isGone() ? pairs.get(i + 1) : pairs.get(i);
                joined.add(new Pair(gone.fromBefore(), gone.toBefore(), fresh.fromAfter(), fresh.toAfter(), false));
            } else {
                joined.addAll(pairs.subList(i, end));
            }
            if (end < pairs.size()) {
                joined.add(pairs.get(end++));
            }
            i = end;
        }
        return joined;
    }

    private boolean isRewritten(Pair one, Pair other) {
        if (one.isGone() == other.isGone()) {
            return false;
        }
        int before = one.isGone() ? one.fromBefore() : other.fromBefore();
        int after = one.isGone() ? other.fromAfter() : one.fromAfter();
        boolean isShort = Math.min(
                        blocks.unitBefore(before).size(),
                        blocks.unitAfter(after).size())
                <= SHORT;
        return blocks.hasSameForm(before, after) && (isShort || !blocks.isTextBefore(before));
    }
}
