package vn.trinhky.report.difference;

import java.util.Arrays;

/** The longest increasing choice from a row of numbers. */
final class Increasing {
    private Increasing() {}

    /**
     * Marks a longest choice of numbers that grow from left to right.
     *
     * @param numbers negative ones are not to be chosen
     */
    static boolean[] longest(int[] numbers) {
        int[] lastOfLength = new int[numbers.length + 1];
        int[] previous = new int[numbers.length];
        Arrays.fill(previous, -1);
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers[lastOfLength[middle + 1]] < numbers[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : lastOfLength[low];
            lastOfLength[low + 1] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] chosen = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : lastOfLength[length]; i >= 0; i = previous[i]) {
            chosen[i] = true;
        }
        return chosen;
    }
}
