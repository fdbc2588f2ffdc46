package vn.trinhky.typesetting.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.trinhky.typesetting.words.Printable;
import vn.trinhky.typesetting.words.Wording;

/**
 * Puts two empty signature fields on the page before anybody signs: {@code ChuKy} for the person, {@code ConDau} for
 * the agency. Nothing has to be added to the page afterwards, and the second signature locks both.
 */
final class SignatureFields {
    static final String SIGNATURE = "ChuKy";
    static final String SEAL = "ConDau";

    private final PDDocument document;
    private final PDAcroForm form;
    private final PDPage page;
    private final StructureTags tags;

    private SignatureFields(PDDocument document, PDPage page, StructureTags tags) {
        this.document = document;
        this.form = new PDAcroForm(document);
        this.page = page;
        this.tags = tags;
    }

    static void reserve(PDDocument document, SignaturePlace place, Wording wording) throws IOException {
        PDPage page = document.getPage(place.page());
        String signer = Printable.of(wording.closing().signer());
        SignatureFields fields = new SignatureFields(document, page, StructureTags.beforeSigner(document, page));
        fields.form.setSignaturesExist(true);
        fields.form.setAppendOnly(true);
        document.getDocumentCatalog().setAcroForm(fields.form);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        fields.add(SIGNATURE, "Chữ ký số của " + signer, place.signature());
        String agency = wording.properties().author();
        fields.add(SEAL, "Con dấu số của " + agency, place.seal()).setItem(COSName.getPDFName("Lock"), lock());
    }

    /**
     * After the second signature neither field changes and nothing else either. Naming the two fields, instead of all,
     * leaves room for the time stamps of long-term archiving.
     */
    private static COSDictionary lock() {
        COSDictionary lock = new COSDictionary();
        lock.setName(COSName.TYPE, "SigFieldLock");
        lock.setName(COSName.getPDFName("Action"), "Include");
        lock.setInt(COSName.P, 1);
        COSArray fields = new COSArray();
        fields.add(new COSString(SIGNATURE));
        fields.add(new COSString(SEAL));
        lock.setItem(COSName.getPDFName("Fields"), fields);
        return lock;
    }

    /** Field and widget are one dictionary; some readers find no signature in a field whose widget is apart. */
    private COSDictionary add(String name, String description, SignaturePlace.Box box) throws IOException {
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(name);
        field.setAlternateFieldName(description);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(box.left(), box.bottom(), box.width(), box.height()));
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(empty(box));
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        tags.insert(widget.getCOSObject());
        return field.getCOSObject();
    }

    private PDAppearanceDictionary empty(SignaturePlace.Box box) {
        PDAppearanceStream nothing = new PDAppearanceStream(document);
        nothing.setBBox(new PDRectangle(box.width(), box.height()));
        nothing.setResources(new PDResources());
        // if it came with the signature, validators would see an undefined change
        nothing.getCOSObject().setItem(COSName.getPDFName("FormType"), COSInteger.ONE);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(nothing);
        return appearance;
    }
}
