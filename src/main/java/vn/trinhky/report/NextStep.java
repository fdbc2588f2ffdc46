package vn.trinhky.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who gets a report, and by when they must have acted.
 *
 * @param due the day their step is due, if the chain gives it one
 */
public record NextStep(Holder holder, Optional<LocalDate> due) {
    public static NextStep at(Holder holder) {
        return new NextStep(holder, Optional.empty());
    }
}
