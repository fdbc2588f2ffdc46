package vn.trinhky.typesetting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Gives every link its tag inside of the paragraph it stands in, and its address as the words a screen reader says
 * (ISO 14289-1, 7.18.5). The words of the link stay part of the paragraph's text.
 */
final class LinkTags {
    private static final COSName PLACE = COSName.getPDFName(PageTags.PLACE);
    private static final int EDGES = 5;

    private final PDDocument document;
    private final List<COSDictionary> paragraphs = new ArrayList<>();

    private LinkTags(PDDocument document) {
        this.document = document;
    }

    static void add(PDDocument document) throws IOException {
        LinkTags links = new LinkTags(document);
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        links.collect(root.getDictionaryObject(COSName.K));
        ParentTree parents = new ParentTree(root);
        for (int index = 0; index < document.getNumberOfPages(); index++) {
            PDPage page = document.getPage(index);
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    links.tag(link, index, page, parents);
                }
            }
        }
        links.paragraphs.forEach(paragraph -> paragraph.removeItem(PLACE));
    }

    private void collect(COSBase kids) {
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.getObject(i));
            }
        } else if (kids instanceof COSDictionary element && element.containsKey(COSName.S)) {
            if (element.containsKey(PLACE)) {
                paragraphs.add(element);
            }
            collect(element.getDictionaryObject(COSName.K));
        }
    }

    private void tag(PDAnnotationLink link, int index, PDPage page, ParentTree parents) {
        String address = link.getAction() instanceof PDActionURI uri ? uri.getURI() : "";
        link.setContents(address);
        // read and tabbed through in the order of the structure
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        COSDictionary paragraph =
                paragraphAround(link.getRectangle(), index, page.getMediaBox().getHeight());
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.getPDFName("Pg"), page.getCOSObject());
        reference.setItem(COSName.getPDFName("Obj"), link.getCOSObject());
        COSDictionary element = new COSDictionary();
        element.setName(COSName.TYPE, "StructElem");
        element.setName(COSName.S, "Link");
        element.setItem(COSName.P, paragraph);
        element.setItem(COSName.K, reference);
        kidsOf(paragraph).add(element);
        parents.register(link.getCOSObject(), element);
    }

    private COSDictionary paragraphAround(PDRectangle link, int page, float height) {
        float middle = (link.getLowerLeftX() + link.getUpperRightX()) / 2;
        float below = height - (link.getLowerLeftY() + link.getUpperRightY()) / 2;
        return paragraphs.stream()
                .filter(paragraph -> {
                    COSArray place = paragraph.getCOSArray(PLACE);
                    float[] edges = place.toFloatArray();
                    return edges.length == EDGES
                            && edges[0] == page
                            && edges[1] <= middle
                            && middle <= edges[3]
                            && edges[2] <= below
                            && below <= edges[4];
                })
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a link stands in no tagged paragraph"));
    }

    /** A single kid stands alone; together with the link it needs a list. */
    private COSArray kidsOf(COSDictionary paragraph) {
        COSBase kids = paragraph.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return array;
        }
        COSArray array = new COSArray();
        if (kids != null) {
            array.add(kids);
        }
        paragraph.setItem(COSName.K, array);
        return array;
    }
}
