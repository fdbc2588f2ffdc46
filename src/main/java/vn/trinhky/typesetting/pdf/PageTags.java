package vn.trinhky.typesetting.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import org.jspecify.annotations.Nullable;
import vn.trinhky.typesetting.layout.Tag;

/**
 * Writes the document's structure, and says of everything that is drawn which part of it this is. What goes on over a page
 * stays one paragraph, one cell, one table.
 */
final class PageTags extends JRPdfExporterTagHelper {
    /** Marks the paragraph with the signer's name, until the signature fields stand before it. */
    static final String SIGNER = "TrinhKy_Signer";
    /** Leads from a link to the paragraph it stands in, until it has a tag of its own. */
    static final String PARAGRAPH = "TrinhKy_Paragraph";
    /** The number of the link's words in that paragraph. */
    static final String WORDS = "TrinhKy_Words";

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName COLUMN_SPAN = new PdfName("ColSpan");
    private static final PdfName ROW_SPAN = new PdfName("RowSpan");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName COLUMN = new PdfName("Column");
    private static final PdfName LAYOUT = new PdfName("Layout");

    private final StructuredExporter exporter;
    private final Tag structure;
    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();
    private boolean open;
    private @Nullable Tag current;

    PageTags(StructuredExporter exporter, Tag structure) {
        super(exporter);
        this.exporter = exporter;
        this.structure = structure;
    }

    @Override
    protected void init() {
        super.init();
        addChildren(structure, ((ClassicStructureEntry) allTag).getElement());
    }

    private void addChildren(Tag parent, PdfStructureElement element) {
        for (Tag child : parent.children()) {
            if (child.isPrinted() || isPartOfTable(child)) {
                PdfStructureElement written = new PdfStructureElement(element, new PdfName(child.type()));
                describe(child, written);
                elements.put(child, written);
                addChildren(child, written);
            }
        }
    }

    private static boolean isPartOfTable(Tag tag) {
        return switch (tag.type()) {
            case "TR", "TH", "TD" -> true;
            default -> false;
        };
    }

    private static void describe(Tag tag, PdfStructureElement element) {
        tag.alt().ifPresent(words -> element.put(PdfName.ALT, new PdfString(words, PdfObject.TEXT_UNICODE)));
        if (tag.isSigner()) {
            element.put(new PdfName(SIGNER), PdfBoolean.PDFTRUE);
        }
        PdfDictionary ofTable = new PdfDictionary();
        if (tag.columnSpan() > 1) {
            ofTable.put(COLUMN_SPAN, new PdfNumber(tag.columnSpan()));
        }
        if (tag.rowSpan() > 1) {
            ofTable.put(ROW_SPAN, new PdfNumber(tag.rowSpan()));
        }
        if (tag.type().equals("TH")) {
            ofTable.put(SCOPE, COLUMN);
        }
        if (ofTable.size() > 0) {
            ofTable.put(PdfName.O, PdfName.TABLE);
            element.put(PdfName.A, ofTable);
        }
    }

    @Override
    protected void startElement(JRPrintElement element) {
        // what is drawn says itself what it is
    }

    @Override
    protected void endElement(JRPrintElement element) {
        // as above
    }

    /** What is drawn from now on belongs to that tag, or has no meaning. */
    void begin(@Nullable Tag tag) {
        if (!open || current != tag) {
            end();
            open(tag);
        }
    }

    /** What is drawn from now on belongs to that tag, and has a number of its own in it. */
    void beginPart(@Nullable Tag tag) {
        end();
        open(tag);
    }

    private void open(@Nullable Tag tag) {
        if (tag == null) {
            exporter.content().beginMarkedContentSequence(ARTIFACT);
        } else {
            exporter.content().beginMarkedContentSequence(element(tag));
        }
        open = true;
        current = tag;
    }

    void end() {
        if (open) {
            exporter.content().endMarkedContentSequence();
        }
        open = false;
    }

    /** Says where a figure stands (ISO 32000-1, 14.8.5.4.3). */
    void placeFigure(Tag tag, Rectangle place) {
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, LAYOUT);
        layout.put(
                new PdfName("BBox"),
                new PdfArray(new float[] {place.getLeft(), place.getBottom(), place.getRight(), place.getTop()}));
        element(tag).put(PdfName.A, layout);
    }

    /** Leads from a link to the words that were begun last. */
    void nameFor(PdfAnnotation link) {
        PdfStructureElement paragraph = element(Objects.requireNonNull(current));
        link.put(new PdfName(PARAGRAPH), paragraph.getReference());
        PdfObject words = paragraph.get(PdfName.K);
        if (words instanceof PdfArray array) {
            words = array.getPdfObject(array.size() - 1);
        }
        link.put(new PdfName(WORDS), words instanceof PdfDictionary marked ? marked.get(PdfName.MCID) : words);
    }

    private PdfStructureElement element(Tag tag) {
        return Objects.requireNonNull(elements.get(tag), "a tag that was not in the structure");
    }
}
