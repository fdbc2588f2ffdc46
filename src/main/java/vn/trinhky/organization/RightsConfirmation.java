package vn.trinhky.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.people.PersonRule;
import vn.trinhky.organization.people.RightsChangeDetails;
import vn.trinhky.organization.people.RightsChangeId;

/**
 * The second pair of eyes on rights: another administrator, or one of the agency's leaders. So an administrator cannot
 * quietly make somebody a signer.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'SIGNER')")
public class RightsConfirmation {
    private final RightsChanges changes;
    private final JdbcClient jdbc;
    private final ActingPerson acting;
    private final OfficeRecord record;
    private final Clock clock;

    RightsConfirmation(RightsChanges changes, JdbcClient jdbc, ActingPerson acting, OfficeRecord record, Clock clock) {
        this.changes = changes;
        this.jdbc = jdbc;
        this.acting = acting;
        this.record = record;
        this.clock = clock;
    }

    /** Changes nobody has confirmed, oldest first. */
    @Transactional(readOnly = true)
    public List<RightsChangeDetails> open(int offset, int limit) {
        return jdbc.sql("""
                        SELECT c.id, c.person_id, p.name AS person_name, c.offices_before, c.offices_after,
                          c.changed_by, b.name AS changed_by_name, c.changed_at
                        FROM rights_change c JOIN person p ON p.id = c.person_id JOIN person b ON b.id = c.changed_by
                        WHERE c.confirmed_at IS NULL ORDER BY c.changed_at, c.id LIMIT ? OFFSET ?""")
                .params(limit, offset)
                .query((row, number) -> details(row))
                .list();
    }

    @Transactional(readOnly = true)
    public int countOpen() {
        return changes.countByConfirmedAtIsNull();
    }

    /**
     * Says that a change is meant to be.
     *
     * @throws RuleBrokenException {@link PersonRule#SECOND_PERSON}
     */
    public void confirm(RightsChangeId id) {
        RightsChange change =
                changes.findById(id.value()).orElseThrow(() -> new NoSuchElementException("no change " + id));
        change.confirm(acting.get().id(), clock.instant());
        record.write("rightsConfirmed", "person:" + change.person(), Map.of("change", id.toString()));
    }

    private static RightsChangeDetails details(ResultSet row) throws SQLException {
        return new RightsChangeDetails(
                new RightsChangeId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                RightsChange.offices(row.getString("offices_before")),
                RightsChange.offices(row.getString("offices_after")),
                new PersonId(row.getObject("changed_by", UUID.class)),
                row.getString("changed_by_name"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
