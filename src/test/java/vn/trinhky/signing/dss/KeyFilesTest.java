package vn.trinhky.signing.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.kernel.RuleBrokenException;
import vn.trinhky.signing.Pin;
import vn.trinhky.signing.SigningFault;
import vn.trinhky.signing.WrongPinException;
import vn.trinhky.signing.dss.DemoCertificates.KeyEntry;

class KeyFilesTest {
    private static final KeyEntry KEY = new DemoCertificates(Clock.fixed(DemoOffice.NOW, OfficeTime.ZONE)).root();

    @TempDir
    private Path dir;

    private KeyFiles files;

    @BeforeEach
    void keep() {
        files = open();
        files.keep(DemoOffice.CHAIRMAN, KEY.key(), KEY.chain(), DemoOffice.pin());
    }

    @Test
    void givesTheKeyBackForItsPinOnly() {
        assertThat(files.unlock(DemoOffice.CHAIRMAN, DemoOffice.pin())).isEqualTo(KEY.key());
        assertThatThrownBy(() -> files.unlock(DemoOffice.CHAIRMAN, new Pin("246811".toCharArray())))
                .isInstanceOf(WrongPinException.class);
    }

    @Test
    void readsTheCertificateWithoutThePin() {
        assertThat(files.chainOf(DemoOffice.CHAIRMAN)).isEqualTo(KEY.chain());
    }

    @Test
    void givesTheKeyBackAfterARestart() {
        assertThat(open().unlock(DemoOffice.CHAIRMAN, DemoOffice.pin())).isEqualTo(KEY.key());
    }

    @Test
    void doesNotOpenOneHoldersFileAsAnothers() throws IOException {
        Files.copy(
                dir.resolve("person-" + DemoOffice.CHAIRMAN.person() + ".p12"),
                dir.resolve("person-" + DemoOffice.STRANGER.person() + ".p12"));

        assertThatThrownBy(() -> files.unlock(DemoOffice.STRANGER, DemoOffice.pin()))
                .isInstanceOf(WrongPinException.class);
    }

    @Test
    void doesNotOpenAFileCopiedToAServerWithAnotherSecret(@TempDir Path elsewhere) throws IOException {
        var copied = new KeyFiles(PrivateDirectory.open(elsewhere), ServerKey.in(PrivateDirectory.open(elsewhere)));
        Path file = dir.resolve("person-" + DemoOffice.CHAIRMAN.person() + ".p12");
        Files.copy(file, elsewhere.resolve(file.getFileName()));

        assertThatThrownBy(() -> copied.unlock(DemoOffice.CHAIRMAN, DemoOffice.pin()))
                .isInstanceOf(WrongPinException.class);
    }

    @Test
    void tellsADamagedFileFromAWrongPin() throws IOException {
        Files.write(dir.resolve("person-" + DemoOffice.CHAIRMAN.person() + ".p12"), new byte[] {1, 2, 3});

        assertThatThrownBy(() -> files.unlock(DemoOffice.CHAIRMAN, DemoOffice.pin()))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(SigningFault.KEY_UNREADABLE));
    }

    @Test
    void keepsItsFilesToTheServersOwnAccount() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir)))
                .isEqualTo("rwx------");
        try (var kept = Files.list(dir)) {
            assertThat(kept.toList())
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void refusesToStartWhenTheSecretIsLost() throws IOException {
        Files.delete(dir.resolve(ServerKey.FILE));

        assertThatThrownBy(this::open).isInstanceOf(IllegalStateException.class).hasMessageContaining("server.key");
    }

    @Test
    void removesWhatAKilledProcessLeftHalfWritten() throws IOException {
        Path leftOver = Files.write(dir.resolve("server.key123.tmp"), new byte[] {1});

        open();

        assertThat(leftOver).doesNotExist();
    }

    @Test
    void derivesADifferentPassphraseForEachPurposeAndClearsThePin() {
        ServerKey key = ServerKey.in(PrivateDirectory.open(dir));
        byte[] pin = {1, 2, 3};

        String first = new String(key.passphrase("a", pin));

        assertThat(pin).containsExactly(0, 0, 0);
        assertThat(first).hasSize(64).isNotEqualTo(new String(key.passphrase("b", new byte[] {1, 2, 3})));
        assertThat(HexFormat.of().parseHex(first)).hasSize(32);
    }

    @Test
    void saysThatThereIsNoPicture() {
        assertThatThrownBy(() -> files.of(DemoOffice.STRANGER))
                .isInstanceOfSatisfying(
                        RuleBrokenException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(SigningFault.NO_SIGNATURE_IMAGE));
    }

    private KeyFiles open() {
        PrivateDirectory directory = PrivateDirectory.open(dir);
        return new KeyFiles(directory, ServerKey.in(directory));
    }
}
