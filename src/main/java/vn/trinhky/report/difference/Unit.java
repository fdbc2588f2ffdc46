package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Table;

/**
 * Something that is aligned as a whole: a block, a row, a cell.
 *
 * @param words all its words; none of them is a break
 * @param bag how often each syllable, number or sign occurs in it, capitals and small letters alike
 * @param size of the bag
 */
record Unit(List<Word> words, Map<String, Integer> bag, int size) {

    static Unit of(List<Word> words) {
        Map<String, Integer> bag = new HashMap<>();
        int size = 0;
        for (Word word : words) {
            if (word.counts()) {
                bag.merge(word.text().toLowerCase(Locale.ROOT), 1, Integer::sum);
                size++;
            }
        }
        return new Unit(words, bag, size);
    }

    static Unit of(Block block) {
        return block instanceof Table table ? ofCells(cells(table)) : of(Word.of(Form.words(block)));
    }

    static Unit ofCells(Collection<Block.Cell> cells) {
        List<Word> words = new ArrayList<>();
        cells.forEach(cell -> cell.paragraphs().forEach(paragraph -> words.addAll(Word.of(paragraph.text()))));
        return of(words);
    }

    private static List<Block.Cell> cells(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    /** Several that follow each other, as one. */
    static Unit together(List<Unit> units) {
        List<Word> words = new ArrayList<>();
        Map<String, Integer> bag = new HashMap<>();
        int size = 0;
        for (Unit unit : units) {
            words.addAll(unit.words);
            unit.bag.forEach((word, times) -> bag.merge(word, times, Integer::sum));
            size += unit.size;
        }
        return new Unit(words, bag, size);
    }

    /** Words they have in common, whatever their order. */
    int common(Unit other) {
        Map<String, Integer> smaller = bag.size() <= other.bag.size() ? bag : other.bag;
        Map<String, Integer> larger = smaller == bag ? other.bag : bag;
        int common = 0;
        for (Map.Entry<String, Integer> entry : smaller.entrySet()) {
            common += Math.min(entry.getValue(), larger.getOrDefault(entry.getKey(), 0));
        }
        return common;
    }

    /** From 0, nothing in common, to 1, the same words. */
    double likeness(Unit other) {
        if (size == 0 || other.size == 0) {
            return Word.text(words).equals(Word.text(other.words)) ? 1 : 0;
        }
        return 2.0 * common(other) / (size + other.size);
    }

    /** How much of this one is found in the other. */
    double containedIn(Unit other) {
        return size == 0 ? 0 : (double) common(other) / size;
    }

    boolean hasSameText(Unit other) {
        return Word.text(words).equals(Word.text(other.words));
    }
}
