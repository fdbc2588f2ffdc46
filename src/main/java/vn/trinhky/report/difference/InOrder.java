package vn.trinhky.report.difference;

import java.util.Arrays;

/** Pairs the elements of two short rows in order, so that the sum of what the pairs gain is the greatest. */
final class InOrder {
    /** More pairs than these are not tried out. */
    static final long MAX_PAIRS = 40_000;

    private InOrder() {}

    /** What it gains to pair two elements; nothing if they do not belong together. */
    interface Gain {
        double of(int before, int after);
    }

    /** For each of the first row its partner in the second, or -1. Rows that are too long are paired by their places. */
    static int[] pair(int before, int after, Gain gain) {
        int[] partner = new int[before];
        Arrays.fill(partner, -1);
        if ((long) before * after > MAX_PAIRS) {
            for (int i = 0; i < Math.min(before, after); i++) {
                partner[i] = gain.of(i, i) > 0 ? i : -1;
            }
            return partner;
        }
        double[][] best = new double[before + 1][after + 1];
        double[][] gained = new double[before][after];
        for (int i = before - 1; i >= 0; i--) {
            for (int j = after - 1; j >= 0; j--) {
                gained[i][j] = gain.of(i, j);
                double paired = gained[i][j] > 0 ? gained[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < before && j < after; ) {
            if (gained[i][j] > 0 && best[i][j] == gained[i][j] + best[i + 1][j + 1]) {
                partner[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return partner;
    }
}
