package io.labwire.json.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes that are looked at eight at once. */
final class EightBytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private EightBytes() {}

    static long at(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
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
