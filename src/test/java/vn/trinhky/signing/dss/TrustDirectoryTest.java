package vn.trinhky.signing.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustDirectoryTest {
    private final DemoOffice office = DemoOffice.shared();

    @TempDir
    private Path dir;

    @Test
    void mayBeMissing() {
        var none = new TrustDirectory(dir.resolve("none"));

        assertThat(none.roots()).isEmpty();
        assertThat(none.revocationLists()).isEmpty();
    }

    @Test
    void readsRootsInBothForms() throws IOException, GeneralSecurityException {
        Files.write(dir.resolve("binary.crt"), office.authority.root().getEncoded());
        Files.copy(office.dataDir().resolve("pki/root.crt"), dir.resolve("text.pem"));
        Files.writeString(dir.resolve("notes.txt"), "not a certificate");

        assertThat(new TrustDirectory(dir).roots()).hasSize(2).containsOnly(office.authority.root());
    }

    @Test
    void takesUpARevocationListThatWasReplaced() throws IOException, GeneralSecurityException {
        var lists = office.authority.revocationLists();
        Path file = Files.write(dir.resolve("authority.crl"), lists.getFirst().getEncoded());
        var trust = new TrustDirectory(dir);

        assertThat(trust.revocationLists()).containsExactly(lists.getFirst());
        Files.write(file, lists.getLast().getEncoded());
        Files.setLastModifiedTime(file, FileTime.from(DemoOffice.NOW.plusSeconds(5)));
        assertThat(trust.revocationLists()).containsExactly(lists.getLast());
    }

    @Test
    void doesNotPassOverAFileItCannotRead() throws IOException {
        Files.writeString(dir.resolve("broken.crt"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");

        assertThatThrownBy(() -> new TrustDirectory(dir).roots())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("broken.crt");
    }
}
