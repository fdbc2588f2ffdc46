package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.trinhky.report.ReportId;
import vn.trinhky.testing.As;
import vn.trinhky.testing.PdfFaults;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

/** Neither signature nor seal may take from a file what archives and screen readers need. */
@TrinhKyTest
class SignedPdfForEverybodyTest {
    private final ReportJourney journey;
    private final Signing signing;

    SignedPdfForEverybodyTest(ReportJourney journey, Signing signing) {
        this.journey = journey;
        this.signing = signing;
    }

    @Test
    void aSignedAndASealedFileAreStillArchivableAndAccessible() throws Exception {
        ReportId report = journey.signed();
        check(report, "chutich");
        check(journey.issued(report), "vanthu");
    }

    private void check(ReportId report, String reader) throws Exception {
        byte[] pdf =
                As.person(reader, () -> signing.signedPdf(report).orElseThrow().bytes());
        assertThat(PdfFaults.asArchive(pdf)).isEmpty();
        assertThat(PdfFaults.asAccessible(pdf)).isEmpty();
    }
}
