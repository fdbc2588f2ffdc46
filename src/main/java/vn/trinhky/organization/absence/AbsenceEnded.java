package vn.trinhky.organization.absence;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.audit.AuditedEvent;
import vn.trinhky.kernel.ActorRef;

/** Somebody is back before the day that was said. */
public record AbsenceEnded(Absence absence, ActorRef actor, Instant at) implements AuditedEvent {
    @Override
    public String action() {
        return "organization.absenceEnded";
    }

    @Override
    public String subject() {
        return "person:" + absence.person();
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("absence", absence.id().toString()));
    }
}
