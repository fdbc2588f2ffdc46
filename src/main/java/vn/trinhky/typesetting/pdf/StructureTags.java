package vn.trinhky.typesetting.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Adds form fields to the document's structure, in reading order just before the signer's name. */
final class StructureTags {
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName SIGNER = COSName.getPDFName(PageTags.SIGNER);
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

    /** Before the paragraph with the signer's name, which {@link PageTags} marked. */
    static StructureTags beforeSigner(PDDocument document, PDPage page) {
        ParentTree parents = new ParentTree(
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        COSArray elements = parents.elementsOf(page);
        for (int i = elements.size() - 1; i >= 0; i--) {
            if (elements.getObject(i) instanceof COSDictionary element && element.containsKey(SIGNER)) {
                element.removeItem(SIGNER);
                return new StructureTags(parents, page, element);
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
}
