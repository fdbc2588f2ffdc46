package vn.trinhky.typesetting;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Adds form fields to the document's structure, in reading order just before a given paragraph. */
final class StructureTags {
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    /** Private, see {@link #insert}. */
    private static final COSName OWN_TAG = COSName.getPDFName("TrinhKy_Tag");

    private final ParentTree parents;
    private final PDPage page;
    private final COSDictionary paragraph;

    private StructureTags(ParentTree parents, PDPage page, COSDictionary paragraph) {
        this.parents = parents;
        this.page = page;
        this.paragraph = paragraph;
    }

    /** @param text the whole text of the paragraph; the last such paragraph of the page counts */
    static StructureTags before(PDDocument document, PDPage page, String text) throws IOException {
        ParentTree parents = new ParentTree(
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
        reader.processPage(page);
        List<PDMarkedContent> contents = reader.getMarkedContents();
        for (PDMarkedContent content : contents.reversed()) {
            if (content.getMCID() >= 0 && sameLetters(text(content), text)) {
                COSArray elements = parents.elementsOf(page);
                return new StructureTags(parents, page, (COSDictionary) elements.getObject(content.getMCID()));
            }
        }
        throw new IllegalStateException("the signer's name is not among the page's tagged paragraphs");
    }

    /**
     * Tags a widget as a form field. The widget points back at its tag by a private key: signature validators that
     * follow the file from its pages then meet the tag inside the widget, and do not take the signature for a change
     * of the document's structure.
     */
    void insert(COSDictionary widget) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
        reference.setItem(COSName.getPDFName("Obj"), widget);
        COSDictionary parent = paragraph.getCOSDictionary(COSName.P);
        COSDictionary element = new COSDictionary();
        element.setName(COSName.TYPE, "StructElem");
        element.setName(COSName.S, "Form");
        element.setItem(COSName.P, parent);
        element.setItem(COSName.getPDFName("Pg"), page.getCOSObject());
        element.setItem(COSName.K, reference);
        COSArray siblings = parent.getCOSArray(COSName.K);
        siblings.add(siblings.indexOfObject(paragraph), element);
        COSDictionary own = new COSDictionary();
        own.setItem(COSName.K, reference);
        widget.setItem(OWN_TAG, own);
        parents.register(widget, element);
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(each -> ((TextPosition) each).getUnicode())
                .collect(Collectors.joining());
    }

    /** Breaks between lines are not part of the drawn text. */
    private static boolean sameLetters(String drawn, String text) {
        return drawn.replaceAll("\\s+", "").equals(text.replaceAll("\\s+", ""));
    }
}
