package vn.trinhky.storage.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that outlived a killed program. Only called by whoever holds the {@link DataFolderLock}. */
final class OrphanServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final int STOP_SECONDS = 60;

    private OrphanServer() {}

    /** Stops the server named by the pid file, if it still runs; it flushes and leaves the data clean. */
    static void stop(Path pidFile) {
        runningServer(pidFile).ifPresent(server -> {
            LOG.warn("stopping the database server {} that a killed program left behind", server.pid());
            server.destroy();
            try {
                server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                LOG.warn("it did not stop within {} s and is killed; InnoDB recovers", STOP_SECONDS);
                server.destroyForcibly();
                server.onExit().join();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while stopping an orphaned database server", e);
            }
        });
    }

    private static Optional<ProcessHandle> runningServer(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(pidFile).strip();
            return text.matches("\\d{1,18}")
                    ? ProcessHandle.of(Long.parseLong(text)).filter(OrphanServer::isDatabase)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pid may have been given to another program since: only a MariaDB server is ever stopped. */
    private static boolean isDatabase(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("mariadbd") || name.startsWith("mysqld"))
                .isPresent();
    }
}
