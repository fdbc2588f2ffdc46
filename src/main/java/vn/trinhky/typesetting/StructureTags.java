package vn.trinhky.typesetting;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Adds form fields to the document's structure, in reading order just before a given paragraph. */
final class StructureTags {
    private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    /** Private, see {@link #insert}. */
    private static final COSName OWN_TAG = COSName.getPDFName("TrinhKy_Tag");

    private final COSDictionary root;
    private final COSArray parentTree;
    private final PDPage page;
    private final COSDictionary paragraph;

    private StructureTags(COSDictionary root, COSArray parentTree, PDPage page, COSDictionary paragraph) {
        this.root = root;
        this.parentTree = parentTree;
        this.page = page;
        this.paragraph = paragraph;
    }

    /** @param text the whole text of the paragraph; the last such paragraph of the page counts */
    static StructureTags before(PDDocument document, PDPage page, String text) throws IOException {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSArray parentTree = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
        reader.processPage(page);
        List<PDMarkedContent> contents = reader.getMarkedContents();
        for (PDMarkedContent content : contents.reversed()) {
            if (content.getMCID() >= 0 && sameLetters(text(content), text)) {
                COSArray elements = elementsOf(page, parentTree);
                return new StructureTags(root, parentTree, page, (COSDictionary) elements.getObject(content.getMCID()));
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
        register(widget, element);
    }

    private void register(COSDictionary widget, COSDictionary element) {
        int key = 0;
        for (int i = 0; i < parentTree.size(); i += 2) {
            key = Math.max(key, parentTree.getInt(i) + 1);
        }
        widget.setInt(COSName.STRUCT_PARENT, key);
        parentTree.add(COSInteger.get(key));
        parentTree.add(element);
        root.setInt(PARENT_TREE_NEXT_KEY, key + 1);
    }

    private static COSArray elementsOf(PDPage page, COSArray parentTree) {
        for (int i = 0; i < parentTree.size(); i += 2) {
            COSBase elements = parentTree.getObject(i + 1);
            if (parentTree.getInt(i) == page.getStructParents() && elements instanceof COSArray array) {
                return array;
            }
        }
        throw new IllegalStateException("the page has no tags");
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
