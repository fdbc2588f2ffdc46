package vn.trinhky.organization.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.kernel.RuleBrokenException;

/**
 * A post somebody takes.
 *
 * @param from its first day
 * @param title as shown, e.g. {@code Chủ tịch UBND xã}; two to 200 letters
 * @param capacityLines lines above the signature (NĐ 30/2020, Appendix I, II.7b), none if the post signs no document
 */
public record PostEntry(LocalDate from, String title, List<String> capacityLines) {
    private static final int SHORTEST_TITLE = 2;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 90;

    /** @throws RuleBrokenException if title or lines are none */
    public PostEntry {
        title = Nfc.line(title);
        capacityLines = capacityLines.stream()
                .map(Nfc::line)
                .filter(line -> !line.isEmpty())
                .toList();
        if (title.length() < SHORTEST_TITLE || title.length() > LONGEST_TITLE) {
            throw new RuleBrokenException(PersonRule.POST_TITLE_LENGTH, LONGEST_TITLE);
        }
        if (capacityLines.size() > MOST_LINES
                || capacityLines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw new RuleBrokenException(PersonRule.CAPACITY_LINES, MOST_LINES, LONGEST_LINE);
        }
    }

    /**
     * What somebody typed into a form.
     *
     * @param capacity one line each
     * @throws RuleBrokenException if no day is given, or as the constructor does
     */
    public static PostEntry ofTyped(@Nullable LocalDate from, String title, String capacity) {
        if (from == null) {
            throw new RuleBrokenException(PersonRule.POST_DAY_REQUIRED);
        }
        return new PostEntry(from, title, capacity.lines().toList());
    }
}
