package vn.trinhky.signing.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.signing.NoSigningKeyException;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SigningProperties.SealToken;
import vn.trinhky.signing.VerifiedSignature;
import vn.trinhky.signing.VerifiedSignature.Verdict;
import vn.trinhky.signing.WrongPinException;

/** The seal on a token: SoftHSM2 of the system, with a token of its own in a folder of its own. */
class Pkcs11SealProviderTest {
    private static final String PIN = "135790";

    @TempDir
    private static Path dir;

    private static DemoOffice office;
    private static Pkcs11SealProvider token;

    @BeforeAll
    static void makeToken() throws IOException, InterruptedException, GeneralSecurityException {
        Optional<Path> library = Stream.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                        "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst();
        assumeTrue(library.isPresent(), "SoftHSM2 is not installed: apt-get install softhsm2");
        office = DemoOffice.shared();
        SealToken settings = new SealToken(library.get(), 0, certificateFile());
        initialize();
        put(settings);
        token = Pkcs11SealProvider.open(settings);
    }

    @Test
    void theSealOfTheTokenMakesAValidSecondSignature() {
        byte[] certified = office.certified();
        byte[] sealed;
        try (Pin pin = new Pin(PIN.toCharArray())) {
            sealed = signer().seal(certified, DemoOffice.SEAL, pin, office.files.of(DemoOffice.SEAL), DemoOffice.NOW);
        }
        assertThat(office.verifier().verify(sealed).findings()).isEmpty();
        assertThat(office.verifier().verify(sealed).signatures())
                .extracting(VerifiedSignature::verdict)
                .containsExactly(Verdict.PASSED, Verdict.PASSED);
    }

    @Test
    void aWrongPinIsRefusedEvenRightAfterTheRightOne() {
        byte[] data = {1, 2, 3};
        try (Pin right = new Pin(PIN.toCharArray());
                Pin wrong = new Pin("000000".toCharArray())) {
            assertThat(token.sign(DemoOffice.SEAL, data, right)).isNotEmpty();
            assertThatThrownBy(() -> token.sign(DemoOffice.SEAL, data, wrong)).isInstanceOf(WrongPinException.class);
            assertThat(token.sign(DemoOffice.SEAL, data, right)).isNotEmpty();
        }
    }

    @Test
    void theCertificateIsReadWithoutAPin() {
        assertThat(token.certificateOf(DemoOffice.SEAL).certificate())
                .isEqualTo(office.provider.certificateOf(DemoOffice.SEAL).certificate());
    }

    @Test
    void peoplesKeysAreNotOnIt() {
        assertThat(token.holdsKeyOf(DemoOffice.CHAIRMAN)).isFalse();
        assertThatThrownBy(() -> token.certificateOf(DemoOffice.CHAIRMAN)).isInstanceOf(NoSigningKeyException.class);
        var both = new KeysByHolder(office.provider, token, office.provider);
        assertThat(both.holdsKeyOf(DemoOffice.CHAIRMAN)).isTrue();
        assertThat(both.certificateOf(DemoOffice.CHAIRMAN).certificate())
                .isNotEqualTo(both.certificateOf(DemoOffice.SEAL).certificate());
    }

    @Test
    void aLibraryThatIsNotThereStopsTheStart() {
        SealToken wrong = new SealToken(dir.resolve("missing.so"), 0, dir.resolve("seal.crt"));
        assertThatThrownBy(() -> Pkcs11SealProvider.open(wrong))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("trinhky.signing.seal-token")
                .hasMessageContaining("missing.so");
    }

    private static PadesSigner signer() {
        return new PadesSigner(
                new KeysByHolder(office.provider, token, office.provider),
                office.certificates,
                office.authority.timestampSource());
    }

    /** The library reads its settings from where the environment says, which the build sets for the JVM of the tests. */
    private static void initialize() throws IOException, InterruptedException {
        String configuration = System.getenv("SOFTHSM2_CONF");
        assertThat(configuration)
                .as("SOFTHSM2_CONF: the build sets it; elsewhere set it to a file that may be overwritten")
                .isNotNull();
        Path tokens = dir.resolve("tokens");
        Files.createDirectories(tokens);
        Files.writeString(
                Path.of(configuration), "directories.tokendir = " + tokens.toAbsolutePath() + "\nlog.level = ERROR\n");
        Process made = new ProcessBuilder(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "seal",
                        "--pin",
                        PIN,
                        "--so-pin",
                        "97531864")
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
    }

    private static void put(SealToken settings) throws GeneralSecurityException, IOException {
        AuthProvider writer = (AuthProvider) Security.getProvider("SunPKCS11")
                .configure("--name=SealWriter\nlibrary=\"" + settings.library() + "\"\nslotListIndex=0\n");
        KeyStore keys = KeyStore.getInstance("PKCS11", writer);
        keys.load(null, PIN.toCharArray());
        try (Pin pin = DemoOffice.pin()) {
            keys.setKeyEntry("seal", office.files.unlock(DemoOffice.SEAL, pin), null, chain());
        }
        writer.logout();
    }

    private static X509Certificate[] chain() {
        return certificates().toArray(X509Certificate[]::new);
    }

    private static List<X509Certificate> certificates() {
        return office.provider.certificateOf(DemoOffice.SEAL).chain();
    }

    private static Path certificateFile() throws IOException, GeneralSecurityException {
        StringBuilder pem = new StringBuilder();
        for (X509Certificate certificate : certificates()) {
            pem.append("-----BEGIN CERTIFICATE-----\n")
                    .append(Base64.getMimeEncoder().encodeToString(certificate.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        return Files.writeString(dir.resolve("seal.crt"), pem);
    }
}
