package vn.trinhky.storage;

import vn.trinhky.kernel.Sha256;

/** Files by their content's hash. The same bytes are kept once. Access rights are the caller's duty. */
public interface FileStore {
    /**
     * Keeps the bytes in the current transaction.
     *
     * @param bytes at most 64 MiB
     */
    Sha256 put(byte[] bytes);

    /**
     * The bytes with this hash, checked against it on every read.
     *
     * @throws MissingFileException if nothing is kept under the hash, or what is kept no longer matches it
     */
    byte[] get(Sha256 hash);
}
