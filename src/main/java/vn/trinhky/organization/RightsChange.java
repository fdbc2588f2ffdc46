package vn.trinhky.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.people.PersonRule;
import vn.trinhky.organization.people.RightsChangeDetails;
import vn.trinhky.organization.people.RightsChangeId;

/** A change of somebody's rights. It holds at once, and stays flagged until a second person confirms it. */
@Entity
@Table(name = "rights_change")
class RightsChange {
    private static final String SEPARATOR = ",";

    @Id
    private UUID id;

    private UUID personId;
    private String officesBefore;
    private String officesAfter;
    private UUID changedBy;
    private Instant changedAt;
    private @Nullable UUID confirmedBy;
    private @Nullable Instant confirmedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected RightsChange() {}

    RightsChange(PersonId person, Set<Office> before, Set<Office> after, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.officesBefore = column(before);
        this.officesAfter = column(after);
        this.changedBy = by.value();
        this.changedAt = now;
    }

    /** @throws RuleBrokenException {@link PersonRule#SECOND_PERSON} if they gave or got the rights themselves */
    void confirm(PersonId by, Instant now) {
        if (!RightsChangeDetails.isSecondPerson(by, new PersonId(changedBy), person())) {
            throw new RuleBrokenException(PersonRule.SECOND_PERSON);
        }
        if (confirmedBy == null) {
            confirmedBy = by.value();
            confirmedAt = now;
        }
    }

    RightsChangeId id() {
        return new RightsChangeId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    /** The offices as they are kept: by name, in their order. */
    static String column(Set<Office> offices) {
        return offices.stream().sorted().map(Office::name).collect(Collectors.joining(SEPARATOR));
    }

    static Set<Office> offices(String column) {
        return Arrays.stream(column.split(SEPARATOR))
                .filter(name -> !name.isEmpty())
                .map(Office::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Office.class)));
    }
}
