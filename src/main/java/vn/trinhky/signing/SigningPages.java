package vn.trinhky.signing;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.trinhky.approval.Approvals;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.organization.absence.Deputyship;
import vn.trinhky.register.Reservation;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.typesetting.Manuscripts;
import vn.trinhky.typesetting.PageMark;
import vn.trinhky.typesetting.Typesetter;

/** The same page twice: open for reading, and with number and date for signing. */
@Component
class SigningPages {
    private final Typesetter typesetter;
    private final Manuscripts manuscripts;
    private final CurrentPerson currentPerson;
    private final Approvals approvals;
    private final Clock clock;

    SigningPages(
            Typesetter typesetter,
            Manuscripts manuscripts,
            CurrentPerson currentPerson,
            Approvals approvals,
            Clock clock) {
        this.typesetter = typesetter;
        this.manuscripts = manuscripts;
        this.currentPerson = currentPerson;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** One series per type of document (NĐ 30/2020, Đ15.1c: decided by the head of the agency). */
    String seriesOf(VersionDetails version) {
        return version.metadata().type().series();
    }

    String symbolOf(VersionDetails version) {
        return manuscripts.symbol(version);
    }

    byte[] unnumbered(VersionDetails version) {
        int year = OfficeTime.today(clock).getYear();
        return page(version, new PageMark.Unnumbered(year));
    }

    byte[] numbered(VersionDetails version, Reservation reservation) {
        return page(
                version, new PageMark.Numbered(reservation.number().printed(), reservation.date(), clock.instant()));
    }

    private byte[] page(VersionDetails version, PageMark mark) {
        return typesetter
                .typeset(manuscripts.of(
                        version,
                        currentPerson.id(),
                        approvals.actingFor(version.report()).map(Deputyship::absence),
                        mark))
                .bytes();
    }
}
