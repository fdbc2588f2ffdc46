package vn.trinhky.typesetting;

import java.util.Arrays;
import vn.trinhky.report.content.Block.Cell;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Row;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.ReportContent;

/**
 * Shares the text's width among a table's columns: a column gets room for its longest word, and more the longer its
 * texts are, but far less than in proportion. The widths are whole points and add up to {@link TypeCase#COLUMN_WIDTH}.
 */
final class ColumnWidths {
    private static final int LEAST_WORD = 3;
    private static final int LONGEST_WORD = 14;
    private static final int LONGEST_TEXT = 100;
    private static final double GROWTH = 3;

    private ColumnWidths() {}

    static int[] of(Table table) {
        double[] shares = new double[table.columns()];
        for (int column = 0; column < shares.length; column++) {
            shares[column] = share(table, column);
        }
        double sum = Arrays.stream(shares).sum();
        int[] widths = new int[shares.length];
        double right = 0;
        int left = 0;
        for (int column = 0; column < shares.length; column++) {
            right += shares[column];
            int edge = (int) Math.round(TypeCase.COLUMN_WIDTH * right / sum);
            widths[column] = edge - left;
            left = edge;
        }
        return widths;
    }

    private static double share(Table table, int column) {
        int word = LEAST_WORD;
        int text = 1;
        for (Row row : table.rows()) {
            Cell cell = row.cells().get(column);
            for (Paragraph paragraph : cell.paragraphs()) {
                String line = ReportContent.text(paragraph.text());
                text = Math.max(text, Math.min(line.length(), LONGEST_TEXT));
                for (String each : line.split("\\s+")) {
                    word = Math.max(word, Math.min(each.length(), LONGEST_WORD));
                }
            }
        }
        return Math.max(word + 1, GROWTH * Math.sqrt(text));
    }
}
