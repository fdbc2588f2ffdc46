package vn.trinhky.signing.dss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.kernel.Sha256;

class DemoCertificateAuthorityTest {
    @TempDir
    private Path dir;

    @Test
    void keepsItsKeysOverARestart() throws IOException {
        DemoOffice first = DemoOffice.open(dir, DemoOffice.NOW);
        first.authority.issueFor(DemoOffice.CHAIRMAN, "Lê Văn Thảo", DemoOffice.AGENCY, DemoOffice.pin());
        Map<String, Sha256> before = contents();

        DemoOffice second = DemoOffice.open(dir, DemoOffice.NOW.plus(Duration.ofHours(1)));

        assertThat(contents()).isEqualTo(before);
        assertThat(second.authority.root()).isEqualTo(first.authority.root());
        second.authority.issueFor(DemoOffice.SEAL, DemoOffice.AGENCY, DemoOffice.AGENCY, DemoOffice.pin());
        assertThat(second.verifier().verify(second.sealed()).findings()).isEmpty();
    }

    @Test
    void beginsAgainAfterAFirstStartThatWasKilled() throws IOException {
        Files.createDirectories(dir.resolve("pki"));
        Files.write(dir.resolve("pki/authority.p12987.tmp"), new byte[] {0x30, 1, 2});
        Files.write(DemoOffice.open(dir, DemoOffice.NOW).dataDir().resolve("pki/root.crl1.tmp"), new byte[] {0x30});
        Files.delete(dir.resolve("pki/root.crl"));
        Files.delete(dir.resolve("pki/root.crt"));

        DemoOffice again = DemoOffice.open(dir, DemoOffice.NOW);

        assertThat(again.authority.revocationLists()).hasSize(2);
        assertThat(contents().keySet())
                .containsExactly(
                        "keys/server.key", "pki/authority.p12", "pki/issuing.crl", "pki/root.crl", "pki/root.crt");
    }

    @Test
    void issuesRevocationListsAgainBeforeTheyRunOut() {
        List<X509CRL> first = DemoOffice.open(dir, DemoOffice.NOW).authority.revocationLists();
        List<X509CRL> soon = listsAt(Duration.ofDays(22));
        List<X509CRL> late = listsAt(Duration.ofDays(24));

        assertThat(soon).isEqualTo(first);
        assertThat(late).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(listsAt(Duration.ofDays(25))).isEqualTo(late);
        assertThat(late).extracting(DemoRevocationLists::numberOf).allMatch(number -> number.intValueExact() == 2);
    }

    @Test
    void issuesRevocationListsAgainAfterTheClockWasSetBack() {
        listsAt(Duration.ofDays(40));
        List<X509CRL> back = listsAt(Duration.ofHours(1));

        Date then = Date.from(DemoOffice.NOW.plus(Duration.ofHours(1)));
        assertThat(back)
                .hasSize(2)
                .allMatch(list -> list.getThisUpdate().before(then))
                .allMatch(list -> DemoRevocationLists.numberOf(list).intValueExact() == 2);
        assertThat(listsAt(Duration.ofHours(2))).isEqualTo(back);
    }

    @Test
    void namesTheHolderAsGivenWhateverCharactersTheNameHas() {
        DemoOffice office = DemoOffice.open(dir, DemoOffice.NOW);
        office.authority.issueFor(DemoOffice.SEAL, "A, CN=B + \"C\"", "Đơn vị <1>; O=X", DemoOffice.pin());

        X509Certificate certificate =
                office.provider.certificateOf(DemoOffice.SEAL).certificate();

        assertThat(certificate.getSubjectX500Principal().getName())
                .isEqualTo("CN=A\\, CN\\=B \\+ \\\"C\\\",O=Đơn vị \\<1\\>\\; O\\=X,C=VN");
    }

    @Test
    void makesStrongKeysWithUnpredictableSerialNumbers() {
        DemoOffice office = DemoOffice.shared();
        List<X509Certificate> chain =
                office.provider.certificateOf(DemoOffice.CHAIRMAN).chain();

        assertThat(chain).hasSize(3);
        assertThat(chain)
                .extracting(certificate ->
                        ((RSAPublicKey) certificate.getPublicKey()).getModulus().bitLength())
                .containsExactly(2048, 3072, 3072);
        assertThat(chain).allMatch(certificate -> certificate.getSerialNumber().bitLength() == 127);
        assertThat(chain).extracting(X509Certificate::getSerialNumber).doesNotHaveDuplicates();
    }

    private List<X509CRL> listsAt(Duration later) {
        return DemoOffice.open(dir, DemoOffice.NOW.plus(later)).authority.revocationLists();
    }

    private Map<String, Sha256> contents() throws IOException {
        Map<String, Sha256> contents = new TreeMap<>();
        try (var files = Files.walk(dir)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(dir.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
