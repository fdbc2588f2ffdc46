package vn.trinhky.report.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Looks into bytes whose lengths nobody vouches for. */
final class ByteSearch {
    private ByteSearch() {}

    static boolean isAt(byte[] file, int at, byte[] wanted) {
        return at >= 0
                && at <= file.length - wanted.length
                && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** Most significant byte first; -1 if it reaches behind the end. */
    static int int32(byte[] file, int at) {
        return at >= 0 && at <= file.length - Integer.BYTES
                ? ByteBuffer.wrap(file).getInt(at)
                : -1;
    }

    /** Least significant byte first, unsigned; -1 if it reaches behind the end. */
    static int uint16Little(byte[] file, int at) {
        return at >= 0 && at <= file.length - Short.BYTES
                ? Short.toUnsignedInt(
                        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getShort(at))
                : -1;
    }

    /** Least significant byte first, unsigned; -1 if it reaches behind the end. */
    static long uint32Little(byte[] file, int at) {
        return at >= 0 && at <= file.length - Integer.BYTES
                ? Integer.toUnsignedLong(
                        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(at))
                : -1;
    }
}
