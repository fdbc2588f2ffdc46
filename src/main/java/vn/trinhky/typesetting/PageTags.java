package vn.trinhky.typesetting;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import net.sf.jasperreports.export.type.AccessibilityTagEnum;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;
import vn.trinhky.report.content.Block.BulletLevel;

/**
 * Builds the structure of the document while its pages are written: headings without gaps between their levels, bullets as
 * lists with label and body, header cells with the columns they head. Page numbers and draft marks stay outside of it.
 */
final class PageTags extends JRPdfExporterTagHelper {
    /** Where a text with links stands, until the links have their tags: page, left, top, right, bottom. */
    static final String PLACE = "TrinhKy_Place";

    /** Marks the paragraph with the signer's name, until the signature fields stand before it. */
    static final String SIGNER = "TrinhKy_Signer";

    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName COLUMN = new PdfName("Column");
    private static final Set<String> HOLDS_WORDS = Set.of("/TD", "/TH", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6");
    private static final String BODY = "body";
    private static final String SIGNER_STYLE = "signer";
    private static final String LIST_ITEM = "LI";

    private final StructuredExporter exporter;
    /** The lists that are open, outermost first, each with its last item's body. */
    private final Deque<PdfStructureEntry> lists = new ArrayDeque<>();

    private final Deque<PdfStructureEntry> items = new ArrayDeque<>();
    private int page = -1;
    private int lastHeading;
    private @Nullable PdfStructureEntry body;

    PageTags(StructuredExporter exporter) {
        super(exporter);
        this.exporter = exporter;
    }

    @Override
    protected void startPage() {
        page++;
        super.startPage();
    }

    /** An invisible mark at the top of each page. */
    @Override
    protected void startPageAnchor() {
        exporter.beginArtifact();
    }

    @Override
    protected void endPageAnchor() {
        exporter.endArtifact();
    }

    @Override
    protected void startElement(JRPrintElement element) {
        if (!isArtifact(element)) {
            listFor(element instanceof JRPrintText text ? bullet(text) : 0);
        }
        super.startElement(element);
    }

    @Override
    protected void startText(JRPrintText text, @Nullable String actualText) {
        if (isArtifact(text)) {
            exporter.beginArtifact();
            return;
        }
        PdfStructureEntry item = body;
        PdfStructureEntry tag = item == null ? beginText(tagStack.peek()) : pdfStructure.beginTag(item, "Text");
        keepPlace(text, tag);
        if (text.getStyle() != null && SIGNER_STYLE.equals(text.getStyle().getName())) {
            element(tag).put(new PdfName(SIGNER), PdfBoolean.PDFTRUE);
        }
    }

    @Override
    protected void createStartHeadingTags(JRPrintElement element, String property, AccessibilityTagEnum tag) {
        if (element.getPropertiesMap().getProperty(property) != null) {
            int level = Math.min(tag.ordinal() - AccessibilityTagEnum.H1.ordinal() + 1, lastHeading + 1);
            lastHeading = level;
            super.createStartTag(element, "H" + level);
        }
    }

    @Override
    protected void createThStartTag(JRPrintElement element) {
        super.createThStartTag(element);
        PdfStructureElement cell = element(tagStack.peek());
        PdfArray attributes = cell.getAsArray(PdfName.A);
        if (attributes == null) {
            PdfDictionary ofTable = new PdfDictionary();
            ofTable.put(PdfName.O, PdfName.TABLE);
            attributes = new PdfArray(ofTable);
            cell.put(PdfName.A, attributes);
        }
        attributes.getAsDict(0).put(SCOPE, COLUMN);
    }

    /** Cells and headings hold their words themselves; everything else holds paragraphs. */
    private PdfStructureEntry beginText(PdfStructureEntry holder) {
        PdfStructureElement element = element(holder);
        if (!HOLDS_WORDS.contains(String.valueOf(element.get(PdfName.S)))) {
            return pdfStructure.beginTag(holder, "Text");
        }
        if (element.getAsArray(PdfName.K) instanceof PdfArray kids && kids.isEmpty()) {
            element.remove(PdfName.K);
        }
        exporter.begin(element);
        return holder;
    }

    private static boolean isArtifact(JRPrintElement element) {
        JROrigin origin = element.getOrigin();
        return origin != null
                && (origin.getBandType() == BandTypeEnum.PAGE_HEADER
                        || origin.getBandType() == BandTypeEnum.PAGE_FOOTER
                        || origin.getBandType() == BandTypeEnum.BACKGROUND);
    }

    /** Its level, or 0 for what is no bullet. */
    private static int bullet(JRPrintText text) {
        if (text.getStyle() == null || !BODY.equals(text.getStyle().getName())) {
            return 0;
        }
        for (BulletLevel level : BulletLevel.values()) {
            if (text.getOriginalText().startsWith(level.sign() + " ")) {
                return level.depth();
            }
        }
        return 0;
    }

    /** Opens and closes lists until there is one of that level, and begins an item in it. */
    private void listFor(int level) {
        while (lists.size() > level) {
            lists.removeLast();
            items.removeLast();
        }
        if (level == 0) {
            body = null;
            return;
        }
        if (lists.size() < level) {
            PdfStructureEntry parent = items.isEmpty() ? allTag : items.getLast();
            lists.addLast(grouping(parent, "L"));
            items.addLast(parent);
        }
        items.removeLast();
        PdfStructureEntry item = grouping(lists.getLast(), LIST_ITEM);
        body = grouping(item, "LBody");
        items.addLast(body);
    }

    private PdfStructureEntry grouping(PdfStructureEntry parent, String name) {
        PdfStructureEntry entry = pdfStructure.createTag(parent, name);
        entry.putArray("K");
        return entry;
    }

    private void keepPlace(JRPrintText text, PdfStructureEntry tag) {
        if (text.getOriginalText().contains("href=")) {
            int left = exporter.leftOf(text);
            int top = exporter.topOf(text);
            PdfArray place = new PdfArray();
            for (int each : new int[] {page, left, top, left + text.getWidth(), top + text.getHeight()}) {
                place.add(new PdfNumber(each));
            }
            element(tag).put(new PdfName(PLACE), place);
        }
    }

    private static PdfStructureElement element(PdfStructureEntry entry) {
        return ((ClassicStructureEntry) entry).getElement();
    }
}
