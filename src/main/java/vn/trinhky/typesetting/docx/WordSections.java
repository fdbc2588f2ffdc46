package vn.trinhky.typesetting.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.trinhky.typesetting.page.OpeningRules;
import vn.trinhky.typesetting.words.Wording.Opening;

/**
 * Pages of A4 with their margins and, from the second on, their number in the middle of the top margin (NĐ 30/2020,
 * Appendix I, I.1 and III.1đ). An appendix counts its own pages and may lie on its side.
 */
final class WordSections {
    /** Between the margins of an upright page, in points. */
    static final int TEXT_WIDTH = 465;

    private static final int TEXT_WIDTH_LANDSCAPE = 712;
    private static final int POINT = 20;
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int LEFT = 85;
    private static final int RIGHT = 45;
    private static final int TOP_AND_BOTTOM = 57;
    private static final int HEADER = 28;
    /** Leaves room for a frame below the mark of a draft. */
    private static final int HEADER_WITH_MARK = 16;

    private static final String BLACK = "000000";

    private final XWPFDocument document;
    private final CTSectPr appendixHeaders;
    private CTSectPr headers;
    private int header;
    private int footer;
    private boolean landscape;

    /** The first page of the document has its marks in its margins; those of appendices have none. */
    WordSections(XWPFDocument document, Opening opening) {
        this.document = document;
        CTSectPr own = CTSectPr.Factory.newInstance();
        var policy = new XWPFHeaderFooterPolicy(document, own);
        addHeaders(policy, opening.draftMark(), opening.circulation());
        opening.contact().ifPresent(words -> {
            XWPFParagraph foot =
                    policy.createFooter(XWPFHeaderFooterPolicy.FIRST).createParagraph();
            WordParagraphs.lines(foot, "Contact", List.of(words));
        });
        this.headers = own;
        this.header = opening.circulation().isPresent() ? HEADER_WITH_MARK : HEADER;
        this.footer = opening.contact().isPresent() ? TOP_AND_BOTTOM : HEADER;
        this.appendixHeaders = CTSectPr.Factory.newInstance();
        addHeaders(new XWPFHeaderFooterPolicy(document, appendixHeaders), opening.draftMark(), Optional.empty());
    }

    private static void addHeaders(
            XWPFHeaderFooterPolicy policy, Optional<String> draftMark, Optional<String> circulation) {
        XWPFHeader numbered = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        XWPFHeader first = policy.createHeader(XWPFHeaderFooterPolicy.FIRST);
        draftMark.ifPresent(mark -> {
            mark(numbered.createParagraph(), mark);
            mark(first.createParagraph(), mark);
        });
        XWPFParagraph number = numbered.createParagraph();
        number.setStyle("Header");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        XWPFParagraph own = first.createParagraph();
        circulation.ifPresentOrElse(words -> circulation(own, words), () -> own.setStyle("Header"));
    }

    /** In its frame at the right edge of the top margin (II.11). */
    private static void circulation(XWPFParagraph paragraph, String words) {
        WordParagraphs.lines(paragraph, "Circulation", List.of(words));
        paragraph.setIndentationLeft((TEXT_WIDTH - Math.round(OpeningRules.circulation(words))) * POINT);
        WordFrame.frame(paragraph, BLACK);
    }

    private static void mark(XWPFParagraph paragraph, String mark) {
        paragraph.setStyle("DraftMark");
        paragraph.createRun().setText(mark);
    }

    /** Width of the text, in points. */
    int width() {
        return landscape ? TEXT_WIDTH_LANDSCAPE : TEXT_WIDTH;
    }

    /** Ends what was written so far and begins an appendix. */
    void begin(boolean onItsSide) {
        XWPFParagraph last = document.createParagraph();
        last.setStyle("Gap");
        CTSectPr section = last.getCTP().getPPr().addNewSectPr();
        section.set(headers);
        measure(section);
        headers = appendixHeaders;
        header = HEADER;
        footer = HEADER;
        landscape = onItsSide;
    }

    /** Ends the document. Word wants a paragraph after its last table. */
    void end() {
        if (document.getBodyElements().getLast() instanceof XWPFTable) {
            document.createParagraph().setStyle("Gap");
        }
        CTBody body = document.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        section.set(headers);
        measure(section);
    }

    private void measure(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf((long) LEFT * POINT));
        margins.setRight(BigInteger.valueOf((long) RIGHT * POINT));
        margins.setTop(BigInteger.valueOf((long) TOP_AND_BOTTOM * POINT));
        margins.setBottom(BigInteger.valueOf((long) TOP_AND_BOTTOM * POINT));
        margins.setHeader(BigInteger.valueOf((long) header * POINT));
        margins.setFooter(BigInteger.valueOf((long) footer * POINT));
        section.addNewPgNumType().setStart(BigInteger.ONE);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }
}
