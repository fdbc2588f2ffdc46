package vn.trinhky.organization;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.shell.AgencyName;

/** Today's letterhead names the office in the frame and on the log-in page; until one is set up nothing stands there. */
@Component
class ShownAgency implements AgencyName {
    private final Letterheads letterheads;
    private final Clock clock;

    ShownAgency(Letterheads letterheads, Clock clock) {
        this.letterheads = letterheads;
        this.clock = clock;
    }

    @Override
    public String shown() {
        return letterheads
                .findValidOn(OfficeTime.today(clock))
                .map(letterhead -> letterhead.details().shownName())
                .orElse("");
    }
}
