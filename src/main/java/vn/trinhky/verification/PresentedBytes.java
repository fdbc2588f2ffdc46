package vn.trinhky.verification;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A file from anybody, looked at as bytes before any parser sees it. Whatever the file says of its own structure is
 * not believed: every stretch that could be a packed stream is unpacked on trial, counted and thrown away.
 */
final class PresentedBytes {
    private static final int HEADER_WITHIN = 1024;
    private static final int MOST_REVISIONS = 60;
    private static final int MOST_OBJECTS = 120_000;
    private static final long MOST_UNPACKED = 160L << 20;
    private static final int MOST_STREAMS = 100_000;
    /** Nobody packs so often; by chance it does not happen either, since what is no packing ends after a few bytes. */
    private static final int DEEPEST_PACKING = 6;

    private static final int LONGEST_NAME = 40;
    private static final int CHUNK = 64 * 1024;
    /** Skipped without being read, as PDF readers do. */
    private static final int ZLIB_HEADER = 2;

    private static final byte[] HEADER = ascii("%PDF-");
    private static final byte[] STREAM = ascii("stream");
    private static final byte[] END = ascii("end");
    private static final byte[] OBJECT = ascii(" obj");
    private static final byte[] REVISION = ascii("startxref");
    private static final byte[] BYTE_RANGE = ascii("/ByteRange");

    /** Filters that hide a size from the trial below, and that no document needs for its structure. */
    private static final Set<String> HIDING =
            Set.of("LZWDecode", "RunLengthDecode", "ASCII85Decode", "ASCIIHexDecode", "Crypt");

    private static final Set<String> HIDING_SHORT = Set.of("LZW", "RL", "A85", "AHx");
    private static final Set<String> BEFORE_A_FILTER =
            Set.of("Filter", "F", "FlateDecode", "Fl", "DCTDecode", "DCT", "LZW", "RL", "A85", "AHx");

    private final byte[] bytes;

    PresentedBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean looksLikePdf() {
        int found = indexOf(HEADER, 0);
        return found >= 0 && found < HEADER_WITHIN;
    }

    boolean mentionsASignature() {
        return indexOf(BYTE_RANGE, 0) >= 0;
    }

    /** True if some part of it says that the file is encrypted. */
    boolean mentionsEncryption() {
        return new Names().encrypted();
    }

    /** True if a parser might need far more time or memory than a document of an office does. */
    boolean isDangerous() {
        return count(REVISION, MOST_REVISIONS)
                || count(OBJECT, MOST_OBJECTS)
                || new Names().hidesSize()
                || new Trial().exceeds();
    }

    private boolean count(byte[] word, int most) {
        int found = 0;
        for (int at = indexOf(word, 0); at >= 0; at = indexOf(word, at + word.length)) {
            if (++found > most) {
                return true;
            }
        }
        return false;
    }

