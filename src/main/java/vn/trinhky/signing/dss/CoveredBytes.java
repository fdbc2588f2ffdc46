package vn.trinhky.signing.dss;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import vn.trinhky.signing.SignatureFinding;
import vn.trinhky.signing.SignatureFinding.Kind;

/**
 * Which bytes of a file its signatures cover. A signature may leave out exactly its own hexadecimal string, with
 * nothing but zeros behind the signature inside it; together they must reach the end of the file.
 */
final class CoveredBytes {
    private static final int RANGE_LENGTH = 4;

    private final byte[] pdf;
    private long end;

    CoveredBytes(byte[] pdf) {
        this.pdf = pdf;
    }

    /**
     * Takes one signature or document timestamp into account.
     *
     * @param field named in the finding
     * @param byteRange from the signature's dictionary: start and length of the part before and of the part behind it
     * @return what is wrong with it
     */
    Optional<SignatureFinding> add(String field, List<BigInteger> byteRange) {
        if (byteRange.size() != RANGE_LENGTH
                || byteRange.stream().anyMatch(part -> part.signum() < 0 || part.bitLength() >= Integer.SIZE)) {
            return Optional.of(SignatureFinding.of(Kind.ODD_BYTE_RANGE, field));
        }
        int gap = byteRange.get(1).intValue();
        int rest = byteRange.get(2).intValue();
        long reached = (long) rest + byteRange.get(3).intValue();
        if (byteRange.getFirst().signum() != 0
                || rest - gap < 2
                || reached > pdf.length
                || pdf[gap] != '<'
                || pdf[rest - 1] != '>') {
            return Optional.of(SignatureFinding.of(Kind.ODD_BYTE_RANGE, field));
        }
        end = Math.max(end, reached);
        return paddingIsZero(gap + 1, rest - 1)
                ? Optional.empty()
                : Optional.of(SignatureFinding.of(Kind.PADDING_NOT_ZERO, field));
    }

    /** How many bytes at the end of the file are under no signature. */
    long uncovered() {
        return pdf.length - end;
    }

    private boolean paddingIsZero(int from, int to) {
        String hex = new String(pdf, from, to - from, StandardCharsets.US_ASCII);
        try (var in = new ASN1InputStream(HexFormat.of().parseHex(hex))) {
            in.readObject();
            for (byte padding : in.readAllBytes()) {
                if (padding != 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
