package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two rows of words. Blanks are not compared: they follow the words around them. */
final class WordDifference {
    private static final int WORD = 3;
    private static final int SIGN = 1;

    private final List<Word> before;
    private final List<Word> after;
    private final int[] coreBefore;
    private final int[] coreAfter;
    private final int[] match;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Word> collectedBefore = new ArrayList<>();
    private final List<Word> collectedAfter = new ArrayList<>();
    private Edit.Kind kind = Edit.Kind.KEPT;

    private WordDifference(List<Word> before, List<Word> after, boolean tidy) {
        this.before = before;
        this.after = after;
        this.coreBefore = core(before);
        this.coreAfter = core(after);
        Map<String, Integer> ids = new HashMap<>();
        List<Integer> weights = new ArrayList<>();
        int[] idsBefore = ids(before, coreBefore, ids, weights);
        int[] idsAfter = ids(after, coreAfter, ids, weights);
        this.match = CommonSequence.of(idsBefore, idsAfter, weights::get);
        if (tidy) {
            new TidyMatch(words(before, coreBefore), words(after, coreAfter), match).tidy();
        }
    }

    /** As a person would mark it: lone words that happen to stand on both sides of a rewritten place are not kept. */
    static List<Edit> forReading(List<Word> before, List<Word> after) {
        return new WordDifference(before, after, true).edits();
    }

    /** Every word that can be kept. */
    static List<Edit> exact(List<Word> before, List<Word> after) {
        return new WordDifference(before, after, false).edits();
    }

    private static int[] core(List<Word> words) {
        int[] core = new int[words.size()];
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isBlank()) {
                core[count++] = i;
            }
        }
        return Arrays.copyOf(core, count);
    }

    private static List<Word> words(List<Word> words, int[] core) {
        return Arrays.stream(core).mapToObj(words::get).toList();
    }

    private static int[] ids(List<Word> words, int[] core, Map<String, Integer> ids, List<Integer> weights) {
        int[] numbers = new int[core.length];
        for (int i = 0; i < core.length; i++) {
            Word word = words.get(core[i]);
            String key = word.isBreak() ? "" : word.text();
            numbers[i] = ids.computeIfAbsent(key, fresh -> {
                weights.add(word.counts() ? WORD : SIGN);
                return weights.size() - 1;
            });
        }
        return numbers;
    }

    private List<Edit> edits() {
        int b = 0;
        int a = 0;
        for (int i = 0; i < coreBefore.length; i++) {
            if (match[i] >= 0) {
                int atBefore = coreBefore[i];
                int atAfter = coreAfter[match[i]];
                gap(before.subList(b, atBefore), after.subList(a, atAfter));
                pair(before.get(atBefore), after.get(atAfter));
                b = atBefore + 1;
                a = atAfter + 1;
            }
        }
        gap(before.subList(b, before.size()), after.subList(a, after.size()));
        flush();
        return edits;
    }

    private void pair(Word old, Word now) {
        add(old.equals(now) ? Edit.Kind.KEPT : Edit.Kind.REFORMATTED, List.of(old), List.of(now));
    }

    private void gap(List<Word> old, List<Word> now) {
        if (old.stream().allMatch(Word::isBlank) && now.stream().allMatch(Word::isBlank)) {
            add(old.equals(now) ? Edit.Kind.KEPT : Edit.Kind.REFORMATTED, old, now);
            return;
        }
        boolean first = sameBlank(old, now, true);
        List<Word> oldRest = first ? old.subList(1, old.size()) : old;
        List<Word> nowRest = first ? now.subList(1, now.size()) : now;
        boolean last = sameBlank(oldRest, nowRest, false);
        if (first) {
            pair(old.getFirst(), now.getFirst());
        }
        add(Edit.Kind.DELETED, last ? oldRest.subList(0, oldRest.size() - 1) : oldRest, List.of());
        add(Edit.Kind.INSERTED, List.of(), last ? nowRest.subList(0, nowRest.size() - 1) : nowRest);
        if (last) {
            pair(oldRest.getLast(), nowRest.getLast());
        }
    }

    private static boolean sameBlank(List<Word> old, List<Word> now, boolean atStart) {
        if (old.isEmpty() || now.isEmpty()) {
            return false;
        }
        Word was = atStart ? old.getFirst() : old.getLast();
        Word is = atStart ? now.getFirst() : now.getLast();
        return was.isBlank() && was.text().equals(is.text());
    }

    private void add(Edit.Kind next, List<Word> old, List<Word> now) {
        if (old.isEmpty() && now.isEmpty()) {
            return;
        }
        if (next != kind) {
            flush();
            kind = next;
        }
        collectedBefore.addAll(old);
        collectedAfter.addAll(now);
    }

    private void flush() {
        if (!collectedBefore.isEmpty() || !collectedAfter.isEmpty()) {
            edits.add(new Edit(kind, collectedBefore, collectedAfter));
            collectedBefore.clear();
            collectedAfter.clear();
        }
    }
}
