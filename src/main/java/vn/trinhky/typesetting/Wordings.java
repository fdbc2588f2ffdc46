package vn.trinhky.typesetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.typesetting.PageMark.Draft;
import vn.trinhky.typesetting.PageMark.Numbered;
import vn.trinhky.typesetting.PageMark.Unnumbered;
import vn.trinhky.typesetting.words.Printable;
import vn.trinhky.typesetting.words.Wording;

/** Says a manuscript in the words that are printed, on paper and in Word alike. */
final class Wordings {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private Wordings() {}

    static Wording of(Manuscript manuscript) {
        List<Block> body = new ArrayList<>(manuscript.content().blocks());
        int appendices = 0;
        while (appendices < body.size() && !(body.get(appendices) instanceof Block.Appendix)) {
            appendices++;
        }
        return new Wording(
                properties(manuscript),
                opening(manuscript),
                BodyEnd.mark(new ReportContent(body.subList(0, appendices))),
                closing(manuscript),
                new ReportContent(body.subList(appendices, body.size())),
                appendixReference(manuscript));
    }

    /**
     * What the file says of itself. A print without a number is dated to the first day of its year, so that the same draft
     * is the same file whenever it is made.
     */
    private static Wording.Properties properties(Manuscript manuscript) {
        String title = manuscript.metadata().type().printedName() + " "
                + manuscript.metadata().subject();
        Instant createdAt = switch (manuscript.mark()) {
            case Numbered numbered -> numbered.producedAt();
            case Unnumbered open -> newYear(open.year());
            case Draft draft -> newYear(draft.year());
        };
        return new Wording.Properties(
                Printable.of(title.strip()),
                Printable.of(manuscript.letterhead().shownName()),
                createdAt.atZone(OfficeTime.ZONE));
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    private static Wording.Opening opening(Manuscript manuscript) {
        ReportMetadata metadata = manuscript.metadata();
        return new Wording.Opening(
                OpeningLines.draftMark(manuscript.mark()),
                OpeningLines.MOTTO,
                manuscript.letterhead().superior(),
                manuscript.letterhead().agencyLines(),
                OpeningLines.number(manuscript.mark(), manuscript.symbol()),
                OpeningLines.placeAndDate(manuscript.letterhead().place(), manuscript.mark()),
                metadata.urgency(),
                metadata.marks().circulation().printed(),
                metadata.type().hasHeading() ? Optional.of(metadata.type().printedName()) : Optional.empty(),
                metadata.subject(),
                metadata.addressees().size() == 1
                        ? metadata.addressees()
                        : PrintedLists.ended(metadata.addressees(), "."),
                PrintedLists.ended(metadata.legalBases(), "."),
                Optional.of(manuscript.letterhead().contact())
                        .filter(contact -> metadata.marks().contact() && !contact.isEmpty()));
    }

    private static Wording.Closing closing(Manuscript manuscript) {
        return new Wording.Closing(
                PrintedLists.recipients(manuscript.metadata()),
                manuscript.metadata().marks().drafterMark(),
                manuscript
                        .checkAddress()
                        .map(address -> new Wording.Check(address, manuscript.mark() instanceof Draft)),
                manuscript.signature().capacity(),
                manuscript.signature().signerName());
    }

    private static String appendixReference(Manuscript manuscript) {
        String type = manuscript.metadata().type().printedName();
        String sentenceCase = type.charAt(0) + type.substring(1).toLowerCase(VIETNAMESE);
        return OpeningLines.appendixReference(
                sentenceCase,
                manuscript.symbol(),
                manuscript.letterhead().shownName(),
                manuscript.mark().year());
    }
}
