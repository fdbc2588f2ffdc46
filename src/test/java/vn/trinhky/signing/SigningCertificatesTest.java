package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.trinhky.organization.Organization;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportStatus;
import vn.trinhky.security.CurrentPerson;
import vn.trinhky.signing.CertificateTerm.Stage;
import vn.trinhky.testing.As;
import vn.trinhky.testing.People;
import vn.trinhky.testing.ReportJourney;
import vn.trinhky.testing.TestClock;
import vn.trinhky.testing.TrinhKyTest;

/** Certificates that end, are revoked, are locked or are replaced. */
@TrinhKyTest
class SigningCertificatesTest {
    private static final KeyHolder.Signer CHAIRMAN = new KeyHolder.Signer(People.CHUTICH);
    private static final KeyHolder.AgencySeal SEAL = new KeyHolder.AgencySeal(People.AGENCY);

    private final ApplicationContext context;
    private final SigningCertificates certificates;
    private final SigningKeys keys;
    private final ReportJourney journey;
    private final TestClock clock;
    private final OfficeBooks books;

    SigningCertificatesTest(
            ApplicationContext context,
            SigningCertificates certificates,
            SigningKeys keys,
            ReportJourney journey,
            TestClock clock) {
        this.context = context;
        this.certificates = certificates;
        this.keys = keys;
        this.journey = journey;
        this.clock = clock;
        this.books = new OfficeBooks(context);
    }

    @AfterEach
    void unlock() {
        context.getBean(PinAttempts.class).succeeded(CHAIRMAN);
    }

    @Test
    void theAdministratorSeesEverySignerAndTheSeal() {
        List<HeldCertificate> all = As.person("quantri", certificates::all);
        assertThat(all.getFirst().isSeal()).isTrue();
        assertThat(all).extracting(HeldCertificate::name).contains("Lê Văn Thảo", "Trần Thị Minh Nguyệt");
        assertThat(all).allSatisfy(held -> {
            assertThat(held.term().orElseThrow().stage()).isEqualTo(Stage.GOOD);
            assertThat(held.revoked()).isFalse();
        });
    }

    @Test
    void thePersonIsToldWhenTheEndComesNear() {
        clock.set(end().minus(Duration.ofDays(20)));
        assertThat(As.person("chutich", keys::myTerm).orElseThrow().stage()).isEqualTo(Stage.ENDS_IN_WEEKS);
        assertThat(As.person("vanthu", keys::sealTerm).orElseThrow().needsCare())
                .isTrue();
    }

    @Test
    void anExpiredCertificateIsRefusedBeforeThePinIsAsked() {
        ReportId report = journey.agreed();
        clock.set(end().plus(Duration.ofHours(1)));
        OfficeBooks.assertRefused("chutich", keys::mine, SigningFault.CERTIFICATE_EXPIRED);
        OfficeBooks.assertRefused("chutich", () -> journey.sign(report), SigningFault.CERTIFICATE_EXPIRED);
        assertThat(context.getBean(PinAttempts.class).left(CHAIRMAN)).isEqualTo(PinAttempts.MAX_ATTEMPTS);
        clock.reset();
        assertThat(books.summary(report).status()).isEqualTo(ReportStatus.AWAITING_SIGNATURE);
    }

    @Test
    void aRevokedCertificateIsRefusedBeforeThePinIsAsked() {
        Instant now = clock.instant();
        var revoked = new UsableKeys(context.getBean(SignatureProvider.class), certificate -> Optional.of(now), clock);
        SigningKeys asked = new SigningKeys(
                revoked,
                context.getBean(PinAttempts.class),
                context.getBean(Organization.class),
                context.getBean(CurrentPerson.class),
                clock);
        OfficeBooks.assertRefused("chutich", asked::mine, SigningFault.CERTIFICATE_REVOKED);
        OfficeBooks.assertRefused("vanthu", asked::agencySeal, SigningFault.CERTIFICATE_REVOKED);
    }

    @Test
    void aLockedSignatureIsOpenedByTheAdministratorAndOnRecord() {
        PinAttempts attempts = context.getBean(PinAttempts.class);
        for (int i = 0; i < PinAttempts.MAX_ATTEMPTS; i++) {
            assertThat(attempts.begin(CHAIRMAN)).isTrue();
        }
        OfficeBooks.assertRefused("chutich", keys::mine, SigningRule.PIN_NOT_LOCKED);
        assertThat(isLocked()).isTrue();

        As.person("quantri", () -> certificates.unlock(CHAIRMAN));

        assertThat(isLocked()).isFalse();
        assertThat(As.person("chutich", keys::mine).name()).isEqualTo("Lê Văn Thảo");
        assertThat(books.actionsOn("person:" + People.CHUTICH)).contains("signing.unlocked");
    }

    @Test
    void aNewCertificateKeepsOldDocumentsValidAndWhatIsOnItsWay() {
        ReportId before = journey.issued();
        ReportId onItsWay = journey.signed();
        KeyIssuer authority = context.getBean(KeyIssuer.class);
        try (Pin pin = ReportJourney.pin()) {
            authority.issueFor(CHAIRMAN, "Lê Văn Thảo", "UBND xã Quyết Thắng", pin);
            authority.issueFor(SEAL, "UBND xã Quyết Thắng", "UBND xã Quyết Thắng", pin);
        }
        journey.issued(onItsWay);
        ReportId after = journey.issued();
        SignatureVerifier verifier = context.getBean(SignatureVerifier.class);
        for (ReportId report : List.of(before, onItsWay, after)) {
            assertThat(verifier.verify(books.signedPdf(report).bytes()).findings())
                    .isEmpty();
        }
    }

    private boolean isLocked() {
        return As.person("quantri", certificates::all).stream()
                .filter(held -> held.holder().equals(CHAIRMAN))
                .findFirst()
                .orElseThrow()
                .locked();
    }

    private Instant end() {
        SignatureProvider provider = context.getBean(SignatureProvider.class);
        return provider.certificateOf(CHAIRMAN).validTo();
    }
}
