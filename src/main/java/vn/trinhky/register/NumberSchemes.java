package vn.trinhky.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.organization.AgencyId;

/**
 * Whether an agency numbers all its documents in one series or each type in its own, year by year (NĐ 30/2020, Đ15.1c:
 * decided by the head). A year nobody decided about is like the one before it, the first one by type.
 */
@Repository
class NumberSchemes {
    /** The kind of the one series of all types. */
    static final String COMMON = "CHUNG";

    private final JdbcClient jdbc;

    NumberSchemes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isCommon(AgencyId agency, int year) {
        return jdbc.sql("SELECT common FROM number_scheme WHERE agency_id = ? AND year <= ? ORDER BY year DESC LIMIT 1")
                .params(agency.value(), year)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void decide(AgencyId agency, int year, boolean common) {
        jdbc.sql("INSERT INTO number_scheme (agency_id, year, common) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE common = VALUES(common)")
                .params(agency.value(), year, common)
                .update();
    }
}
