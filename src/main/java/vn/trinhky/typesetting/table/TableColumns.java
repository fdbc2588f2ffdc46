package vn.trinhky.typesetting.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TableGrid;
import vn.trinhky.report.content.TableGrid.Place;

/** Widths and alignment of a table's columns, by what stands in them. */
public final class TableColumns {
    private static final int LEAST_WORD = 3;
    private static final int LONGEST_WORD = 14;
    private static final int LONGEST_TEXT = 100;
    private static final double GROWTH = 3;
    private static final int SHORT = 4;
    private static final Pattern NUMBER = Pattern.compile("[\\d.,%/ +\u2013-]*");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private TableColumns() {}

    /**
     * Widths in whole points: the writer's own, or such that a column gets room for its longest word, and more the longer its
     * texts are, but far less than in proportion.
     *
     * @param width of the whole table; the columns add up to it
     */
    public static int[] widths(Table table, int width) {
        double[] shares = table.widths().isEmpty()
                ? byWords(table)
                : table.widths().stream().mapToDouble(Integer::doubleValue).toArray();
        double sum = Arrays.stream(shares).sum();
        int[] widths = new int[shares.length];
        double right = 0;
        int left = 0;
        for (int column = 0; column < shares.length; column++) {
            right += shares[column];
            int edge = (int) Math.round(width * right / sum);
            widths[column] = edge - left;
            left = edge;
        }
        return widths;
    }

    private static double[] byWords(Table table) {
        List<Place> places = TableGrid.places(table);
        double[] shares = new double[table.columns()];
        for (int column = 0; column < shares.length; column++) {
            int at = column;
            shares[column] = places.stream()
                    .filter(place -> place.column() == at && place.cell().colspan() == 1)
                    .mapToDouble(TableColumns::share)
                    .max()
                    .orElse(LEAST_WORD);
        }
        return shares;
    }

    private static double share(Place place) {
        int word = LEAST_WORD;
        int text = 1;
        for (Paragraph paragraph : place.cell().paragraphs()) {
            String line = ReportContent.text(paragraph.text());
            text = Math.max(text, Math.min(line.length(), LONGEST_TEXT));
            for (String each : line.split("\\s+")) {
                word = Math.max(word, Math.min(each.length(), LONGEST_WORD));
            }
        }
        return Math.max(word + 1, GROWTH * Math.sqrt(text));
    }

    /** Where the words of each column stand: numbers to count with at the right, short signs and counted rows in the middle. */
    public static List<Align> alignments(Table table) {
        List<Align> alignments = new ArrayList<>();
        List<Place> places = TableGrid.places(table);
        for (int column = 0; column < table.columns(); column++) {
            int at = column;
            alignments.add(alignment(places.stream()
                    .filter(place -> place.row() >= table.headerRows() && place.column() == at)
                    .map(Place::cell)
                    .toList()));
        }
        return alignments;
    }

    private static Align alignment(List<Cell> cells) {
        if (cells.stream().anyMatch(cell -> cell.paragraphs().size() > 1)) {
            return Align.LEFT;
        }
        List<String> texts = cells.stream()
                .filter(cell -> cell.colspan() == 1)
                .map(cell ->
                        ReportContent.text(cell.paragraphs().getFirst().text()).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        boolean numbers = texts.stream().allMatch(text -> NUMBER.matcher(text).matches());
        if (numbers && texts.stream().anyMatch(text -> DIGIT.matcher(text).find()) && !isCount(texts)) {
            return Align.RIGHT;
        }
        return texts.stream().allMatch(text -> numbers || text.length() <= SHORT) ? Align.CENTRE : Align.LEFT;
    }

    /** 1, 2, 3 …: they name the rows. */
    private static boolean isCount(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Where the words of a column stand. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }
}
