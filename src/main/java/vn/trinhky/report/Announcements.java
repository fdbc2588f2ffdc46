package vn.trinhky.report;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.report.event.ReportEvent;

/** What happened to a report since it was loaded: events to publish and lines of its history to write. */
final class Announcements {
    private final List<ReportEvent> events = new ArrayList<>();
    private final List<ActRecord> acts = new ArrayList<>();

    void add(ReportEvent event, ActRecord act) {
        events.add(event);
        acts.add(act);
    }

    List<ReportEvent> events() {
        return List.copyOf(events);
    }

    void published() {
        events.clear();
    }

    /** The lines that are not written yet; they are handed out once. */
    List<ActRecord> takeActs() {
        List<ActRecord> taken = List.copyOf(acts);
        acts.clear();
        return taken;
    }
}
