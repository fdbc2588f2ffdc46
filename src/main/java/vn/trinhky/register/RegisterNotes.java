package vn.trinhky.register;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.register.LineMark.Kind;
import vn.trinhky.register.sending.DeliveriesCounted;
import vn.trinhky.report.event.ReportEvent.ReportCorrected;
import vn.trinhky.report.event.ReportEvent.ReportIssued;
import vn.trinhky.report.event.ReportEvent.ReportRecalled;
import vn.trinhky.report.event.ReportEvent.ReportReplaced;

/** Completes the line of a report in the transaction of what happens to it: the book never says less than the report. */
@Component
class RegisterNotes {
    private final RegisterEntries entries;

    RegisterNotes(RegisterEntries entries) {
        this.entries = entries;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void issued(ReportIssued event) {
        entries.issued(event.report(), OfficeTime.day(event.at()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void counted(DeliveriesCounted counted) {
        entries.sent(counted.report(), counted.sent(), counted.acknowledged());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void recalled(ReportRecalled event) {
        entries.mark(event.report(), new LineMark(Kind.RECALLED, ""));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void replaced(ReportReplaced event) {
        entries.mark(event.report(), new LineMark(Kind.REPLACED, event.replacingNumber()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void corrected(ReportCorrected event) {
        entries.mark(event.report(), new LineMark(Kind.CORRECTED, event.letter()));
    }
}
