package vn.trinhky.signing.dss;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** A plain page as typesetting hands it over: text, description, and the two empty fields. */
public final class PreparedPage {
    private String sealField = "ConDau";
    private boolean lock = true;
    private boolean names;
    private String text = "128 households had clean water at the end of the year.";

    public static PreparedPage aPage() {
        return new PreparedPage();
    }

    PreparedPage withoutLock() {
        lock = false;
        return this;
    }

    PreparedPage withNames() {
        names = true;
        return this;
    }

    public PreparedPage withSealField(String name) {
        sealField = name;
        return this;
    }

    public PreparedPage saying(String words) {
        text = words;
        return this;
    }

    public byte[] pdf() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            text(document, page);
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document, new ByteArrayInputStream(xmp("Report").getBytes(StandardCharsets.UTF_8))));
            document.getDocumentInformation().setTitle("Report");
            if (names) {
                document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, new COSDictionary());
            }
            var form = new PDAcroForm(document);
            form.setSignaturesExist(true);
            form.setAppendOnly(true);
            document.getDocumentCatalog().setAcroForm(form);
            field(document, form, "ChuKy", new PDRectangle(380, 250, 110, 60));
            PDSignatureField seal = field(document, form, sealField, new PDRectangle(320, 230, 102, 102));
            if (lock) {
                seal.getCOSObject().setItem(COSName.getPDFName("Lock"), lockOfBoth());
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String xmp(String title) {
        return "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
                + "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" pdf:Keywords=\"" + title
                + "\"/></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
    }

    private void text(PDDocument document, PDPage page) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 14);
            content.newLineAtOffset(85, 700);
            content.showText(text);
            content.endText();
        }
    }

    private static PDSignatureField field(PDDocument document, PDAcroForm form, String name, PDRectangle box)
            throws IOException {
        PDPage page = document.getPage(0);
        var field = new PDSignatureField(form);
        field.setPartialName(name);
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(box);
        widget.setPage(page);
        widget.setPrinted(true);
        var look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        look.setResources(new PDResources());
        look.setFormType(1);
        widget.setAppearance(new PDAppearanceDictionary());
        widget.getAppearance().setNormalAppearance(look);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        return field;
    }

    private static COSDictionary lockOfBoth() {
        var lock = new COSDictionary();
        lock.setItem(COSName.TYPE, COSName.getPDFName("SigFieldLock"));
        lock.setItem(COSName.getPDFName("Action"), COSName.getPDFName("Include"));
        lock.setItem(COSName.P, COSInteger.ONE);
        lock.setItem(COSName.FIELDS, new COSArray(List.of(new COSString("ChuKy"), new COSString("ConDau"))));
        return lock;
    }
}
