package vn.trinhky.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import org.springframework.stereotype.Component;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.ContentLimits;
import vn.trinhky.report.content.ContentRule;
import vn.trinhky.typesetting.PageMark.Numbered;

/** The way from manuscript to file, without asking who wants it. Safe for any number of callers at once; only so many are
 * served at a time, see {@link PressRoom}. */
@Component
class Press {
    /** More than fits on any page; longer reports are refused before the work of setting them. */
    private static final int MOST_CHARACTERS_ON_A_PAGE = 6000;

    private final PageTemplate template = PageTemplate.load();
    private final PressRoom room = PressRoom.forThisMachine();

    TypesetPdf print(Manuscript manuscript) {
        refuseEndless(manuscript);
        refuseUnprinted(manuscript);
        return room.enter(() -> printed(manuscript));
    }

    private TypesetPdf printed(Manuscript manuscript) {
        JasperPrint print = set(manuscript);
        try {
            return new TypesetPdf(bound(manuscript, print), print.getPages().size());
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    /** The pages before they become a file. */
    JasperPrint set(Manuscript manuscript) {
        Map<String, Object> parameters = OpeningLines.parameters(manuscript);
        JasperPrint print = template.fill(parameters, PageGroups.data(PageRows.of(manuscript)));
        OpeningRules.adjust(print, manuscript);
        return print;
    }

    private static byte[] bound(Manuscript manuscript, JasperPrint print) throws IOException {
        try (ArchivablePdf pdf = ArchivablePdf.of(TaggedPdf.of(print), DocumentFacts.of(manuscript))) {
            if (manuscript.mark() instanceof Numbered) {
                SignatureFields.reserve(pdf.document(), SignaturePlace.in(print), manuscript);
            }
            return pdf.bytes();
        }
    }

    private static void refuseEndless(Manuscript manuscript) {
        int least = manuscript.content().plainText().length() / MOST_CHARACTERS_ON_A_PAGE;
        if (least > ContentLimits.MAX_PAGES) {
            throw ContentRule.TOO_MANY_PAGES.broken(least, ContentLimits.MAX_PAGES);
        }
    }

    /** A page that silently left something out could be signed. */
    private static void refuseUnprinted(Manuscript manuscript) {
        if (manuscript.content().blocks().stream().anyMatch(Press::isUnprinted)) {
            throw TypesettingRule.NOT_PRINTED_YET.broken();
        }
    }

    private static boolean isUnprinted(Block block) {
        return switch (block) {
            case Block.Image image -> true;
            case Block.Appendix appendix -> true;
            case Block.Heading heading -> heading.level() == Block.HeadingLevel.PART;
            case Block.Table table ->
                table.headerRows() > 1
                        || table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .anyMatch(cell -> cell.colspan() > 1 || cell.rowspan() > 1);
            case Block.Paragraph paragraph -> false;
            case Block.Bullet bullet -> false;
        };
    }
}
