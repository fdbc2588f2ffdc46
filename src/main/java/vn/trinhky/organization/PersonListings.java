package vn.trinhky.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.kernel.Nfc;
import vn.trinhky.organization.people.PersonListing;

/** The administrator's list of people, a page in one statement. Who works here comes before who has left. */
@Repository
class PersonListings {
    private static final int LONGEST_SEARCH = 100;

    private final JdbcClient jdbc;

    PersonListings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonListing> page(String search, LocalDate today, int offset, int limit) {
        return jdbc.sql("""
                        SELECT p.id, p.login, p.name, p.locked, u.name AS unit,
                          COALESCE(
                            (SELECT title FROM post WHERE person_id = p.id AND valid_from <= :today
                             ORDER BY valid_from DESC LIMIT 1),
                            (SELECT title FROM post WHERE person_id = p.id ORDER BY valid_from LIMIT 1), '') AS post,
                          (SELECT GROUP_CONCAT(office SEPARATOR ',') FROM person_office WHERE person_id = p.id)
                            AS offices,
                          EXISTS (SELECT 1 FROM rights_change c WHERE c.person_id = p.id AND c.confirmed_at IS NULL)
                            AS unconfirmed
                        FROM person p JOIN unit u ON u.id = p.unit_id
                        WHERE p.name LIKE :pattern OR p.login LIKE :pattern
                        ORDER BY p.locked, p.name, p.login LIMIT :limit OFFSET :offset""")
                .param("today", today)
                .param("pattern", pattern(search))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> listing(row))
                .list();
    }

    int count(String search) {
        return jdbc.sql("SELECT COUNT(*) FROM person p WHERE p.name LIKE :pattern OR p.login LIKE :pattern")
                .param("pattern", pattern(search))
                .query(Integer.class)
                .single();
    }

    private static PersonListing listing(ResultSet row) throws SQLException {
        return new PersonListing(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                row.getString("post"),
                row.getString("unit"),
                RightsChange.offices(
                        Optional.ofNullable(row.getString("offices")).orElse("")),
                row.getBoolean("locked"),
                row.getBoolean("unconfirmed"));
    }

    private static String pattern(String typed) {
        String line = Nfc.line(typed);
        String letters = line.substring(0, Math.min(line.length(), LONGEST_SEARCH));
        return "%" + letters.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
