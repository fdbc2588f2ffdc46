package vn.trinhky.report.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.report.content.Block.HeadingLevel;

/**
 * Numbers of the headings, by NĐ 30, Appendix I, II.6c: {@code Phần I}, {@code I.}, {@code 1.}, {@code a)}, the last by
 * the Vietnamese alphabet. A heading restarts the levels below it.
 */
public final class HeadingNumbers {
    private static final String[] LETTERS = {
        "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x",
        "y"
    };
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final Map<HeadingLevel, Integer> counters = new EnumMap<>(HeadingLevel.class);

    /**
     * One entry per block: the label of a heading or an appendix, an empty string for everything else. Each appendix
     * counts its headings anew. A single appendix has no number (NĐ 30/2020, Appendix I, III.1b).
     */
    public static List<String> labels(ReportContent content) {
        HeadingNumbers numbers = new HeadingNumbers();
        long appendices = content.blocks().stream()
                .filter(Block.Appendix.class::isInstance)
                .count();
        int appendix = 0;
        List<String> labels = new ArrayList<>(content.blocks().size());
        for (Block block : content.blocks()) {
            if (block instanceof Block.Appendix) {
                numbers.counters.clear();
                appendix++;
            }
            labels.add(
                    switch (block) {
                        case Block.Heading h -> numbers.next(h.level());
                        case Block.Appendix a when appendices == 1 -> "Phụ lục";
                        case Block.Appendix a -> "Phụ lục " + roman(appendix);
                        default -> "";
                    });
        }
        return labels;
    }

    private String next(HeadingLevel level) {
        int number = counters.merge(level, 1, Integer::sum);
        for (HeadingLevel below : HeadingLevel.values()) {
            if (below.compareTo(level) > 0) {
                counters.remove(below);
            }
        }
        return switch (level) {
            case PART -> "Phần " + roman(number);
            case SECTION -> roman(number) + ".";
            case CLAUSE -> number + ".";
            case POINT -> letter(number) + ")";
        };
    }

    static String roman(int number) {
        StringBuilder sign = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                sign.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return sign.toString();
    }

    /** a, b, c, d, đ, e, g … y, then aa, ab …: no f, j, w, z. */
    static String letter(int number) {
        int rest = number - 1;
        StringBuilder letters = new StringBuilder(LETTERS[rest % LETTERS.length]);
        for (rest = rest / LETTERS.length; rest > 0; rest = (rest - 1) / LETTERS.length) {
            letters.insert(0, LETTERS[(rest - 1) % LETTERS.length]);
        }
        return letters.toString();
    }
}
