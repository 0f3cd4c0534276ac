package io.labwire.json.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes that are looked at eight at once, the first of them lowest. */
final class EightBytes {

    static final long ONES = 0x0101_0101_0101_0101L;
    static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EightBytes() {}

    static long at(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    static void put(byte[] bytes, int at, long eight) {
        EIGHT.set(bytes, at, eight);
    }

    /** The high bit of each byte that is some byte of ASCII; bits above the lowest one may be set that should not. */
    static long equal(long eight, int ascii) {
        long zeroWhereEqual = eight ^ ONES * ascii;
        return (zeroWhereEqual - ONES) & ~zeroWhereEqual & HIGH_BITS;
    }

    /** The high bit of each byte that is below some byte of ASCII; bits above the lowest one may be set that should not. */
    static long below(long eight, int ascii) {
        return (eight - ONES * ascii) & ~eight & HIGH_BITS;
    }

    /** Which of eight bytes, from 0, has the lowest bit that is set; 8 if none is. */
    static int first(long highBits) {
        return Long.numberOfTrailingZeros(highBits) >>> 3;
    }

    /** Whether a text goes on with some bytes; it is at least as long. */
    static boolean same(byte[] text, int from, byte[] bytes) {
        int length = bytes.length;
        int done = 0;
        for (; done <= length - Long.BYTES; done += Long.BYTES) {
            if (at(text, from + done) != at(bytes, done)) {
                return false;
            }
        }
        if (length >= Long.BYTES) {
            // The last eight, some of which have been looked at.
            return at(text, from + length - Long.BYTES) == at(bytes, length - Long.BYTES);
        }
        while (done < length && text[from + done] == bytes[done]) {
            done++;
        }
        return done == length;
    }
}
