package vn.trinhky.signing;

import java.util.List;
import java.util.Optional;

/** Recognises signatures in bytes from anybody, without reading the PDF around them and without judging them. */
public interface SignatureTraces {
    /**
     * Every signature container written as a hexadecimal string, in the order of the bytes, also in parts of the file
     * that no reader shows. Linear in the size of the file; at most the first hundred containers are looked at.
     */
    List<SignatureTrace> in(byte[] pdf);

    /** One container, as it stands decoded in a signature dictionary; empty if it is none. */
    Optional<SignatureTrace> of(byte[] container);
}
