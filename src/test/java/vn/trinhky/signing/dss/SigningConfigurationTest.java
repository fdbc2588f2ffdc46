package vn.trinhky.signing.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.signing.KeyIssuer;
import vn.trinhky.signing.PdfSigner;
import vn.trinhky.signing.SignatureImages;
import vn.trinhky.signing.SignatureProvider;
import vn.trinhky.signing.SignatureVerifier;
import vn.trinhky.signing.TimestampUnavailableException;
import vn.trinhky.testing.TrinhKyTest;

/** The beans of signing by themselves, beside a database that knows who signs remotely. */
@TrinhKyTest
class SigningConfigurationTest {
    private final JdbcClient jdbc;

    @TempDir
    private Path dir;

    SigningConfigurationTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void putsADemonstrationTogether() {
        runner().withPropertyValues("trinhky.signing.demo-ca=true").run(context -> {
            KeyIssuer issuer = context.getBean(KeyIssuer.class);
            issuer.issueFor(DemoOffice.CHAIRMAN, "Lê Văn Thảo", DemoOffice.AGENCY, DemoOffice.pin());
            issuer.issueFor(DemoOffice.SEAL, DemoOffice.AGENCY, DemoOffice.AGENCY, DemoOffice.pin());
            PdfSigner signer = context.getBean(PdfSigner.class);
            SignatureImages images = context.getBean(SignatureImages.class);

            byte[] certified = signer.certify(
                    PreparedPage.aPage().pdf(),
                    DemoOffice.CHAIRMAN,
                    DemoOffice.pin(),
                    images.of(DemoOffice.CHAIRMAN),
                    DemoOffice.NOW);
            byte[] sealed = signer.seal(
                    certified, DemoOffice.SEAL, DemoOffice.pin(), images.of(DemoOffice.SEAL), DemoOffice.NOW);

            assertThat(context.getBean(SignatureVerifier.class).verify(sealed).findings())
                    .isEmpty();
        });
    }

    @Test
    void issuesNoKeysUnlessToldTo() {
        runner().run(context -> {
            assertThat(context).doesNotHaveBean(KeyIssuer.class).hasSingleBean(PdfSigner.class);
            assertThat(context.getBean(SignatureProvider.class).holdsKeyOf(DemoOffice.CHAIRMAN))
                    .isFalse();
            assertThat(dir.resolve("pki")).doesNotExist();
        });
    }

    @Test
    void asksTheTimestampAuthorityThatWasSet() {
        DemoOffice office = DemoOffice.open(dir, DemoOffice.NOW);
        office.authority.issueFor(DemoOffice.CHAIRMAN, "Lê Văn Thảo", DemoOffice.AGENCY, DemoOffice.pin());
        runner().withPropertyValues("trinhky.signing.demo-ca=true", "trinhky.signing.tsa-urls=http://127.0.0.1:1/tsa")
                .run(context -> assertTimestampUnavailable(context.getBean(PdfSigner.class), office));
        runner().run(context -> assertTimestampUnavailable(context.getBean(PdfSigner.class), office));
    }

    private static void assertTimestampUnavailable(PdfSigner signer, DemoOffice office) {
        assertThatThrownBy(() -> signer.certify(
                        PreparedPage.aPage().pdf(),
                        DemoOffice.CHAIRMAN,
                        DemoOffice.pin(),
                        office.files.of(DemoOffice.CHAIRMAN),
                        DemoOffice.NOW))
                .isInstanceOf(TimestampUnavailableException.class);
    }

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withBean(Clock.class, () -> Clock.fixed(DemoOffice.NOW, OfficeTime.ZONE))
                .withBean(JdbcClient.class, () -> jdbc)
                .withUserConfiguration(SigningConfiguration.class)
                .withPropertyValues("trinhky.data-dir=" + dir);
    }
}
