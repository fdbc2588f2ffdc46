package vn.trinhky.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Copies of the seals in a directory that should not be on this machine: whoever owns the machine can rewrite the chain,
 * its seals and their key, but not what was carried away. Set by {@code trinhky.audit.seal-copies}.
 */
@Component
class SealCopies {
    private static final Logger LOG = LoggerFactory.getLogger(SealCopies.class);

    private final @Nullable Path directory;
    private volatile SealedState.Copies state;

    SealCopies(@Value("${trinhky.audit.seal-copies:}") String directory) {
        this.directory = directory.isBlank() ? null : Path.of(directory);
        this.state = this.directory == null ? SealedState.Copies.NOT_SET : SealedState.Copies.COMPLETE;
    }

    SealedState.Copies state() {
        return state;
    }

    /** Writes what is not there yet; what is there is never written again. */
    void complete(List<ChainSeal> seals, ChainSealer sealer) {
        if (directory == null) {
            return;
        }
        try {
            Files.createDirectories(directory);
            keep("certificate.pem", sealer.certificate());
            for (ChainSeal seal : seals) {
                keep(seal.fileName() + ".json", seal.statement());
                keep(seal.fileName() + ".p7s", seal.signature());
            }
            state = SealedState.Copies.COMPLETE;
        } catch (IOException e) {
            state = SealedState.Copies.FAILED;
            LOG.warn("The seals of the audit chain cannot be copied to {}: {}", directory, e.getMessage());
        }
    }

    private void keep(String name, byte[] bytes) throws IOException {
        Path file = directory().resolve(name);
        if (!Files.exists(file)) {
            Path half = directory().resolve(name + ".part");
            Files.write(half, bytes);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path directory() {
        return Objects.requireNonNull(directory);
    }
}
