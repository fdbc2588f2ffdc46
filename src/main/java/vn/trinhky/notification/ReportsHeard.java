package vn.trinhky.notification;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.trinhky.report.ReportWatch;
import vn.trinhky.report.event.ReportEvent;
import vn.trinhky.security.SystemActor;

/** Hears what happened to reports, after it is committed and as often as it takes. */
@Component
class ReportsHeard {
    static final SystemActor SYSTEM = SystemActor.named("notification");

    private final ReportWatch reports;
    private final Telling telling;

    ReportsHeard(ReportWatch reports, Telling telling) {
        this.reports = reports;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(ReportEvent event) {
        SYSTEM.run(() -> reports.find(event.report())
                .ifPresent(report -> telling.tell(Tidings.of(event, report), Tidings.person(event.actor()))));
    }
}
