package vn.trinhky.audit;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trinhky.kernel.ActorRef;

/** An act of nobody in particular. */
record TestEvent(
        String action, String subject, ActorRef actor, Instant at, SortedMap<String, String> facts, boolean refused)
        implements AuditedEvent {
    private static final Instant THEN = Instant.parse("2026-02-03T04:05:06.007008009Z");
    private static final ActorRef ACTOR = new ActorRef("b6f3", "Nguyễn Thị Hạnh");

    static TestEvent done(String subject) {
        return new TestEvent("test.done", subject, ACTOR, THEN, new TreeMap<>(Map.of("n", "1")), false);
    }

    static TestEvent refused(String subject) {
        return new TestEvent("test.refused", subject, ACTOR, THEN, new TreeMap<>(Map.of("rule", "test")), true);
    }

    TestEvent by(String name) {
        return new TestEvent(action, subject, new ActorRef(actor.id(), name), at, facts, refused);
    }

    TestEvent at(Instant moment) {
        return new TestEvent(action, subject, actor, moment, facts, refused);
    }

    TestEvent with(String key, String value) {
        TreeMap<String, String> more = new TreeMap<>(facts);
        more.put(key, value);
        return new TestEvent(action, subject, actor, at, more, refused);
    }
}
