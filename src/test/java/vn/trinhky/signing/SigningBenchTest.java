package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.register.NumberRequest;
import vn.trinhky.register.RegisterNumber;
import vn.trinhky.register.Reservation;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.signing.dss.PlainDss;
import vn.trinhky.testing.As;
import vn.trinhky.testing.Figures;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TestSize;
import vn.trinhky.testing.TrinhKyTest;

/**
 * What {@code bench/signing} measures, in one program on one machine: whole signatures with everything they record, and
 * the library by itself on the same page. In {@code verify} it only shows that the bench itself works.
 */
@TrinhKyTest
class SigningBenchTest {
    private static final KeyHolder.Signer CHAIRMAN = new KeyHolder.Signer(People.CHUTICH);

    private final ApplicationContext context;
    private final ReportJourney journey;
    private final TestClock clock;
    private final OfficeBooks books;

    SigningBenchTest(ApplicationContext context, ReportJourney journey, TestClock clock) {
        this.context = context;
        this.journey = journey;
        this.clock = clock;
        this.books = new OfficeBooks(context);
    }

    @Test
    void measuresWholeSignaturesAndTheLibraryByItself() throws Exception {
        int warmUp = TestSize.pick(0, 20);
        int rounds = TestSize.pick(1, 60);
        List<ReportId> reports = agreed(warmUp + rounds);
        List<ReportId> several = agreed(TestSize.pick(2, 30));
        SignatureVerifier verifier = context.getBean(SignatureVerifier.class);
        PdfSigner signer = context.getBean(PdfSigner.class);
        SignatureImage image = context.getBean(SignatureImages.class).of(CHAIRMAN);
        PlainDss library = new PlainDss(context);
        byte[] page = page(several.getFirst());

        double sign = median(warmUp, rounds, index -> journey.signed(reports.get(index)));
        double seal = median(warmUp, rounds, index -> journey.issued(reports.get(index)));
        byte[] issued = books.signedPdf(reports.getLast()).bytes();
        double validate = median(warmUp, rounds, index -> verifier.verify(issued));
        double adapter = median(warmUp, rounds, index -> {
            try (Pin pin = ReportJourney.pin()) {
                return signer.certify(page, CHAIRMAN, pin, image, clock.instant());
            }
        });
        double alone = median(warmUp, rounds, index -> {
            try (Pin pin = ReportJourney.pin()) {
                return library.sign(page, CHAIRMAN, pin, clock.instant());
            }
        });
        double batch = millis(() -> signTogether(several));

        assertThat(verifier.verify(issued).findings()).isEmpty();
        new Figures()
                .add("sign, median", sign, "ms", "<=150")
                .add("seal, median", seal, "ms", "<=120")
                .add("validate, median", validate, "ms", "<=80")
                .add("batch of " + several.size(), batch, "ms", "<=6000")
                .add("PAdES of ours, median", adapter, "ms")
                .add("PAdES of the library alone, median", alone, "ms")
                .add("overhead", adapter / alone, "times", "<=1.5")
                .write("signing");
    }

    private List<ReportId> agreed(int count) {
        List<ReportId> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(journey.agreed());
        }
        return reports;
    }

    /** A page as it is signed, under a number nobody reserved. */
    private byte[] page(ReportId report) {
        SigningPages pages = context.getBean(SigningPages.class);
        LocalDate today = OfficeTime.today(clock);
        return As.person("chutich", () -> {
            VersionDetails version = context.getBean(ReportCatalog.class).currentVersion(report);
            String symbol = pages.symbolOf(version);
            return pages.numbered(
                    version,
                    new Reservation(
                            NumberRequest.of(report, pages.seriesOf(version), symbol),
                            new RegisterNumber(1, today.getYear(), symbol),
                            today));
        });
    }

    private List<BatchOutcome> signTogether(List<ReportId> reports) {
        List<ChosenDocument> documents = reports.stream()
                .map(books::summary)
                .map(SigningBenchTest::chosen)
                .toList();
        List<BatchOutcome> outcomes = As.person("chutich", () -> {
            try (Pin pin = ReportJourney.pin()) {
                return context.getBean(BatchSigning.class).sign(documents, pin, new Unwatched());
            }
        });
        assertThat(outcomes).hasOnlyElementsOfType(BatchOutcome.Signed.class);
        return outcomes;
    }

    private static ChosenDocument chosen(ReportSummary report) {
        return new ChosenDocument(
                report.id(), report.subject(), report.versionHash().orElseThrow());
    }

    /** One measured step, told how often it was done before. */
    @FunctionalInterface
    private interface Step {
        Object run(int index) throws Exception;
    }

    private static double median(int warmUp, int rounds, Step step) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            step.run(i);
        }
        List<Double> times = new ArrayList<>();
        for (int i = warmUp; i < warmUp + rounds; i++) {
            int index = i;
            times.add(millis(() -> step.run(index)));
        }
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double millis(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        assertThat(work.call()).isNotNull();
        return (System.nanoTime() - start) / 1e6;
    }

    private static final class Unwatched implements BatchProgress {
        @Override
        public boolean goesOn() {
            return true;
        }

        @Override
        public void finished(BatchOutcome outcome) {
            // nobody watches
        }
    }
}
