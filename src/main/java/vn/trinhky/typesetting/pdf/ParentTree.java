package vn.trinhky.typesetting.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** The document's way back from what stands on a page to its tag (ISO 32000-1, 14.7.4.4). */
final class ParentTree {
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private final COSDictionary root;
    private final COSArray numbers;

    /** @param root of the structure */
    ParentTree(COSDictionary root) {
        this.root = root;
        this.numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    }

    /** Tags of a page's content, by the numbers of its marks. */
    COSArray elementsOf(PDPage page) {
        for (int i = 0; i < numbers.size(); i += 2) {
            COSBase elements = numbers.getObject(i + 1);
            if (numbers.getInt(i) == page.getStructParents() && elements instanceof COSArray array) {
                return array;
            }
        }
        throw new IllegalStateException("the page has no tags");
    }

    /** Leads from an annotation to its tag. */
    void register(COSDictionary annotation, COSDictionary element) {
        int key = 0;
        for (int i = 0; i < numbers.size(); i += 2) {
            key = Math.max(key, numbers.getInt(i) + 1);
        }
        annotation.setInt(COSName.STRUCT_PARENT, key);
        numbers.add(COSInteger.get(key));
        numbers.add(element);
        root.setInt(NEXT_KEY, key + 1);
    }
}
