package vn.trinhky.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.trinhky.storage.SqlTime;

/** The administrator's list, a page in one statement and without any text of a letter. */
@Repository
class MailListings {
    private static final String OF_STATE = " FROM outgoing_mail WHERE (:state IS NULL OR state = :state)";

    private final JdbcClient jdbc;

    MailListings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MailListing> page(Optional<MailState> state, int offset, int limit) {
        return jdbc.sql(
                        "SELECT id, purpose, recipient, state, attempts, created_at, next_attempt_at, ended_at, last_error"
                                + OF_STATE + " ORDER BY created_at DESC, id LIMIT :limit OFFSET :offset")
                .param("state", state.map(Enum::name).orElse(null))
                .param("limit", limit)
                .param("offset", offset)
                .query(MailListings::row)
                .list();
    }

    int count(Optional<MailState> state) {
        return jdbc.sql("SELECT COUNT(*)" + OF_STATE)
                .param("state", state.map(Enum::name).orElse(null))
                .query(Integer.class)
                .single();
    }

    boolean isGivenUp(MailId mail) {
        return jdbc.sql("SELECT COUNT(*) FROM outgoing_mail WHERE id = ? AND state = 'GIVEN_UP'")
                        .param(mail.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static MailListing row(ResultSet row, int number) throws SQLException {
        return new MailListing(
                new MailId(row.getObject("id", UUID.class)),
                MailPurpose.valueOf(row.getString("purpose")),
                row.getString("recipient"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                SqlTime.instant(row, "created_at"),
                SqlTime.instant(row, "next_attempt_at"),
                Optional.ofNullable(SqlTime.instantOrNull(row, "ended_at")),
                Optional.ofNullable(row.getString("last_error")));
    }
}
