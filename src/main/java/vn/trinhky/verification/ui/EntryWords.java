package vn.trinhky.verification.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.Locale;
import vn.trinhky.audit.AuditEntry;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.shell.kit.Dates;

/**
 * How the parts of an entry are written.
 *
 * @param acts words for acts
 * @param locale language of the person who reads
 */
record EntryWords(ActionWords acts, Dates dates, Locale locale) {

    /** {@code 18.402}. */
    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** {@code 25/11/2024 10:28:41}, in Vietnam. */
    String moment(Instant at) {
        return dates.day(OfficeTime.day(at)) + " " + dates.seconds(at);
    }

    String act(AuditEntry entry) {
        return acts.of(entry);
    }

    /** {@code 7f3a 91c4 … c21e}; what is no hash any more is shown as it is. */
    String hash(String stored) {
        return stored.matches("[0-9a-f]{64}") ? new Sha256(stored).shortened() : stored;
    }
}
