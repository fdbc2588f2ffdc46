package vn.trinhky.drafting;

import java.util.UUID;
import vn.trinhky.report.DraftDetails;
import vn.trinhky.report.ReportId;

/**
 * One window in which a draft is open.
 *
 * @param id of this window
 * @param writer who may write: this window or another one
 */
public record EditingSession(UUID id, ReportId report, DraftDetails draft, Writer writer) {

    public boolean mayWrite() {
        return writer instanceof Writer.ThisWindow;
    }

    /** Who holds a draft. */
    public sealed interface Writer {
        record ThisWindow() implements Writer {}

        /**
         * Another window writes.
         *
         * @param samePerson true if it is the same person's: they may go on here at once
         */
        record Another(String name, boolean samePerson) implements Writer {}
    }
}
