package vn.trinhky.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trinhky.organization.absence.Deputyship;
import vn.trinhky.report.event.ChainEvent;
import vn.trinhky.report.event.ReportEvent;

/** What happened to a report since it was loaded: events to publish and lines of its history to write. */
final class Announcements {
    private final List<ReportEvent> events = new ArrayList<>();
    private final List<ActRecord> acts = new ArrayList<>();

    /** @param under the delegation it was done under, if it was done for another */
    void add(ReportEvent event, ActRecord act, Optional<Deputyship> under) {
        events.add(event);
        acts.add(act);
        under.ifPresent(delegation -> events.add(new ChainEvent.ActedForAnother(
                event.report(),
                event.actor(),
                event.at(),
                act.act(),
                delegation.principal(),
                delegation.absence().toString())));
    }

    /** The events that are not published yet; they are handed out once. */
    List<ReportEvent> takeEvents() {
        List<ReportEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    /** The lines that are not written yet; they are handed out once. */
    List<ActRecord> takeActs() {
        List<ActRecord> taken = List.copyOf(acts);
        acts.clear();
        return taken;
    }
}
