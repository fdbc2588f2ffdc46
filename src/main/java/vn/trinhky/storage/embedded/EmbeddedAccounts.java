package vn.trinhky.storage.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The two accounts of the embedded database: the owner migrates, the application works. Passwords are random, kept
 * beside the data, readable by the owner of the folder alone.
 */
record EmbeddedAccounts(String ownerPassword, String appPassword) {
    static final String OWNER = "trinhky_owner";
    static final String APP = "trinhky_app";
    private static final int PASSWORD_BYTES = 24;

    static EmbeddedAccounts in(Path folder) {
        Path file = folder.resolve("accounts.properties");
        try {
            Properties kept = new Properties();
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    kept.load(reader);
                }
            }
            EmbeddedAccounts accounts = new EmbeddedAccounts(
                    kept.getProperty(OWNER, randomPassword()), kept.getProperty(APP, randomPassword()));
            accounts.write(file);
            return accounts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file) throws IOException {
        Properties all = new Properties();
        all.setProperty(OWNER, ownerPassword);
        all.setProperty(APP, appPassword);
        try (Writer writer = privateWriter(file)) {
            all.store(writer, null);
        }
    }

    /** SQL that the server runs at every start, before it listens. */
    Path writeInitFile(Path folder, String database) {
        String sql = """
                CREATE DATABASE IF NOT EXISTS %1$s;
                CREATE OR REPLACE USER %2$s@'localhost' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO %2$s@'localhost' WITH GRANT OPTION;
                CREATE OR REPLACE USER %4$s@'localhost' IDENTIFIED BY '%5$s';
                """.formatted(database, OWNER, ownerPassword, APP, appPassword);
        Path file = folder.resolve("init.sql");
        try (Writer writer = privateWriter(file)) {
            writer.write(sql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static Writer privateWriter(Path file) throws IOException {
        if (!Files.exists(file)
                && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.newBufferedWriter(file);
    }

    private static String randomPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
