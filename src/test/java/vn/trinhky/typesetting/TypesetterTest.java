package vn.trinhky.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.typesetting.ReportFixture.theSampleReport;

import org.junit.jupiter.api.Test;

class TypesetterTest {
    private static final Typesetter TYPESETTER = new Typesetter(new Press());

    @Test
    void sample() throws Exception {
        try (PrintedPdf pdf = PrintedPdf.of(
                "sample-open", TYPESETTER.typeset(theSampleReport().open()))) {
            System.out.println(pdf.text());
            assertThat(pdf.faultsAsArchive()).isEmpty();
        }
        try (PrintedPdf pdf = PrintedPdf.of(
                "sample-numbered", TYPESETTER.typeset(theSampleReport().numbered()))) {
            assertThat(pdf.faultsAsArchive()).isEmpty();
        }
        try (PrintedPdf pdf = PrintedPdf.of(
                "sample-draft", TYPESETTER.typeset(theSampleReport().draft(3)))) {
            assertThat(pdf.faultsAsArchive()).isEmpty();
        }
    }
}
