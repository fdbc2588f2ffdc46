package vn.trinhky.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.AgencyId;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.WorkCalendar;
import vn.trinhky.security.CurrentPerson;

/**
 * How long a document of each type may take, in working days from its first draft. The day is proposed to the drafter, who
 * may change it; documents begun earlier keep theirs.
 */
@Service
@Transactional
public class DueRules {
    public static final int MAX_WORKING_DAYS = 250;

    private final JdbcClient jdbc;
    private final Organization organization;
    private final WorkCalendar calendar;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DueRules(
            JdbcClient jdbc,
            Organization organization,
            WorkCalendar calendar,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.calendar = calendar;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Working days of each type that has a rule. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public Map<DocumentType, Integer> all() {
        Map<DocumentType, Integer> rules = new EnumMap<>(DocumentType.class);
        jdbc.sql("SELECT document_type, working_days FROM report_due_rule WHERE agency_id = ?")
                .param(agency().value())
                .query((row, index) ->
                        Map.entry(DocumentType.valueOf(row.getString("document_type")), row.getInt("working_days")))
                .list()
                .forEach(rule -> rules.put(rule.getKey(), rule.getValue()));
        return rules;
    }

    /**
     * Documents of the type that are begun from now on have so many working days, or as many as their drafter says.
     *
     * @throws vn.trinhky.kernel.RuleBrokenException {@link ReportRule#DUE_RULE_DAYS}
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void decide(DocumentType type, OptionalInt workingDays) {
        workingDays.ifPresent(
                days -> ReportRule.DUE_RULE_DAYS.require(days >= 1 && days <= MAX_WORKING_DAYS, MAX_WORKING_DAYS));
        jdbc.sql("DELETE FROM report_due_rule WHERE agency_id = ? AND document_type = ?")
                .params(agency().value(), type.name())
                .update();
        workingDays.ifPresent(days -> jdbc.sql(
                        "INSERT INTO report_due_rule (agency_id, document_type, working_days) VALUES (?, ?, ?)")
                .params(agency().value(), type.name(), days)
                .update());
        String days = workingDays.isPresent() ? Integer.toString(workingDays.getAsInt()) : "";
        events.publishEvent(new DueRuleDecided(
                currentPerson.actor(),
                clock.instant(),
                new TreeMap<>(Map.of("type", type.name(), "workingDays", days))));
    }

    /** When a document that is begun today is due, if its type has a rule. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('DRAFTER')")
    public Optional<LocalDate> dueOf(DocumentType type) {
        return jdbc.sql("SELECT working_days FROM report_due_rule WHERE agency_id = ? AND document_type = ?")
                .params(agency().value(), type.name())
                .query(Integer.class)
                .optional()
                .map(days -> calendar.plusWorkingDays(OfficeTime.today(clock), days));
    }

    private AgencyId agency() {
        return organization.agency();
    }

    /** The head of the office has decided how long documents of a type may take. */
    record DueRuleDecided(ActorRef actor, Instant at, SortedMap<String, String> facts) implements AuditedEvent {
        @Override
        public String action() {
            return "report.dueRuleDecided";
        }

        @Override
        public String subject() {
            return "dueRules";
        }
    }
}
