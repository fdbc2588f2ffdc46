package vn.trinhky.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a file. */
public final class PdfFaults {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfFaults() {}

    /** As a PDF/A-2A, the file that archives keep. */
    public static List<String> asArchive(byte[] pdf) throws Exception {
        return found(pdf, PDFAFlavour.PDFA_2_A);
    }

    /** As a PDF/UA-1, the file that everybody can read. */
    public static List<String> asAccessible(byte[] pdf) throws Exception {
        return found(pdf, PDFAFlavour.PDFUA_1);
    }

    private static List<String> found(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> test.getRuleId().getClause() + "-"
                            + test.getRuleId().getTestNumber() + ": " + test.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
