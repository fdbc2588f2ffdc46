package vn.trinhky.typesetting.table;

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
    private static final Pattern SHORT_OR_NUMBER = Pattern.compile(".{0,4}|[\\d.,%/ +-]*");

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

    /** Which columns stand centred: those of numbers and short signs. */
    public static boolean[] centred(Table table) {
        boolean[] centred = new boolean[table.columns()];
        Arrays.fill(centred, true);
        for (Place place : TableGrid.places(table)) {
            if (place.row() >= table.headerRows() && !isShort(place.cell())) {
                centred[place.column()] = false;
            }
        }
        return centred;
    }

    private static boolean isShort(Cell cell) {
        return cell.paragraphs().size() == 1
                && SHORT_OR_NUMBER
                        .matcher(ReportContent.text(cell.paragraphs().getFirst().text()))
                        .matches();
    }
}
