package vn.trinhky.typesetting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.typesetting.PageMark.Draft;
import vn.trinhky.typesetting.PageMark.Numbered;
import vn.trinhky.typesetting.PageMark.Unnumbered;

/**
 * What the file says of itself. A print without a number is dated to the first day of its year, so that the same draft
 * is the same file whenever it is made.
 *
 * @param author the agency
 * @param createdAt in the office's own zone
 */
record DocumentFacts(String title, String author, ZonedDateTime createdAt) {

    static DocumentFacts of(Manuscript manuscript) {
        String title = manuscript.metadata().type().printedName() + " " + OpeningLines.subject(manuscript);
        Instant createdAt = switch (manuscript.mark()) {
            case Numbered numbered -> numbered.producedAt();
            case Unnumbered open -> newYear(open.year());
            case Draft draft -> newYear(draft.year());
        };
        return new DocumentFacts(
                title.strip(),
                TypeCase.printable(manuscript.letterhead().shownName()),
                createdAt.atZone(OfficeTime.ZONE));
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(OfficeTime.ZONE).toInstant();
    }
}