    private int indexOf(byte[] word, int from) {
        for (int at = from; at <= bytes.length - word.length; at++) {
            if (bytes[at] == word[0] && isAt(word, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(byte[] word, int at) {
        for (int i = 1; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    /** Walks over everything that looks like a name, with its escapes resolved. */
    private final class Names {
        private boolean encrypted;
        private boolean hiding;
        private String before = "";
        private int endBefore;

        Names() {
            for (int at = 0; at < bytes.length; at++) {
                if (bytes[at] == '/') {
                    at = take(at + 1) - 1;
                }
            }
        }

        boolean encrypted() {
            return encrypted;
        }

        boolean hidesSize() {
            return hiding;
        }

        /** @return where the name ends */
        private int take(int from) {
            StringBuilder name = new StringBuilder();
            int at = from;
            while (at < bytes.length && name.length() < LONGEST_NAME && isRegular(bytes[at])) {
                int escaped = bytes[at] == '#' && at + 2 < bytes.length ? hex(bytes[at + 1], bytes[at + 2]) : -1;
                name.append((char) (escaped >= 0 ? escaped : bytes[at] & 0xff));
                at += escaped >= 0 ? 3 : 1;
            }
            judge(name.toString(), from, at);
            return at;
        }

        private void judge(String name, int from, int end) {
            encrypted |= name.equals("Encrypt");
            hiding |= HIDING.contains(name)
                    || HIDING_SHORT.contains(name)
                            && from - endBefore < LONGEST_NAME
                            && BEFORE_A_FILTER.contains(before)
                    || name.equals("Filter") && refersElsewhere(end);
            before = name;
            endBefore = end;
        }

        /** A filter that is named in another object may be any. */
        private boolean refersElsewhere(int end) {
            int at = end;
            while (at < bytes.length && isBlank(bytes[at])) {
                at++;
            }
            return at < bytes.length && Character.isDigit(bytes[at]);
        }

        private boolean isRegular(byte character) {
            return !isBlank(character) && "()<>[]{}/%".indexOf(character) < 0;
        }

        private int hex(byte high, byte low) {
            int first = Character.digit(high, 16);
            int second = Character.digit(low, 16);
            return first < 0 || second < 0 ? -1 : first << 4 | second;
        }
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character >= 0 && character <= '\r';
    }

    /** Unpacks whatever follows the word {@code stream}, and what is packed within that, up to a total. */
    private final class Trial {
        private final byte[] chunk = new byte[CHUNK];
        private long unpacked;

        boolean exceeds() {
            if (count(STREAM, MOST_STREAMS)) {
                return true;
            }
            for (int at = indexOf(STREAM, 0); at >= 0; at = indexOf(STREAM, at + STREAM.length)) {
                if (at >= END.length && bytes[at - END.length] == END[0] && isAt(END, at - END.length)) {
                    continue;
                }
                int data = at + STREAM.length;
                while (data < bytes.length && isBlank(bytes[data])) {
                    data++;
                }
                if (unpack(data)) {
                    return true;
                }
            }
            return false;
        }

        private boolean unpack(int data) {
            for (int depth = 1; depth <= DEEPEST_PACKING; depth++) {
                long got = unpack(data, depth);
                if (unpacked > MOST_UNPACKED || depth == DEEPEST_PACKING && got > 0) {
                    return true;
                }
                if (got == 0) {
                    return false;
                }
            }
            return false;
        }

        /** @return how many bytes come out of so many layers */
        private long unpack(int data, int layers) {
            Layer[] chain = new Layer[layers];
            for (int i = 0; i < layers; i++) {
                chain[i] = new Layer(i == 0 ? null : chain[i - 1], data);
            }
            try {
                long got = 0;
                for (int n = chain[layers - 1].read(chunk); n > 0; n = chain[layers - 1].read(chunk)) {
                    got += n;
                    unpacked += n;
                    if (unpacked > MOST_UNPACKED) {
                        return got;
                    }
                }
                return got;
            } finally {
                for (Layer layer : chain) {
                    layer.close();
                }
            }
        }
    }

    /** One layer of packing; a layer that is none, or is broken, simply ends. */
    private final class Layer implements AutoCloseable {
        private final Inflater inflater = new Inflater(true);
        private final @Nullable Layer below;
        private final byte[] input = new byte[CHUNK];
        private int skip = ZLIB_HEADER;

        Layer(@Nullable Layer below, int data) {
            this.below = below;
            if (below == null && data + ZLIB_HEADER < bytes.length) {
                inflater.setInput(bytes, data + ZLIB_HEADER, bytes.length - data - ZLIB_HEADER);
            }
        }

        int read(byte[] target) {
            try {
                while (true) {
                    int n = inflater.inflate(target);
                    if (n > 0) {
                        return n;
                    }
                    if (inflater.finished() || inflater.needsDictionary() || !refill()) {
                        return 0;
                    }
                }
            } catch (DataFormatException notPacked) {
                return 0;
            }
        }

        private boolean refill() {
            if (below == null) {
                return false;
            }
            int n = below.read(input);
            int skipped = Math.min(skip, n);
            skip -= skipped;
            if (n > 0) {
                inflater.setInput(input, skipped, n - skipped);
            }
            return n > 0;
        }

        @Override
        public void close() {
            inflater.end();
        }
    }
}
