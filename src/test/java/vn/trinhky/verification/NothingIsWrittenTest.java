package vn.trinhky.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.verification.Tampering.ascii;
import static vn.trinhky.verification.Tampering.joined;
import static vn.trinhky.verification.Tampering.replace;
import static vn.trinhky.verification.Tampering.rewrite;
import static vn.trinhky.verification.Tampering.update;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.trinhky.report.ReportId;
import vn.trinhky.signing.Signing;
import vn.trinhky.signing.dss.ForeignFiles;
import vn.trinhky.signing.dss.PreparedPage;
import vn.trinhky.testing.As;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;

/** Whatever stands in a presented file, no log repeats it. */
@TrinhKyTest
class NothingIsWrittenTest {
    private static final String MARK = "DauVetRieng";

    private final DocumentCheck check;
    private final Signing signing;
    private final ReportJourney journey;

    NothingIsWrittenTest(DocumentCheck check, Signing signing, ReportJourney journey) {
        this.check = check;
        this.signing = signing;
        this.journey = journey;
    }

    @Test
    void noLogRepeatsAPresentedFile() {
        ReportId report = journey.issued();
        byte[] sealed = As.person("soanthao", () -> signing.signedPdf(report))
                .orElseThrow()
                .bytes();
        List<byte[]> files = marked(sealed);
        Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var written = new ListAppender<ILoggingEvent>();
        written.start();
        all.addAppender(written);
        try {
            files.forEach(check::check);
        } finally {
            all.detachAppender(written);
        }
        assertThat(written.list)
                .filteredOn(event -> "document-check".equals(event.getThreadName()))
                .noneMatch(event -> event.getFormattedMessage().contains(MARK)
                        || event.getThrowableProxy() != null
                                && String.valueOf(event.getThrowableProxy().getMessage())
                                        .contains(MARK));
    }

    private static List<byte[]> marked(byte[] sealed) {
        byte[] page = PreparedPage.aPage().withSealField(MARK).saying(MARK).pdf();
        return List.of(
                update(sealed, document -> {
                    document.getDocumentCatalog()
                            .getAcroForm()
                            .getField("ConDau")
                            .setPartialName(MARK);
                    Tampering.touch(document.getDocumentCatalog()
                            .getAcroForm()
                            .getField(MARK)
                            .getCOSObject());
                }),
                update(sealed, document -> document.getDocumentInformation().setTitle(MARK)),
                joined(sealed, ascii("\nxref\n0 " + MARK + "\ntrailer << /Size " + MARK + " >>\nstartxref\n7\n%%EOF")),
                replace(page, "/Type /Catalog", "/Type /" + MARK),
                replace(page, "endobj", MARK),
                rewrite(
                        page,
                        true,
                        document -> document.getDocumentInformation().setTitle(MARK)),
                ForeignFiles.byAnImpostor());
    }
}
