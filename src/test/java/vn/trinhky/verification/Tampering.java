package vn.trinhky.verification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSUpdateInfo;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** What may be done to a sealed file by whoever knows how a PDF is built. */
final class Tampering {
    private static final byte[] BOMB = packed(new byte[1 << 20], 200);

    private Tampering() {}

    /** A change of the objects of an open document. */
    @FunctionalInterface
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** Appends the change, as an editor that keeps the signed part does. */
    static byte[] update(byte[] pdf, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            change.to(document);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the whole document anew, as an editor that knows nothing of signatures does. */
    static byte[] rewrite(byte[] pdf, boolean packed, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            change.to(document);
            document.save(out, packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encrypted(byte[] pdf, String password) {
        return rewrite(
                pdf,
                false,
                document -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    /** Every object that was set anew must be told, or it is not written. */
    static void touch(COSBase... objects) {
        for (COSBase object : objects) {
            if (object instanceof COSUpdateInfo info) {
                info.setNeedToBeUpdated(true);
            }
        }
    }

    static void rotatePage(PDDocument document) {
        document.getPage(0).setRotation(180);
        touch(document.getPage(0).getCOSObject());
    }

    static void cropPage(PDDocument document) {
        document.getPage(0).setCropBox(new PDRectangle(0, 400, 595, 442));
        touch(document.getPage(0).getCOSObject());
    }

    /** The attack "replace": a font that draws other digits, the text stays. */
    static void swapFont(PDDocument document) {
        COSDictionary fonts = document.getPage(0)
                .getCOSObject()
                .getCOSDictionary(COSName.RESOURCES)
                .getCOSDictionary(COSName.FONT);
        COSName first = fonts.keySet().iterator().next();
        var other = new COSDictionary();
        other.setItem(COSName.TYPE, COSName.FONT);
        other.setItem(COSName.SUBTYPE, COSName.TYPE1);
        other.setItem(COSName.BASE_FONT, COSName.getPDFName("Courier"));
        fonts.setItem(first, other);
        touch(
                fonts,
                document.getPage(0).getCOSObject(),
                document.getPage(0).getCOSObject().getCOSDictionary(COSName.RESOURCES));
    }

    /** The attack "hide": a layer that only later readers get to see. */
    static void switchLayers(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        var configuration = new COSDictionary();
        configuration.setItem(COSName.BASE_STATE, COSName.OFF);
        var layers = new COSDictionary();
        layers.setItem(COSName.D, configuration);
        layers.setItem(COSName.OCGS, new COSArray());
        catalog.setItem(COSName.OCPROPERTIES, layers);
        touch(catalog);
    }

    static void refillField(PDDocument document) {
        COSDictionary field =
                document.getDocumentCatalog().getAcroForm().getField("ChuKy").getCOSObject();
        field.setItem(
                COSName.V,
                new COSDictionary(document.getDocumentCatalog()
                        .getAcroForm()
                        .getField("ConDau")
                        .getCOSObject()
                        .getCOSDictionary(COSName.V)));
        touch(field);
    }

    static void renameField(PDDocument document) {
        COSDictionary field =
                document.getDocumentCatalog().getAcroForm().getField("ConDau").getCOSObject();
        field.setString(COSName.T, "ChuKy2");
        touch(field);
    }

    static void emptyFields(PDDocument document) {
        for (String name : List.of("ChuKy", "ConDau")) {
            COSDictionary field =
                    document.getDocumentCatalog().getAcroForm().getField(name).getCOSObject();
            field.removeItem(COSName.V);
            touch(field);
        }
    }

    static void removeForm(PDDocument document) {
        document.getDocumentCatalog().setAcroForm(null);
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.PERMS);
        touch(document.getDocumentCatalog().getCOSObject());
    }

    static void swapPages(PDDocument document) {
        COSDictionary pages = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        var other = new PDPage(PDRectangle.A4);
        other.getCOSObject().setItem(COSName.PARENT, pages);
        pages.setItem(COSName.KIDS, new COSArray(List.of(other.getCOSObject())));
        pages.setInt(COSName.COUNT, 1);
        touch(pages, other.getCOSObject());
    }

    static void addPages(PDDocument document, int count) {
        COSDictionary pages = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        COSArray kids = pages.getCOSArray(COSName.KIDS);
        var shared = new COSDictionary();
        shared.setItem(COSName.TYPE, COSName.PAGE);
        shared.setItem(COSName.PARENT, pages);
        for (int i = 0; i < count; i++) {
            var page = new COSDictionary(shared);
            touch(page);
            kids.add(page);
        }
        pages.setItem(COSName.COUNT, COSInteger.get(kids.size()));
        touch(pages, kids);
    }

    static void addPayload(PDDocument document, COSBase filter, byte[] content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(content);
        }
        stream.setItem(COSName.FILTER, filter);
        document.getPage(0).setContents(new PDStream(stream));
        touch(document.getPage(0).getCOSObject(), stream);
    }

    /** 200 MiB of nothing in less than one. */
    static byte[] bomb() {
        return BOMB;
    }

    static byte[] packed(byte[] content, int times) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new ByteArrayOutputStream();
                var packing = new DeflaterOutputStream(out, deflater)) {
            for (int i = 0; i < times; i++) {
                packing.write(content);
            }
            packing.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
    }

    /** Replaces the first match in the bytes, read as Latin letters. */
    static byte[] replace(byte[] pdf, String pattern, String by) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        String changed = Pattern.compile(pattern).matcher(text).replaceFirst(by);
        if (changed.equals(text)) {
            throw new IllegalStateException("nothing matches " + pattern);
        }
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        try (var out = new ByteArrayOutputStream()) {
            for (byte[] part : parts) {
                IOUtils.copy(new ByteArrayInputStream(part), out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
