package vn.trinhky.signing.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.model.DSSException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trinhky.kernel.OfficeTime;
import vn.trinhky.signing.TimestampUnavailableException;

/** Seals of the audit chain: what they are proof against. */
class SystemSealerTest {
    private static final byte[] STATEMENT = "{\"head\":\"91c4\",\"to\":\"8\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ANOTHER = "{\"head\":\"91c4\",\"to\":\"9\"}".getBytes(StandardCharsets.UTF_8);
    private static final Clock CLOCK = Clock.fixed(DemoOffice.NOW, OfficeTime.ZONE);

    @TempDir
    static Path keys;

    private final SystemSealer sealer = sealer(key(keys));

    @Test
    void aSealHoldsForItsStatementOnly() {
        byte[] seal = sealer.seal(STATEMENT);

        assertThat(sealer.sealedAt(STATEMENT, seal)).contains(DemoOffice.NOW);
        assertThat(sealer.sealedAt(ANOTHER, seal)).isEmpty();
        assertThat(sealer.sealedAt(STATEMENT, new byte[] {1, 2, 3})).isEmpty();
        assertThat(sealer.sealedAt(STATEMENT, new byte[0])).isEmpty();
    }

    @Test
    void nobodyElsesKeySeals(@TempDir Path folder) {
        byte[] forged = sealer(key(folder)).seal(STATEMENT);

        assertThat(sealer.sealedAt(STATEMENT, forged)).isEmpty();
    }

    @Test
    void theTimestampMustBeOfThisSignature() throws Exception {
        var seal = new CMSSignedData(sealer.seal(STATEMENT));
        SignerInformation signer = seal.getSignerInfos().iterator().next();
        SignerInformation other = new CMSSignedData(sealer.seal(ANOTHER))
                .getSignerInfos()
                .iterator()
                .next();

        assertThat(sealer.sealedAt(STATEMENT, with(seal, SignerInformation.replaceUnsignedAttributes(signer, null))))
                .isEmpty();
        assertThat(sealer.sealedAt(
                        STATEMENT,
                        with(seal, SignerInformation.replaceUnsignedAttributes(signer, other.getUnsignedAttributes()))))
                .isEmpty();
    }

    @Test
    void withoutTimestampNothingIsSealed() {
        SystemSealer alone = new SystemSealer(key(keys), (algorithm, digest) -> {
            throw new DSSException("nobody answers");
        });

        assertThatThrownBy(() -> alone.seal(STATEMENT)).isInstanceOf(TimestampUnavailableException.class);
    }

    @Test
    void theKeyStaysTheSame(@TempDir Path folder) {
        byte[] seal = sealer(key(folder)).seal(STATEMENT);

        assertThat(sealer(key(folder)).sealedAt(STATEMENT, seal)).isPresent();
    }

    /** The commands of the guide that goes with the evidence. */
    @Test
    void opensslAgrees(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("s.json"), STATEMENT);
        Files.write(folder.resolve("s.p7s"), sealer.seal(STATEMENT));
        Files.write(folder.resolve("other.json"), ANOTHER);
        Files.write(folder.resolve("certificate.pem"), sealer.certificate());

        assertThat(openssl(folder, "s.json")).isZero();
        assertThat(openssl(folder, "other.json")).isNotZero();
    }

    private static int openssl(Path folder, String content) throws Exception {
        return new ProcessBuilder(List.of(
                        "openssl",
                        "cms",
                        "-verify",
                        "-binary",
                        "-inform",
                        "DER",
                        "-in",
                        "s.p7s",
                        "-content",
                        content,
                        "-CAfile",
                        "certificate.pem",
                        "-purpose",
                        "any",
                        "-no_check_time",
                        "-out",
                        "/dev/null"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private static byte[] with(CMSSignedData seal, SignerInformation signer) throws Exception {
        return CMSSignedData.replaceSigners(seal, new SignerInformationStore(signer))
                .getEncoded();
    }

    private static SystemSealer sealer(SealingKey key) {
        return new SystemSealer(key, DemoOffice.shared().authority.timestampSource());
    }

    private static SealingKey key(Path folder) {
        PrivateDirectory directory = PrivateDirectory.open(folder);
        return SealingKey.in(directory, ServerKey.in(directory), CLOCK);
    }
}
