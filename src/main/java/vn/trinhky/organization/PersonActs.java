package vn.trinhky.organization;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.organization.people.PersonRule;

/** What every act on a person brings with it: the record, the flag on changed rights, the end of their sessions. */
@Component
class PersonActs {
    private final RightsChanges changes;
    private final ActingPerson acting;
    private final OfficeRecord record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonActs(
            RightsChanges changes,
            ActingPerson acting,
            OfficeRecord record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.acting = acting;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleBrokenException {@link PersonRule#NOT_ONESELF} */
    void requireOther(PersonId person) {
        if (acting.get().id().equals(person)) {
            throw new RuleBrokenException(PersonRule.NOT_ONESELF);
        }
    }

    void write(String act, PersonId person, Map<String, String> facts) {
        record.write(act, "person:" + person, facts);
    }

    /** Rights hold at once, on new sessions, and wait for their second person. */
    void rightsChanged(PersonId person, Set<Office> before, Set<Office> after) {
        changes.save(new RightsChange(person, before, after, acting.get().id(), clock.instant()));
        write(
                "rightsChanged",
                person,
                Map.of("before", RightsChange.column(before), "after", RightsChange.column(after)));
        endSessions(person);
    }

    void accountReset(PersonId person, String login) {
        events.publishEvent(new AccountReset(person, login));
        endSessions(person);
    }

    void endSessions(PersonId person) {
        events.publishEvent(new SessionsEnded(person));
    }

    Instant now() {
        return clock.instant();
    }
}
