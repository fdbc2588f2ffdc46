package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportLifecycle;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.signing.BatchOutcome.Failed;
import vn.trinhky.signing.BatchOutcome.NotTried;
import vn.trinhky.signing.BatchOutcome.Signed;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TestSize;
import vn.trinhky.testing.TrinhKyTest;

@TrinhKyTest
class BatchSigningTest {
    private final ApplicationContext context;
    private final BatchSigning batch;
    private final ReportJourney journey;
    private final OfficeBooks books;

    BatchSigningTest(ApplicationContext context, BatchSigning batch, ReportJourney journey) {
        this.context = context;
        this.batch = batch;
        this.journey = journey;
        this.books = new OfficeBooks(context);
    }

    @AfterEach
    void unlock() {
        context.getBean(PinAttempts.class).succeeded(new KeyHolder.Signer(People.CHUTICH));
    }

    @Test
    void oneFailsAndTheOthersStandWithNumbersInARow() {
        int before = books.lastNumber();
        List<ChosenDocument> documents = chosen(TestSize.pick(4, 30));
        ReportId withdrawn = documents.get(1).report();
        As.person("soanthao", () -> context.getBean(ReportLifecycle.class).withdraw(withdrawn));

        List<BatchOutcome> told = new ArrayList<>();
        List<BatchOutcome> outcomes = sign(documents, ReportJourney.PIN, watching(told, Integer.MAX_VALUE));

        assertThat(outcomes).isEqualTo(told).hasSameSizeAs(documents);
        assertThat(outcomes.get(1)).isInstanceOf(Failed.class);
        assertThat(outcomes.stream().filter(Signed.class::isInstance)).hasSize(documents.size() - 1);
        assertThat(books.summary(withdrawn).status()).isEqualTo(ReportStatus.DRAFT);
        assertThat(documents.stream()
                        .filter(document -> !document.report().equals(withdrawn))
                        .map(document ->
                                books.lineOf(document.report()).number().number()))
                .containsExactlyElementsOf(IntStream.rangeClosed(before + 1, before + documents.size() - 1)
                        .boxed()
                        .toList());
    }

    @Test
    void aWrongPinIsTriedOnceAndNotForEveryDocument() {
        List<ChosenDocument> documents = chosen(3);
        List<BatchOutcome> outcomes = sign(documents, "000000", watching(new ArrayList<>(), Integer.MAX_VALUE));
        assertThat(outcomes.getFirst())
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.cause())
                                .isInstanceOfSatisfying(
                                        RuleBrokenException.class,
                                        broken -> assertThat(broken.rule()).isEqualTo(SigningFault.WRONG_PIN)));
        assertThat(outcomes.subList(1, 3)).hasOnlyElementsOfType(NotTried.class);
        assertThat(context.getBean(PinAttempts.class).left(new KeyHolder.Signer(People.CHUTICH)))
                .isEqualTo(PinAttempts.MAX_ATTEMPTS - 1);
    }

    @Test
    void whoeverStopsKeepsWhatIsSigned() {
        List<ChosenDocument> documents = chosen(3);
        List<BatchOutcome> outcomes = sign(documents, ReportJourney.PIN, watching(new ArrayList<>(), 1));
        assertThat(outcomes.getFirst()).isInstanceOf(Signed.class);
        assertThat(outcomes.subList(1, 3)).hasOnlyElementsOfType(NotTried.class);
        assertThat(books.summary(documents.getFirst().report()).status()).isEqualTo(ReportStatus.SIGNED);
        assertThat(books.summary(documents.getLast().report()).status()).isEqualTo(ReportStatus.AWAITING_SIGNATURE);
    }

    @Test
    void moreThanFiftyAreNotTaken() {
        ChosenDocument one = chosen(1).getFirst();
        OfficeBooks.assertRefused(
                "chutich",
                () -> {
                    try (Pin pin = ReportJourney.pin()) {
                        batch.sign(
                                Collections.nCopies(BatchSigning.MOST + 1, one),
                                pin,
                                watching(new ArrayList<>(), Integer.MAX_VALUE));
                    }
                },
                SigningRule.NOT_TOO_MANY_AT_ONCE);
        assertThat(books.summary(one.report()).status()).isEqualTo(ReportStatus.AWAITING_SIGNATURE);
    }

    @Test
    void whatWasShownAndReadToItsEndIsRecordedWithTheSignature() {
        List<ChosenDocument> documents = chosen(2);
        SigningReadings readings = context.getBean(SigningReadings.class);
        ChosenDocument read = documents.getFirst();
        As.person("chutich", () -> {
            assertThat(readings.unopened(documents)).isEqualTo(2);
            readings.shown(read.report(), read.shown());
            readings.readToEnd(read.report(), read.shown());
            assertThat(readings.unopened(documents)).isEqualTo(1);
        });
        sign(documents, ReportJourney.PIN, watching(new ArrayList<>(), Integer.MAX_VALUE));

        assertThat(books.factsOf(read.report(), "signing.read"))
                .doesNotContain("never")
                .contains("readToEnd");
        assertThat(books.factsOf(documents.getLast().report(), "signing.read"))
                .contains("\"readToEnd\":\"never\"", "\"shown\":\"never\"");
    }

    private List<ChosenDocument> chosen(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> books.summary(journey.agreed()))
                .map(BatchSigningTest::chosen)
                .toList();
    }

    private static ChosenDocument chosen(ReportSummary report) {
        return new ChosenDocument(
                report.id(), report.subject(), report.versionHash().orElseThrow());
    }

    private List<BatchOutcome> sign(List<ChosenDocument> documents, String digits, BatchProgress progress) {
        return As.person("chutich", () -> {
            try (Pin pin = new Pin(digits.toCharArray())) {
                return batch.sign(documents, pin, progress);
            }
        });
    }

    private static BatchProgress watching(List<BatchOutcome> told, int most) {
        return new BatchProgress() {
            @Override
            public boolean goesOn() {
                return told.size() < most;
            }

            @Override
            public void finished(BatchOutcome outcome) {
                told.add(outcome);
            }
        };
    }
}
