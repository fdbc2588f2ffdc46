package vn.trinhky.report.content;

import java.util.HexFormat;

/**
 * Tells whether two sides have the same content without sending it: two 32-bit FNV-1a sums over each block's canonical JSON,
 * and the same over the blocks' sums. It protects from mistakes, not from people: what counts is signed under a SHA-256.
 * The editor computes the same ({@code patch.ts}).
 */
final class Fingerprint {
    private static final int[] SEEDS = {0x811c9dc5, 0x2f0b4c47};
    private static final int[] PRIMES = {0x01000193, 0x0100019d};

    private Fingerprint() {}

    static String of(ReportContent content) {
        int[] sums = SEEDS.clone();
        for (Block block : content.blocks()) {
            String json = ContentJson.write(block);
            for (int i = 0; i < sums.length; i++) {
                sums[i] = (sums[i] ^ sum(json, i)) * PRIMES[i];
            }
        }
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(sums[0]) + hex.toHexDigits(sums[1]);
    }

    private static int sum(String json, int which) {
        int sum = SEEDS[which];
        for (int i = 0; i < json.length(); i++) {
            sum = (sum ^ json.charAt(i)) * PRIMES[which];
        }
        return sum;
    }
}
