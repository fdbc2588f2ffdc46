package vn.trinhky.typesetting;

import java.util.List;

/**
 * What the printed book of outgoing documents says (NĐ 30/2020, Appendix IV.I).
 *
 * @param superior line above the agency, may be empty
 * @param agency the agency in upper case, one or more lines
 * @param year e.g. {@code Năm: 2026}
 * @param span from which day and number to which, two lines
 * @param foot at the bottom of every page: when and by whom it was printed
 */
public record RegisterPages(String superior, String agency, String year, String span, String foot, List<Row> rows) {
    /** The ten columns of a line, as words. */
    public record Row(List<String> columns) {
        public Row {
            columns = List.copyOf(columns);
            if (columns.size() != COLUMNS) {
                throw new IllegalArgumentException("a line has " + COLUMNS + " columns, not " + columns.size());
            }
        }
    }

    static final int COLUMNS = 10;

    public RegisterPages {
        rows = List.copyOf(rows);
    }
}
