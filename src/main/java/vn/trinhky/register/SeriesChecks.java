package vn.trinhky.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.register.SeriesCheck.Gap;

/** Compares what the series say with the lines that are there; the same figures an inspector would count by hand. */
@Repository
class SeriesChecks {
    private static final int MOST = 50;

    private final JdbcClient jdbc;

    SeriesChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SeriesCheck> of(AgencyId agency, int year) {
        return jdbc.sql("""
                        SELECT s.kind, s.first_number, s.last_number, (SELECT COUNT(*) FROM register_entry e
                          WHERE e.agency_id = s.agency_id AND e.year = s.year AND e.kind = s.kind
                            AND e.given_up_at IS NOT NULL) AS given_up
                        FROM number_series s WHERE s.agency_id = ? AND s.year = ? ORDER BY s.kind""")
                .params(agency.value(), year)
                .query((row, number) -> check(
                        new SeriesKey(agency, year, row.getString("kind")),
                        row.getInt("first_number"),
                        row.getInt("last_number"),
                        row.getInt("given_up")))
                .list();
    }

    private SeriesCheck check(SeriesKey key, int first, int last, int givenUp) {
        return new SeriesCheck(key.kind(), first, last, givenUp, gaps(key, first, last), twins(key), backwards(key));
    }

    /**
     * Between the lines, before the first, after the last; a number that waits for a signature is none. A line outside of
     * the series is a fault of its neighbour.
     */
    private List<Gap> gaps(SeriesKey key, int first, int last) {
        return jdbc.sql("""
                        SELECT number + 1 AS gap_from, next_number - 1 AS gap_to FROM (
                          SELECT number, LEAD(number) OVER (ORDER BY number) AS next_number FROM (
                            SELECT number FROM register_entry WHERE agency_id = :agency AND year = :year AND kind = :kind
                            UNION ALL
                            SELECT number FROM number_waiting WHERE agency_id = :agency AND year = :year AND kind = :kind
                            UNION ALL SELECT :first - 1 UNION ALL SELECT :last + 1) every_line) pairs
                        WHERE next_number > number + 1 ORDER BY number LIMIT :most""")
                .param("agency", key.agency().value())
                .param("year", key.year())
                .param("kind", key.kind())
                .param("first", first)
                .param("last", last)
                .param("most", MOST)
                .query((row, number) -> new Gap(row.getInt("gap_from"), row.getInt("gap_to")))
                .list();
    }

    /** The table keeps a number apart within its series; another series of the year may still print the same. */
    private List<String> twins(SeriesKey key) {
        return jdbc.sql("""
                        SELECT CONCAT(IF(number < 10, '0', ''), number, '/', symbol) AS printed FROM register_entry
                        WHERE agency_id = ? AND year = ? GROUP BY number, symbol
                        HAVING COUNT(*) > 1 AND SUM(kind = ?) > 0 ORDER BY number LIMIT ?""")
                .params(key.agency().value(), key.year(), key.kind(), MOST)
                .query(String.class)
                .list();
    }

    private List<Integer> backwards(SeriesKey key) {
        return jdbc.sql("""
                        SELECT number FROM (SELECT number, document_date,
                          LAG(document_date) OVER (ORDER BY number) AS before_date FROM register_entry
                          WHERE agency_id = ? AND year = ? AND kind = ?) every_line
                        WHERE document_date < before_date ORDER BY number LIMIT ?""")
                .params(key.agency().value(), key.year(), key.kind(), MOST)
                .query(Integer.class)
                .list();
    }
}
