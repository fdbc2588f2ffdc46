package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.trinhky.kernel.BusinessRule;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.report.ReportCatalog;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.signing.dss.TestPhone;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TrinhKyTest;
import vn.trinhky.testing.UseCase;

/** The chairman signs at the demonstration's remote service, over real HTTP, and confirms on its page. */
@UseCase("UC-063")
@TrinhKyTest
class RemoteSigningTest {
    private static final KeyHolder.Signer CHAIRMAN = new KeyHolder.Signer(People.CHUTICH);

    private final ApplicationContext context;
    private final Signing signing;
    private final RemoteCertificates remote;
    private final ReportJourney journey;
    private final ReportCatalog catalog;
    private final OfficeBooks books;
    private final TestPhone phone;

    RemoteSigningTest(
            ApplicationContext context,
            Signing signing,
            RemoteCertificates remote,
            ReportJourney journey,
            ReportCatalog catalog) {
        this.context = context;
        this.signing = signing;
        this.remote = remote;
        this.journey = journey;
        this.catalog = catalog;
        this.books = new OfficeBooks(context);
        this.phone = TestPhone.of(context);
    }

    @BeforeEach
    void link() {
        As.person("quantri", () -> remote.link(CHAIRMAN, "thao.le"));
    }

    @AfterEach
    void unlink() {
        As.person("quantri", () -> remote.unlink(CHAIRMAN));
    }

    @Test
    void aPersonConfirmsOnThePhoneAndTheSealedFileIsGenuine() {
        ReportId report = journey.agreed();
        Shown shown = new Shown();
        CompletableFuture<SignedPdf> signature = sign(report, new PhoneConfirmation(shown));
        String onPhone = phone.confirm();
        SignedPdf signed = result(signature);
        assertThat(onPhone).isEqualTo("TrinhKy " + shown.code);
        assertThat(shown.confirmed).isTrue();
        assertThat(books.summary(report).status()).isEqualTo(ReportStatus.SIGNED);
        assertThat(books.lineOf(report).number().printed()).isEqualTo(signed.number());
        journey.issued(report);
        assertThat(context.getBean(SignatureVerifier.class)
                        .verify(books.signedPdf(report).bytes())
                        .genuine())
                .isTrue();
    }

    @Test
    void othersSignWhileOneWaitsAndARefusedNumberIsTheNextOnes() {
        int before = books.lastNumber();
        ReportId waits = journey.agreed();
        Shown shown = new Shown();
        CompletableFuture<SignedPdf> signature = sign(waits, new PhoneConfirmation(shown));
        shown.awaitAsked();
        As.person("quantri", () -> remote.unlink(CHAIRMAN));
        ReportId other = journey.signed();
        assertThat(books.lineOf(other).number().number()).isEqualTo(before + 2);

        phone.refuse();
        assertFails(signature, SigningFault.REMOTE_REFUSED);
        assertThat(books.summary(waits).status()).isEqualTo(ReportStatus.AWAITING_SIGNATURE);
        ReportId next = journey.signed();
        assertThat(books.lineOf(next).number().number()).isEqualTo(before + 1);
    }

    @Test
    void calledOffItLeavesTheReportUnsignedAndThePhoneSignsNothingAfterwards() {
        ReportId report = journey.agreed();
        PhoneConfirmation confirmation = new PhoneConfirmation(new Shown());
        CompletableFuture<SignedPdf> signature = sign(report, confirmation);
        phone.awaitRequest();
        assertThat(confirmation.callOff()).isTrue();
        assertFails(signature, SigningFault.REMOTE_CALLED_OFF);
        phone.confirm();
        assertThat(books.summary(report).status()).isEqualTo(ReportStatus.AWAITING_SIGNATURE);
        As.person("quantri", () -> remote.unlink(CHAIRMAN));
        journey.signed(report);
    }

    @Test
    void aPinIsNoConfirmationAndAConfirmationNoPin() {
        ReportId report = journey.agreed();
        OfficeBooks.assertRefused("chutich", () -> journey.sign(report), SigningFault.KEY_CHANGED_MEANWHILE);
        As.person("quantri", () -> remote.unlink(CHAIRMAN));
        assertFails(sign(report, new PhoneConfirmation(new Shown())), SigningFault.KEY_CHANGED_MEANWHILE);
        journey.signed(report);
    }

    @Test
    void onlyAnAccountInThePersonsOwnNameIsLinked() {
        OfficeBooks.assertRefused(
                "quantri", () -> remote.link(CHAIRMAN, "nguyet.tran"), SigningFault.REMOTE_OTHER_PERSON);
        OfficeBooks.assertRefused("quantri", () -> remote.link(CHAIRMAN, "ai.do"), SigningFault.REMOTE_NO_CERTIFICATE);
        OfficeBooks.assertRefused("quantri", () -> remote.link(CHAIRMAN, " "), SigningFault.REMOTE_ACCOUNT_FORM);
        assertThat(As.person("quantri", () -> remote.accountOf(CHAIRMAN))).contains("thao.le");
        assertThat(books.actionsOn("person:" + People.CHUTICH)).contains("signing.remoteLinked");
    }

    private CompletableFuture<SignedPdf> sign(ReportId report, PhoneConfirmation confirmation) {
        return CompletableFuture.supplyAsync(() -> As.person(
                "chutich",
                () -> signing.sign(report, catalog.currentVersion(report).hash(), confirmation)));
    }

    private static SignedPdf result(CompletableFuture<SignedPdf> signature) {
        return signature.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static void assertFails(CompletableFuture<SignedPdf> signature, BusinessRule rule) {
        assertThatThrownBy(() -> result(signature))
                .isInstanceOf(CompletionException.class)
                .cause()
                .asInstanceOf(type(RuleBrokenException.class))
                .extracting(RuleBrokenException::rule)
                .isEqualTo(rule);
    }

    /** What the signer's screen would show. */
    private static final class Shown implements PhoneConfirmation.Watch {
        private final CompletableFuture<String> asked = new CompletableFuture<>();
        private volatile @Nullable String code;
        private volatile boolean confirmed;

        @Override
        public void asked(String shown, Instant until) {
            code = shown;
            asked.complete(shown);
        }

        @Override
        public void confirmed() {
            confirmed = true;
        }

        void awaitAsked() {
            asked.orTimeout(60, TimeUnit.SECONDS).join();
        }
    }
}
