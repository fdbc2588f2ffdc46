package vn.trinhky.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.trinhky.verification.Tampering.rewrite;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import vn.trinhky.report.ReportId;
import vn.trinhky.signing.KeyHolder;
import vn.trinhky.signing.PdfSigner;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SignatureImages;
import vn.trinhky.signing.SignatureProvider;
import vn.trinhky.signing.Signing;
import vn.trinhky.signing.dss.Attack;
import vn.trinhky.signing.dss.ForeignFiles;
import vn.trinhky.signing.dss.PreparedPage;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TestSize;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.verification.Verdict.Changed;
import vn.trinhky.verification.Verdict.Genuine;
import vn.trinhky.verification.Verdict.NotOurs;
import vn.trinhky.verification.Verdict.Reason;
import vn.trinhky.verification.Verdict.Undecided;
import vn.trinhky.verification.Verdict.Unsigned;

/** A really sealed document and what can be done to it: only the untouched one is accepted. */
@TrinhKyTest
class TamperedFilesTest {
    private static final KeyHolder.Signer CHAIRMAN = new KeyHolder.Signer(People.CHUTICH);
    private static final KeyHolder.AgencySeal SEAL = new KeyHolder.AgencySeal(People.AGENCY);
    private static final COSName FLATE = COSName.FLATE_DECODE;
    private static final long SEED = 20_261_124;

    private static ReportId report = new ReportId(new UUID(0, 0));
    private static byte[] sealed = new byte[0];

    private final ApplicationContext context;
    private final DocumentCheck check;

    TamperedFilesTest(ApplicationContext context, DocumentCheck check) {
        this.context = context;
        this.check = check;
    }

    @Test
    void untouchedItIsGenuine() {
        seal();
        assertThat(verdict(sealed)).isInstanceOfSatisfying(Genuine.class, genuine -> {
            assertThat(genuine.document().report()).isEqualTo(report);
            assertThat(genuine.document().signatures())
                    .extracting(made -> made.holder() + "/" + made.capacity())
                    .containsExactly("Lê Văn Thảo/TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH", "UBND xã Quyết Thắng/");
        });
        assertThat(check.check(sealed).signaturesHold()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> whatIsRecognisedAsTheDocumentIsChanged() {
        seal();
        return TamperedCopies.of(sealed).entrySet().stream()
                .map(one -> dynamicTest(
                        one.getKey(),
                        () -> assertThat(verdict(one.getValue().get()))
                                .isInstanceOfSatisfying(
                                        Changed.class,
                                        verdict -> assertThat(verdict.original()
                                                        .orElseThrow()
                                                        .report())
                                                .isEqualTo(report))));
    }

    @Test
    void aBitFlippedAnywhereIsNeverAccepted() {
        seal();
        var random = new Random(SEED);
        for (int i = 0; i < TestSize.pick(12, 2_000); i++) {
            byte[] flipped = sealed.clone();
            int at = random.nextInt(flipped.length);
            flipped[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            assertThat(verdict(flipped)).as("byte %d", at).isInstanceOfAny(Changed.class, Undecided.class);
        }
    }

    @Test
    void whateverIsLeftOfItIsNeverAccepted() {
        seal();
        int pieces = TestSize.pick(8, 200);
        for (int i = 0; i < pieces; i++) {
            byte[] piece = Arrays.copyOf(sealed, (int) ((long) sealed.length * i / pieces));
            assertThat(verdict(piece)).isNotInstanceOf(Genuine.class);
        }
    }

    @Test
    void withoutItsSignaturesItIsAnyPaper() {
        seal();
        byte[] stripped = rewrite(sealed, false, document -> {
            Tampering.emptyFields(document);
            Tampering.removeForm(document);
        });
        assertThat(verdict(stripped)).isInstanceOf(Unsigned.class);
        assertThat(verdict(Attack.CUT_TO_THE_EMPTY_FIELDS.on(sealed))).isInstanceOf(Unsigned.class);
    }

    @Test
    void filesOfOthersAreNotOursAndNeverCalledChanged() {
        List<byte[]> clean = ForeignFiles.cleanOnes();
        assertThat(clean)
                .hasSize(10)
                .allSatisfy(file -> assertThat(verdict(file)).isInstanceOf(NotOurs.class));
        assertThat(verdict(Attack.CONTENT_REPLACED.on(clean.getFirst()))).isInstanceOf(NotOurs.class);
        assertThat(verdict(ForeignFiles.byAnImpostor())).isInstanceOf(NotOurs.class);
    }

    @Test
    void theOfficesOwnKeysMakeNoDocumentOfTheRegister() {
        SignatureProvider keys = context.getBean(SignatureProvider.class);
        byte[] page = PreparedPage.aPage().saying("Behind everybody's back.").pdf();

        assertThat(verdict(sealedByOurKeys(page))).isEqualTo(new Undecided(Reason.NOT_IN_REGISTER));
        assertThat(verdict(ForeignFiles.sealedBeforeSigned(keys, CHAIRMAN, SEAL)))
                .isInstanceOfAny(Changed.class, Undecided.class);
        assertThat(verdict(Attack.CONTENT_REPLACED.on(sealedByOurKeys(page))))
                .isInstanceOfSatisfying(
                        Changed.class, changed -> assertThat(changed.original()).isEmpty());
        seal();
        assertThat(verdict(ForeignFiles.signedOnTop(sealed, keys, CHAIRMAN))).isInstanceOf(Changed.class);
    }

    private byte[] sealedByOurKeys(byte[] page) {
        PdfSigner signer = context.getBean(PdfSigner.class);
        SignatureImages images = context.getBean(SignatureImages.class);
        Instant now = context.getBean(Clock.class).instant();
        try (Pin pin = ReportJourney.pin()) {
            byte[] certified = signer.certify(page, CHAIRMAN, pin, images.of(CHAIRMAN), now);
            return signer.seal(certified, SEAL, pin, images.of(SEAL), now);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeReadIsNotDecided() {
        seal();
        return HostileFiles.undecided(sealed).entrySet().stream()
                .map(one -> dynamicTest(
                        one.getKey(),
                        () -> assertThat(verdict(one.getValue().getValue().get()))
                                .isEqualTo(new Undecided(one.getValue().getKey()))));
    }

    @Test
    void manyAtOnceAllGetAnAnswer() {
        seal();
        List<Verdict> verdicts = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> verdict(i % 2 == 0 ? sealed : Attack.NOTE_OVER_THE_TEXT.on(sealed)))
                .toList();
        assertThat(verdicts).filteredOn(Genuine.class::isInstance).hasSize(3);
        assertThat(verdicts).filteredOn(Changed.class::isInstance).hasSize(3);
    }

    private Verdict verdict(byte[] pdf) {
        return check.check(pdf).verdict();
    }

    private void seal() {
        if (sealed.length == 0) {
            report = context.getBean(ReportJourney.class).issued();
            Signing signing = context.getBean(Signing.class);
            sealed = As.person("soanthao", () -> signing.signedPdf(report))
                    .orElseThrow()
                    .bytes();
        }
    }
}
