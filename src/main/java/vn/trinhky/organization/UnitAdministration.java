package vn.trinhky.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.agency.AgencyRule;
import vn.trinhky.organization.agency.UnitEntry;
import vn.trinhky.organization.agency.UnitListing;

/** Keeps the units of the agency and who heads them. Units are never deleted: reports were drafted in them. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class UnitAdministration {
    private final Units units;
    private final People people;
    private final Agencies agencies;
    private final PersonActs acts;
    private final OfficeRecord record;
    private final JdbcClient jdbc;

    UnitAdministration(
            Units units, People people, Agencies agencies, PersonActs acts, OfficeRecord record, JdbcClient jdbc) {
        this.units = units;
        this.people = people;
        this.agencies = agencies;
        this.acts = acts;
        this.record = record;
        this.jdbc = jdbc;
    }

    /** By name; an agency has a dozen, so there are no pages. */
    @Transactional(readOnly = true)
    public List<UnitListing> all() {
        return jdbc.sql("""
                        SELECT u.id, u.name, u.abbreviation, u.head_id, h.name AS head_name,
                          (SELECT COUNT(*) FROM person p WHERE p.unit_id = u.id AND NOT p.locked) AS people
                        FROM unit u LEFT JOIN person h ON h.id = u.head_id ORDER BY u.name""").query((row, number) -> listing(row)).list();
    }

    /** @throws RuleBrokenException {@link AgencyRule#ABBREVIATION_TAKEN} */
    public UnitId add(UnitEntry entry) {
        AgencyId agency = agencies.findByOwnTrue()
                .map(Agency::id)
                .orElseThrow(() -> new NoSuchElementException("no agency is set up"));
        UnitId id = new UnitId(UUID.randomUUID());
        requireFree(entry, id);
        units.save(new Unit(new UnitDetails(id, agency, entry.name(), entry.abbreviation())));
        record.write("unitAdded", subject(id), Map.of("abbreviation", entry.abbreviation()));
        return id;
    }

    /** @throws RuleBrokenException {@link AgencyRule#ABBREVIATION_TAKEN} */
    public void change(UnitId id, UnitEntry entry) {
        requireFree(entry, id);
        get(id).describe(entry);
        record.write("unitChanged", subject(id), Map.of("abbreviation", entry.abbreviation()));
    }

    /**
     * Who heads the unit from now on; heads read what their unit drafts.
     *
     * @param head nobody, if left out
     * @throws RuleBrokenException {@link AgencyRule#HEAD_WORKS_HERE}
     */
    public void setHead(UnitId id, Optional<PersonId> head) {
        Unit unit = get(id);
        Optional<Person> person = head.map(this::working);
        Optional<PersonId> before = unit.head();
        person.ifPresentOrElse(unit::headedBy, unit::withoutHead);
        record.write(
                "unitHeadChanged",
                subject(id),
                Map.of("head", head.map(PersonId::toString).orElse("")));
        before.ifPresent(acts::endSessions);
        head.ifPresent(acts::endSessions);
    }

    private Person working(PersonId id) {
        return people.findById(id.value())
                .filter(person -> !person.isLocked())
                .orElseThrow(() -> new RuleBrokenException(AgencyRule.HEAD_WORKS_HERE));
    }

    private void requireFree(UnitEntry entry, UnitId id) {
        units.findByAbbreviation(entry.abbreviation())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw new RuleBrokenException(AgencyRule.ABBREVIATION_TAKEN, entry.abbreviation());
                });
    }

    private Unit get(UnitId id) {
        return units.findById(id.value()).orElseThrow(() -> new NoSuchElementException("no unit " + id));
    }

    private static String subject(UnitId id) {
        return "unit:" + id;
    }

    private static UnitListing listing(ResultSet row) throws SQLException {
        return new UnitListing(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("abbreviation"),
                Optional.ofNullable(row.getObject("head_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString("head_name")).orElse(""),
                row.getInt("people"));
    }
}
