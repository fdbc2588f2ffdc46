package vn.trinhky.typesetting.docx;

import java.util.Arrays;
import java.util.List;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.report.content.TableGrid;
import vn.trinhky.report.content.TableGrid.Place;

/** Widths of a table's columns in whole points: the writer's own, or by the words that stand in them. */
final class WordWidths {
    private static final int LEAST_WORD = 3;
    private static final int LONGEST_WORD = 14;
    private static final int LONGEST_TEXT = 100;
    private static final double GROWTH = 3;

    private WordWidths() {}

    static int[] of(Table table, int width) {
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
                    .mapToDouble(WordWidths::share)
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
}
