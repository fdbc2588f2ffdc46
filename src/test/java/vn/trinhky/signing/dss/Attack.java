package vn.trinhky.signing.dss;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSUpdateInfo;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What somebody may try with a signed file. */
public enum Attack {
    CONTENT_APPENDED {
        @Override
        void change(PDDocument document) throws IOException {
            COSStream more = stream(document, "0 0 0 rg 85 640 200 30 re f");
            var contents = new COSArray();
            contents.add(document.getPage(0).getCOSObject().getItem(COSName.CONTENTS));
            contents.add(more);
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, contents);
            changed(document.getPage(0).getCOSObject());
        }
    },
    CONTENT_REPLACED {
        @Override
        void change(PDDocument document) throws IOException {
            replaceContent(document);
        }
    },
    SIGNATURE_PICTURE_SWAPPED {
        @Override
        void change(PDDocument document) throws IOException {
            var picture = document.getDocumentCatalog()
                    .getAcroForm()
                    .getField("ChuKy")
                    .getWidgets()
                    .getFirst()
                    .getNormalAppearanceStream()
                    .getCOSObject();
            write(picture, "1 0 0 rg 0 0 50 50 re f");
            changed(picture);
        }
    },
    NOTE_OVER_THE_TEXT {
        @Override
        void change(PDDocument document) throws IOException {
            annotate(document);
        }
    },
    NEW_FORM_FIELD {
        @Override
        void change(PDDocument document) throws IOException {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            var field = new PDTextField(form);
            field.setPartialName("extra");
            PDPage page = document.getPage(0);
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(85, 690, 200, 20));
            widget.setPage(page);
            page.getAnnotations().add(widget);
            form.getFields().add(field);
            changed(form.getCOSObject(), form.getCOSObject().getCOSArray(COSName.FIELDS));
            changed(page.getCOSObject(), page.getCOSObject().getCOSArray(COSName.ANNOTS));
        }
    },
    DESCRIPTION_CHANGED {
        @Override
        void change(PDDocument document) throws IOException {
            var xmp = PreparedPage.xmp("Another report").getBytes(StandardCharsets.UTF_8);
            document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
            changed(document.getDocumentCatalog().getCOSObject());
        }
    },
    INFO_CHANGED {
        @Override
        void change(PDDocument document) {
            document.getDocumentInformation().setTitle("Another report");
            document.getDocumentInformation().setModificationDate(Calendar.getInstance());
            changed(document.getDocumentInformation().getCOSObject());
        }
    },
    ATTACHMENT_ADDED {
        @Override
        void change(PDDocument document) throws IOException {
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2, 3}));
            var specification = new PDComplexFileSpecification();
            specification.setFile("extra.bin");
            specification.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("extra.bin", specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            changed(document.getDocumentCatalog().getCOSObject());
        }
    },
    PAGE_ADDED {
        @Override
        void change(PDDocument document) {
            document.addPage(new PDPage(PDRectangle.A4));
            COSDictionary pages = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
            changed(pages, pages.getCOSArray(COSName.KIDS));
        }
    },
    SCRIPT_ADDED {
        @Override
        void change(PDDocument document) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            changed(document.getDocumentCatalog().getCOSObject());
        }
    },
    LOCK_REMOVED_AND_NOTE {
        @Override
        void change(PDDocument document) throws IOException {
            unlock(document);
            annotate(document);
        }
    },
    LOCK_REMOVED_AND_CONTENT_REPLACED {
        @Override
        void change(PDDocument document) throws IOException {
            unlock(document);
            replaceContent(document);
        }
    },
    FAKE_VALIDATION_DATA {
        @Override
        void change(PDDocument document) {
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("DSS"), new COSDictionary());
            changed(document.getDocumentCatalog().getCOSObject());
        }
    },
    BIT_IN_SIGNED_PART {
        @Override
        public byte[] on(byte[] pdf) {
            byte[] changed = pdf.clone();
            // a letter of the comment in the second line: nothing but the digest notices
            changed[indexOf(pdf, "\n%", 0) + 3] ^= 1;
            return changed;
        }
    },
    JUNK_BEHIND_SIGNATURE {
        @Override
        public byte[] on(byte[] pdf) {
            byte[] changed = pdf.clone();
            int sealContents = new String(pdf, StandardCharsets.ISO_8859_1).lastIndexOf("/Contents <");
            changed[indexOf(pdf, ">", sealContents) - 10] = 'A';
            return changed;
        }
    },
    BLANKS_APPENDED {
        @Override
        public byte[] on(byte[] pdf) {
            byte[] changed = Arrays.copyOf(pdf, pdf.length + 20);
            Arrays.fill(changed, pdf.length, changed.length, (byte) ' ');
            return changed;
        }
    },
    CUT_TO_THE_CHAIRMANS_REVISION {
        @Override
        public byte[] on(byte[] pdf) {
            return cut(pdf, 2);
        }
    },
    CUT_TO_THE_EMPTY_FIELDS {
        @Override
        public byte[] on(byte[] pdf) {
            return cut(pdf, 1);
        }
    };

    void change(PDDocument document) throws IOException {
        throw new UnsupportedOperationException(name());
    }

    /** The file after the attack; by default {@link #change} as an incremental update. */
    public byte[] on(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            change(document);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replaceContent(PDDocument document) throws IOException {
        document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream(document, "0 0 0 rg 85 640 200 30 re f"));
        changed(document.getPage(0).getCOSObject());
    }

    private static void annotate(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        var stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(85, 690, 200, 20));
        stamp.setPrinted(true);
        var look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(200, 20));
        write(look.getCOSObject(), "1 1 1 rg 0 0 200 20 re f");
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(look);
        stamp.setAppearance(appearance);
        var annotations = page.getAnnotations();
        annotations.add(stamp);
        page.setAnnotations(annotations);
        changed(page.getCOSObject(), page.getCOSObject().getCOSArray(COSName.ANNOTS));
    }

    private static void unlock(PDDocument document) {
        COSDictionary seal =
                document.getDocumentCatalog().getAcroForm().getField("ConDau").getCOSObject();
        seal.removeItem(COSName.getPDFName("Lock"));
        changed(seal);
    }

    private static COSStream stream(PDDocument document, String operators) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        write(stream, operators);
        return stream;
    }

    private static void write(COSStream stream, String operators) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void changed(COSBase... objects) {
        for (COSBase object : objects) {
            if (object instanceof COSUpdateInfo info) {
                info.setNeedToBeUpdated(true);
            }
        }
    }

    /** The file up to the end of its n-th revision. */
    private static byte[] cut(byte[] pdf, int revision) {
        int end = 0;
        for (int i = 0; i < revision; i++) {
            end = indexOf(pdf, "%%EOF", end) + "%%EOF\n".length();
        }
        return Arrays.copyOf(pdf, end);
    }

    private static int indexOf(byte[] pdf, String text, int from) {
        int found = new String(pdf, StandardCharsets.ISO_8859_1).indexOf(text, from);
        if (found < 0) {
            throw new IllegalStateException("no " + text);
        }
        return found;
    }
}
