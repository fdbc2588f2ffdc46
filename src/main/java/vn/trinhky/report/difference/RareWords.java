package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds for each of many blocks the one on the other side that is most like it, by the words that occur in few blocks. */
final class RareWords {
    private static final int RARE = 4;
    private static final double ALIKE = 0.5;

    private RareWords() {}

    /** For each unit before the index of its partner after, or -1. */
    static int[] partners(List<Unit> before, List<Unit> after) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < after.size(); j++) {
            for (String word : after.get(j).bag().keySet()) {
                List<Integer> where = places.computeIfAbsent(word, fresh -> new ArrayList<>(RARE + 1));
                if (where.size() <= RARE) {
                    where.add(j);
                }
            }
        }
        int[] partners = new int[before.size()];
        Arrays.fill(partners, -1);
        for (int i = 0; i < partners.length; i++) {
            partners[i] = partner(before.get(i), after, places);
        }
        return partners;
    }

    private static int partner(Unit unit, List<Unit> after, Map<String, List<Integer>> places) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (String word : unit.bag().keySet()) {
            List<Integer> where = places.getOrDefault(word, List.of());
            if (where.size() <= RARE) {
                where.forEach(place -> votes.merge(place, 1, Integer::sum));
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .filter(place -> unit.likeness(after.get(place)) >= ALIKE)
                .orElse(-1);
    }
}
