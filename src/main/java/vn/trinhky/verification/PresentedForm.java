package vn.trinhky.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import vn.trinhky.verification.Verdict.Reason;

/**
 * A presented file as a PDF reader sees it: only what is needed to find signatures that are not written plainly.
 *
 * @param containers signature containers, as they stand in the signature dictionaries
 * @param obstacle why it cannot be judged, if so
 */
record PresentedForm(List<byte[]> containers, Optional<Reason> obstacle) {
    private static final int MOST_PAGES = 3_000;
    private static final int MOST_OBJECTS = 200_000;
    private static final int MOST_SIGNATURES = 30;

    static PresentedForm of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                return obstacle(Reason.ENCRYPTED);
            }
            List<byte[]> containers = new ArrayList<>();
            for (PDSignature signature : document.getSignatureDictionaries()) {
                byte[] container = signature.getContents();
                if (container != null) {
                    containers.add(container);
                }
            }
            return new PresentedForm(
                    containers,
                    containers.size() > MOST_SIGNATURES || isTooLarge(document)
                            ? Optional.of(Reason.TOO_COMPLEX)
                            : Optional.empty());
        } catch (InvalidPasswordException e) {
            return obstacle(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            // the parser may break anywhere on a file from anybody
            return obstacle(Reason.DAMAGED);
        }
    }

    private static boolean isTooLarge(PDDocument document) {
        if (document.getDocument().getXrefTable().size() > MOST_OBJECTS) {
            return true;
        }
        int pages = 0;
        for (PDPage _ : document.getPages()) {
            if (++pages > MOST_PAGES) {
                return true;
            }
        }
        return false;
    }

    private static PresentedForm obstacle(Reason reason) {
        return new PresentedForm(List.of(), Optional.of(reason));
    }
}
