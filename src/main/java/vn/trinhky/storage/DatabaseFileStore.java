package vn.trinhky.storage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.kernel.Sha256;

/** Files in a table that the application may only add to. */
@Repository
class DatabaseFileStore implements FileStore {
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private final JdbcClient jdbc;

    DatabaseFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Sha256 put(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException("larger than a stored file may be: " + bytes.length);
        }
        Sha256 hash = Sha256.of(bytes);
        jdbc.sql("INSERT IGNORE INTO stored_file (sha256, size, content) VALUES (?, ?, ?)")
                .params(hash.hex(), bytes.length, bytes)
                .update();
        return hash;
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] get(Sha256 hash) {
        byte[] bytes = jdbc.sql("SELECT content FROM stored_file WHERE sha256 = ?")
                .param(hash.hex())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new MissingFileException(hash, "no such file"));
        if (!Sha256.of(bytes).equals(hash)) {
            throw new MissingFileException(hash, "the file was changed");
        }
        return bytes;
    }
}
