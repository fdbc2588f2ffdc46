package vn.trinhky.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the numbers of a series are whole.
 *
 * @param first the number it began with
 * @param last the last one that counts, {@code first - 1} if there is none
 * @param givenUp how many were given up, each with its reason
 * @param gaps numbers that no line has
 * @param twins numbers that two lines of the year print alike
 * @param datesOutOfOrder numbers whose date is before that of the number before
 */
public record SeriesCheck(
        String kind,
        int first,
        int last,
        int givenUp,
        List<Gap> gaps,
        List<String> twins,
        List<Integer> datesOutOfOrder) {
    public SeriesCheck {
        gaps = List.copyOf(gaps);
        twins = List.copyOf(twins);
        datesOutOfOrder = List.copyOf(datesOutOfOrder);
    }

    /** Missing numbers, both ends included. */
    public record Gap(int from, int to) {
        @Override
        public String toString() {
            return from == to ? Integer.toString(from) : from + "–" + to;
        }
    }

    public boolean isWhole() {
        return gaps.isEmpty() && twins.isEmpty() && datesOutOfOrder.isEmpty();
    }

    public boolean isEmpty() {
        return last < first;
    }

    /** What is wrong, in numbers only. */
    public String faults() {
        return Stream.of(gaps, twins, datesOutOfOrder)
                .flatMap(List::stream)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
