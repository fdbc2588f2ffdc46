package vn.trinhky.signing.dss;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.signing.PdfSigner;
import vn.trinhky.signing.SigningFault;
import vn.trinhky.signing.SigningRefusedException;

/**
 * What the protocol needs of a page before anybody signs it: both fields, the lock on the seal's, and no catalog
 * {@code /Names}, since the library takes every change reached through it for the filling of a form.
 */
final class PreparedFields {
    private static final COSName LOCK = COSName.getPDFName("Lock");
    private static final COSName ACTION = COSName.getPDFName("Action");
    private static final COSName P = COSName.getPDFName("P");
    private static final List<String> BOTH = List.of(PdfSigner.SIGNATURE_FIELD, PdfSigner.SEAL_FIELD);

    private PreparedFields() {}

    /** Both fields are prepared and empty. */
    static void requireUnsigned(byte[] pdf) {
        require(pdf, false);
    }

    /** The signer's field is signed, the seal's prepared and empty. */
    static void requireCertified(byte[] pdf) {
        require(pdf, true);
    }

    private static void require(byte[] pdf, boolean certified) {
        boolean prepared;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            prepared = prepared(document, certified);
        } catch (IOException e) {
            throw new SigningRefusedException(SigningFault.PAGE_NOT_PREPARED, e);
        }
        if (!prepared) {
            throw new RuleBrokenException(SigningFault.PAGE_NOT_PREPARED);
        }
    }

    private static boolean prepared(PDDocument document, boolean certified) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form == null
                || document.getDocumentCatalog().getCOSObject().containsKey(COSName.NAMES)
                || document.getSignatureFields().size() != BOTH.size()) {
            return false;
        }
        return form.getField(PdfSigner.SIGNATURE_FIELD) instanceof PDSignatureField signature
                && form.getField(PdfSigner.SEAL_FIELD) instanceof PDSignatureField seal
                && (signature.getSignature() != null) == certified
                && seal.getSignature() == null
                && locksBoth(seal.getCOSObject().getCOSDictionary(LOCK));
    }

    private static boolean locksBoth(@Nullable COSDictionary lock) {
        if (lock == null || !"Include".equals(lock.getNameAsString(ACTION)) || lock.getInt(P) != 1) {
            return false;
        }
        COSArray fields = lock.getCOSArray(COSName.FIELDS);
        return fields != null && fields.toCOSStringStringList().equals(BOTH);
    }
}
