package vn.trinhky.storage;

import vn.trinhky.kernel.Sha256;

/** A file that must be there is not, or its bytes no longer match its hash. */
public class MissingFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MissingFileException(Sha256 hash, String what) {
        super(what + ": " + hash.hex());
    }
}
