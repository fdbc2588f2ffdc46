package vn.trinhky.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.Bullet;
import vn.trinhky.report.content.Block.Heading;
import vn.trinhky.report.content.Block.Paragraph;
import vn.trinhky.report.content.Block.Table;
import vn.trinhky.report.content.HeadingNumbers;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.typesetting.PageRow.Kind;

/**
 * Lays a manuscript out as rows, from the letterhead to the signature, with all that the program itself writes: numbers
 * of headings, dashes, punctuation of lists (NĐ 30/2020, Appendix I, II.5 to II.9).
 */
final class PageRows {
    private static final int LINE = 17;
    private static final int MOST_CHARACTERS_ON_THREE_LINES = 600;
    private static final int SIGNATURE_HEIGHT = 176;

    private final Manuscript manuscript;
    private final List<PageRow> rows = new ArrayList<>();

    private PageRows(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    static List<PageRow> of(Manuscript manuscript) {
        PageRows page = new PageRows(manuscript);
        page.rows.add(PageRow.of(Kind.OPENING, Map.of(), 0));
        page.addressees();
        page.legalBases();
        page.body();
        page.signature();
        return page.rows;
    }

    private void addressees() {
        List<String> addressees = manuscript.metadata().addressees();
        if (addressees.size() == 1) {
            String text = TypeCase.printable("Kính gửi: " + addressees.getFirst());
            rows.add(PageRow.of(Kind.ONLY_ADDRESSEE, Map.of("text", text), 2 * LINE));
        } else if (addressees.size() > 1) {
            rows.add(PageRow.leading(Kind.ADDRESSEES, "Kính gửi:", 2 * LINE));
            PrintedLists.dashed(addressees, ".")
                    .forEach(line -> rows.add(PageRow.of(Kind.ADDRESSEE, Map.of("text", line), LINE)));
        }
    }

    private void legalBases() {
        PrintedLists.ended(manuscript.metadata().legalBases(), ".")
                .forEach(line -> paragraph(StyledMarkup.italic(StyledMarkup.of(line)), line.length()));
    }

    private void body() {
        ReportContent content = BodyEnd.mark(manuscript.content());
        List<String> labels = HeadingNumbers.labels(content);
        for (int i = 0; i < labels.size(); i++) {
            block(content.blocks().get(i), labels.get(i));
        }
    }

    private void block(Block block, String label) {
        switch (block) {
            case Heading heading -> heading(heading, label);
            case Paragraph p when p.text().isEmpty() -> {}
            case Paragraph p -> paragraph(StyledMarkup.of(p.text()), length(p.text()));
            case Bullet b -> paragraph(b.level().sign() + " " + StyledMarkup.of(b.text()), length(b.text()));
            case Table table -> rows.add(TableRows.row(table));
            case Block.Image image -> {}
            case Block.Appendix a ->
                paragraph(StyledMarkup.bold(label + " " + StyledMarkup.of(a.title())), length(a.title()));
        }
    }

    private void heading(Heading heading, String label) {
        String text = switch (heading.level()) {
            case PART, SECTION -> StyledMarkup.bold(label + " " + StyledMarkup.upperCase(heading.text()));
            case CLAUSE -> StyledMarkup.bold(label + " " + StyledMarkup.of(heading.text()));
            case POINT -> label + " " + StyledMarkup.of(heading.text());
        };
        int height = TypeCase.PARAGRAPH_GAP + LINE * TypeCase.bodyLines(text);
        rows.add(PageRow.leading(
                Kind.valueOf(
                        heading.level() == Block.HeadingLevel.PART
                                ? "SECTION"
                                : heading.level().name()),
                text,
                height));
    }

    private void paragraph(String markup, int characters) {
        int lines = characters > MOST_CHARACTERS_ON_THREE_LINES ? Integer.MAX_VALUE : TypeCase.bodyLines(markup);
        Kind kind = switch (lines) {
            case 0, 1 -> Kind.ONE_LINE;
            case 2 -> Kind.TWO_LINES;
            case 3 -> Kind.THREE_LINES;
            default -> Kind.MORE_LINES;
        };
        int unbroken = kind == Kind.MORE_LINES ? 2 : lines;
        rows.add(PageRow.of(kind, Map.of("text", markup), TypeCase.PARAGRAPH_GAP + LINE * unbroken));
    }

    private void signature() {
        List<String> recipients = PrintedLists.recipients(manuscript.metadata());
        SignatureBlock block = manuscript.signature();
        Map<String, Object> values = Map.of(
                "text", recipients.isEmpty() ? "" : "Nơi nhận:",
                "recipients", String.join("\n", recipients),
                "capacity", block.capacity().stream().map(TypeCase::printable).collect(Collectors.joining("\n")),
                "signer", TypeCase.printable(block.signerName()));
        rows.add(PageRow.of(Kind.SIGNATURE, values, SIGNATURE_HEIGHT));
    }

    private static int length(List<Inline> runs) {
        return ReportContent.text(runs).length();
    }
}
