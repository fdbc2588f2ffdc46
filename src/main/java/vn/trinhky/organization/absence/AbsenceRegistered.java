package vn.trinhky.organization.absence;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.kernel.Sha256;

/** Somebody will be away, and somebody may act for them. */
public record AbsenceRegistered(Absence absence, ActorRef actor, Instant at) implements AuditedEvent {
    @Override
    public String action() {
        return "organization.absenceRegistered";
    }

    @Override
    public String subject() {
        return "person:" + absence.person();
    }

    @Override
    public SortedMap<String, String> facts() {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("absence", absence.id().toString());
        facts.put("from", absence.from().toString());
        facts.put("to", absence.to().toString());
        absence.delegation().ifPresent(given -> {
            facts.put("deputy", given.deputy().toString());
            facts.put("form", given.form().name());
            facts.put("basisSha256", Sha256.of(given.basis()).hex());
        });
        return facts;
    }
}
