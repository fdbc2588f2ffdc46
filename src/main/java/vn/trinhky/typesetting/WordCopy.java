package vn.trinhky.typesetting;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.typesetting.docx.WordText;

/** Says a manuscript in the words of a Word document: the same lines as on its pages. */
final class WordCopy {
    private WordCopy() {}

    static WordText of(Manuscript manuscript) {
        List<Block> body = new ArrayList<>(manuscript.content().blocks());
        int appendices = 0;
        while (appendices < body.size() && !(body.get(appendices) instanceof Block.Appendix)) {
            appendices++;
        }
        DocumentFacts facts = DocumentFacts.of(manuscript);
        return new WordText(
                new WordText.Properties(
                        facts.title(), facts.author(), facts.createdAt().toInstant()),
                opening(manuscript),
                BodyEnd.mark(new ReportContent(body.subList(0, appendices))),
                closing(manuscript),
                new ReportContent(body.subList(appendices, body.size())));
    }

    private static WordText.Opening opening(Manuscript manuscript) {
        ReportMetadata metadata = manuscript.metadata();
        return new WordText.Opening(
                OpeningLines.draftMark(manuscript.mark()),
                OpeningRules.MOTTO,
                manuscript.letterhead().superior(),
                manuscript.letterhead().agencyLines(),
                OpeningLines.number(
                        manuscript.mark(),
                        metadata.type().symbol(manuscript.letterhead().abbreviation())),
                OpeningLines.placeAndDate(manuscript.letterhead().place(), manuscript.mark()),
                metadata.type().printedName(),
                metadata.subject(),
                new WordText.Rules(
                        OpeningRules.belowAgency(manuscript),
                        OpeningRules.belowMotto(),
                        OpeningRules.belowSubject(manuscript)),
                metadata.addressees().size() == 1
                        ? metadata.addressees()
                        : PrintedLists.ended(metadata.addressees(), "."),
                PrintedLists.ended(metadata.legalBases(), "."));
    }

    private static WordText.Closing closing(Manuscript manuscript) {
        return new WordText.Closing(
                PrintedLists.recipients(manuscript.metadata()),
                manuscript.signature().capacity(),
                manuscript.signature().signerName());
    }
}
