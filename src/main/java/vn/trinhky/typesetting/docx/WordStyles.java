package vn.trinhky.typesetting.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Styles and lists of every document, as {@code styles.xml} and {@code numbering.xml} have them. */
final class WordStyles {
    /** The list of the headings of the main document. */
    static final int HEADINGS = 1;

    static final int BULLETS = 2;

    /** The definition that lists with one fixed label are copies of. */
    private static final int FIXED = 3;

    private static final int LEVELS = 3;

    private final CTNumbering numbering;
    private final Map<String, Integer> points = new HashMap<>();
    private int last = FIXED;

    private WordStyles(CTNumbering numbering) {
        this.numbering = numbering;
    }

    static WordStyles in(XWPFDocument document) throws IOException {
        try (InputStream styles = resource("styles.xml");
                InputStream lists = resource("numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            CTNumbering numbering = NumberingDocument.Factory.parse(lists).getNumbering();
            document.createNumbering().setNumbering(numbering);
            return new WordStyles(numbering);
        } catch (XmlException e) {
            throw new IllegalStateException("the styles are no XML", e);
        }
    }

    private static InputStream resource(String name) {
        InputStream stream = WordStyles.class.getResourceAsStream("/typesetting/docx/" + name);
        if (stream == null) {
            throw new IllegalStateException("not packaged: " + name);
        }
        return stream;
    }

    /** Makes a paragraph an item of a list. */
    static void number(XWPFParagraph paragraph, int list, int level) {
        paragraph.setNumID(BigInteger.valueOf(list));
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    /** A list of headings that counts from the beginning. */
    int freshHeadings() {
        CTNum list = list(HEADINGS);
        for (int level = 0; level < LEVELS; level++) {
            CTNumLvl restart = list.addNewLvlOverride();
            restart.setIlvl(BigInteger.valueOf(level));
            restart.addNewStartOverride().setVal(BigInteger.ONE);
        }
        return list.getNumId().intValueExact();
    }

    /** The list whose items carry that label, e.g. {@code đ)}. */
    int point(String label) {
        return points.computeIfAbsent(label, each -> {
            CTAbstractNum fixed = numbering.getAbstractNumArray(FIXED - 1);
            CTAbstractNum definition = numbering.addNewAbstractNum();
            definition.set(fixed.copy());
            definition.setAbstractNumId(BigInteger.valueOf(last + 1));
            definition.getLvlArray(0).getLvlText().setVal(each);
            return list(last + 1).getNumId().intValueExact();
        });
    }

    private CTNum list(int definition) {
        CTNum list = numbering.addNewNum();
        list.setNumId(BigInteger.valueOf(++last));
        list.addNewAbstractNumId().setVal(BigInteger.valueOf(definition));
        return list;
    }
}
