package vn.trinhky.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.typesetting.docx.WordText;

/** Says a manuscript in the words of a Word document: the same lines as on its pages. */
final class WordCopy {
    private static final double SHARE = 0.4;
    private static final int AGENCY_WIDTH = 188;
    private static final int SUBJECT_WIDTH = 387;

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
                manuscript.letterhead().superior(),
                manuscript.letterhead().agencyLines(),
                OpeningLines.number(
                        manuscript.mark(),
                        metadata.type().symbol(manuscript.letterhead().abbreviation())),
                OpeningLines.placeAndDate(manuscript.letterhead().place(), manuscript.mark()),
                metadata.type().printedName(),
                metadata.subject(),
                rules(manuscript),
                metadata.addressees().size() == 1
                        ? metadata.addressees()
                        : PrintedLists.ended(metadata.addressees(), "."),
                PrintedLists.ended(metadata.legalBases(), "."));
    }

    private static WordText.Rules rules(Manuscript manuscript) {
        String agency = manuscript.letterhead().agencyLines().getLast();
        return new WordText.Rules(
                (int) (SHARE * Math.min(AGENCY_WIDTH, TypeCase.width(agency, 12, true))),
                (int) Math.round(TypeCase.width(OpeningRules.MOTTO, 13, true)),
                (int) (SHARE * Math.min(SUBJECT_WIDTH, TypeCase.width(OpeningLines.subject(manuscript), 14, true))));
    }

    private static WordText.Closing closing(Manuscript manuscript) {
        ReportMetadata metadata = manuscript.metadata();
        Stream<String> sameAsAbove = metadata.addressees().isEmpty() ? Stream.of() : Stream.of("Như trên");
        Stream<String> fileCopy =
                metadata.fileCopy().isEmpty() ? Stream.of() : Stream.of("Lưu: " + metadata.fileCopy());
        List<String> recipients = Stream.of(sameAsAbove, metadata.recipients().stream(), fileCopy)
                .flatMap(lines -> lines)
                .toList();
        return new WordText.Closing(
                PrintedLists.dashed(recipients, "."),
                manuscript.signature().capacity(),
                manuscript.signature().signerName());
    }
}
