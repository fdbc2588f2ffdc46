package vn.trinhky.report.difference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Which elements of two sequences belong together, in order: the heaviest common sequence, unbroken runs preferred.
 * Long sequences are first parted at elements that occur once on both sides, so the time grows with the length and
 * with the size of what changed, not with their product.
 */
final class CommonSequence {
    /** Pairs that are tried out one by one. */
    private static final long MAX_TABLE = 400_000;

    private static final int MAX_DEPTH = 60;
    private static final int UNBROKEN = 1;

    private final int[] before;
    private final int[] after;
    private final IntUnaryOperator weight;
    private final int[] match;

    private CommonSequence(int[] before, int[] after, IntUnaryOperator weight) {
        this.before = before;
        this.after = after;
        this.weight = weight;
        this.match = new int[before.length];
        Arrays.fill(match, -1);
    }

    /**
     * For each element of the one sequence the index of its counterpart in the other, or -1.
     *
     * @param weight of an element, at least 1
     */
    static int[] of(int[] before, int[] after, IntUnaryOperator weight) {
        CommonSequence common = new CommonSequence(before, after, weight);
        common.between(0, before.length, 0, after.length, 0);
        return common.match;
    }

    private void between(int fromBefore, int toBefore, int fromAfter, int toAfter, int depth) {
        int b = fromBefore;
        int a = fromAfter;
        int endB = toBefore;
        int endA = toAfter;
        while (b < endB && a < endA && before[b] == after[a]) {
            match[b++] = a++;
        }
        while (b < endB && a < endA && before[endB - 1] == after[endA - 1]) {
            match[--endB] = --endA;
        }
        if (b == endB || a == endA) {
            return;
        }
        if ((long) (endB - b) * (endA - a) <= MAX_TABLE) {
            table(b, endB, a, endA);
        } else if (depth < MAX_DEPTH) {
            atUniqueElements(b, endB, a, endA, depth);
        }
    }

    private void atUniqueElements(int fromBefore, int toBefore, int fromAfter, int toAfter, int depth) {
        int[] partner = uniquePartners(fromBefore, toBefore, fromAfter, toAfter);
        boolean[] inOrder = Increasing.longest(partner);
        int b = fromBefore;
        int a = fromAfter;
        for (int i = 0; i < partner.length; i++) {
            if (inOrder[i]) {
                match[fromBefore + i] = partner[i];
                between(b, fromBefore + i, a, partner[i], depth + 1);
                b = fromBefore + i + 1;
                a = partner[i] + 1;
            }
        }
        if (b > fromBefore) {
            between(b, toBefore, a, toAfter, depth + 1);
        }
    }

    private int[] uniquePartners(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        Map<Integer, Integer> where = new HashMap<>();
        for (int a = fromAfter; a < toAfter; a++) {
            where.merge(after[a], a, (first, second) -> -1);
        }
        Map<Integer, Integer> times = new HashMap<>();
        for (int b = fromBefore; b < toBefore; b++) {
            times.merge(before[b], 1, Integer::sum);
        }
        int[] partner = new int[toBefore - fromBefore];
        for (int b = fromBefore; b < toBefore; b++) {
            partner[b - fromBefore] = times.getOrDefault(before[b], 0) == 1 ? where.getOrDefault(before[b], -1) : -1;
        }
        return partner;
    }

    /** Heaviest common sequence by trying all pairs; {@code run} holds the best one that ends with the very pair. */
    private void table(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        int rows = toBefore - fromBefore;
        int columns = toAfter - fromAfter;
        int[][] best = new int[rows + 1][columns + 1];
        int[][] run = new int[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            int element = before[fromBefore + i - 1];
            int gain = 2 * weight.applyAsInt(element);
            for (int j = 1; j <= columns; j++) {
                if (element == after[fromAfter + j - 1]) {
                    run[i][j] = gain
                            + Math.max(best[i - 1][j - 1], run[i - 1][j - 1] > 0 ? run[i - 1][j - 1] + UNBROKEN : 0);
                }
                best[i][j] = Math.max(run[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        trace(best, run, fromBefore, fromAfter);
    }

    private void trace(int[][] best, int[][] run, int fromBefore, int fromAfter) {
        int i = best.length - 1;
        int j = best[0].length - 1;
        boolean inRun = false;
        while (i > 0 && j > 0) {
            if (!inRun && best[i][j] == best[i - 1][j]) {
                i--;
            } else if (!inRun && best[i][j] == best[i][j - 1]) {
                j--;
            } else {
                match[fromBefore + i - 1] = fromAfter + j - 1;
                inRun = run[i - 1][j - 1] > 0 && run[i - 1][j - 1] + UNBROKEN >= best[i - 1][j - 1];
                i--;
                j--;
            }
        }
    }
}
