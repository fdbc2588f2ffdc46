package vn.trinhky.typesetting.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Gives every link its tag: inside of the paragraph, around the words that lead somewhere, with its address as what a screen
 * reader says (ISO 14289-1, 7.18.5).
 */
final class LinkTags {
    private static final COSName PARAGRAPH = COSName.getPDFName(PageTags.PARAGRAPH);
    private static final COSName WORDS = COSName.getPDFName(PageTags.WORDS);
    private static final COSName PAGE = COSName.getPDFName("Pg");

    private final ParentTree parents;

    private LinkTags(ParentTree parents) {
        this.parents = parents;
    }

    static void add(PDDocument document) throws IOException {
        ParentTree parents = new ParentTree(
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        LinkTags links = new LinkTags(parents);
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    links.tag(link, page);
                }
            }
        }
    }

    private void tag(PDAnnotationLink link, PDPage page) {
        String address = link.getAction() instanceof PDActionURI uri ? uri.getURI() : "";
        link.setContents(address);
        // read and tabbed through in the order of the structure
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        COSDictionary annotation = link.getCOSObject();
        COSDictionary paragraph = annotation.getCOSDictionary(PARAGRAPH);
        int words = annotation.getInt(WORDS);
        annotation.removeItem(PARAGRAPH);
        annotation.removeItem(WORDS);
        COSDictionary marked = new COSDictionary();
        marked.setName(COSName.TYPE, "MCR");
        marked.setItem(PAGE, page.getCOSObject());
        marked.setInt(COSName.MCID, words);
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(PAGE, page.getCOSObject());
        reference.setItem(COSName.getPDFName("Obj"), annotation);
        COSDictionary element = new COSDictionary();
        element.setName(COSName.TYPE, "StructElem");
        element.setName(COSName.S, "Link");
        element.setItem(COSName.P, paragraph);
        COSArray kids = new COSArray();
        kids.add(marked);
        kids.add(reference);
        element.setItem(COSName.K, kids);
        put(element, paragraph, page, words);
        parents.elementsOf(page).set(words, element);
        parents.register(annotation, element);
    }

    /** In the place of the words that it now holds. */
    private static void put(COSDictionary element, COSDictionary paragraph, PDPage page, int words) {
        COSBase kids = paragraph.getDictionaryObject(COSName.K);
        if (!(kids instanceof COSArray array)) {
            paragraph.setItem(COSName.K, element);
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            if (isWords(array.getObject(i), paragraph, page, words)) {
                array.set(i, element);
                return;
            }
        }
        throw new IllegalStateException("a link's words are not in its paragraph");
    }

    private static boolean isWords(COSBase kid, COSDictionary paragraph, PDPage page, int words) {
        return switch (kid) {
            case COSNumber number ->
                number.intValue() == words && paragraph.getCOSDictionary(PAGE) == page.getCOSObject();
            case COSDictionary marked ->
                marked.getInt(COSName.MCID) == words && marked.getCOSDictionary(PAGE) == page.getCOSObject();
            default -> false;
        };
    }
}
