package vn.trinhky.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.register.RegisterBook;
import vn.trinhky.register.RegisterLine;
import vn.trinhky.register.RegisterQuery;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Marks;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.Urgency;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

/** A letter goes the whole way of a report: reviewed, signed, numbered in its own series, sealed, found again. */
@TrinhKyTest
class LetterTest {
    private static final String SUBJECT = "cung cấp số liệu thóc giống vụ chiêm";

    private final ReportJourney journey;
    private final RegisterBook register;
    private final Archive archive;
    private final TestClock clock;

    LetterTest(ReportJourney journey, RegisterBook register, Archive archive, TestClock clock) {
        this.journey = journey;
        this.register = register;
        this.archive = archive;
        this.clock = clock;
    }

    @Test
    void fromDraftToArchive() throws Exception {
        ReportId letter = journey.issued(letter());

        RegisterLine line = line();
        assertThat(line.kind()).isEqualTo(DocumentType.LETTER.series());
        assertThat(line.number().printed()).endsWith("/UBND-VHTT");
        assertThat(line.report()).contains(letter);
        assertThat(As.person("soanthao2", () -> archive.search(ArchiveQuery.of("thoc giong vu chiem"), 0, 10)))
                .extracting(hit -> hit.document().report())
                .contains(letter);
        String page =
                firstPage(As.person("soanthao2", () -> archive.open(letter)).bytes());
        assertThat(page).contains("Số: " + line.number().printed(), "V/v " + "cung cấp số liệu", "Kính gửi: Sở Nội vụ");
        assertThat(page).doesNotContain("CÔNG VĂN", "BÁO CÁO");
    }

    private RegisterLine line() {
        RegisterQuery query = new RegisterQuery(
                OfficeTime.today(clock).getYear(), Optional.of(DocumentType.LETTER.series()), SUBJECT);
        List<RegisterLine> lines = As.person("vanthu", () -> register.page(query, 0, 10));
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static String firstPage(byte[] file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setEndPage(1);
            return reader.getText(pdf);
        }
    }

    private static ReportMetadata letter() {
        return new ReportMetadata(
                DocumentType.LETTER,
                SUBJECT,
                List.of("Sở Nội vụ"),
                List.of("UBND huyện"),
                "VT, VHTT",
                List.of(),
                Urgency.NORMAL,
                "",
                Optional.empty(),
                People.UNIT_VHTT,
                "",
                false,
                Marks.NONE,
                List.of());
    }
}
