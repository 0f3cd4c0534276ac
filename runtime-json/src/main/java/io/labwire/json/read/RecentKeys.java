package io.labwire.json.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Keys of ASCII that came lately, so that no text is made of what comes again and again.
 *
 * <p>Peers choose the keys: there is room for a fixed number of them, none is long, and each gives way to the next one in its
 * place. Threads may overwrite each other's; what they find is compared with what they look for.
 */
final class RecentKeys {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int PLACES = 1024;
    private static final int LONGEST = 64;
    private static final Key[] KEYS = new Key[PLACES];

    @SuppressWarnings("ArrayRecordComponent") // is never compared
    private record Key(byte[] ascii, String text) {}

    private RecentKeys() {}

    static String text(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        int place = place(bytes, from, to);
        Key one = KEYS[place];
        if (one != null && Arrays.equals(one.ascii, 0, one.ascii.length, bytes, from, to)) {
            return one.text;
        }
        Key other = KEYS[place ^ 1];
        if (other != null && Arrays.equals(other.ascii, 0, other.ascii.length, bytes, from, to)) {
            return other.text;
        }
        String text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        KEYS[place ^ 1] = one;
        KEYS[place] = new Key(Arrays.copyOfRange(bytes, from, to), text);
        return text;
    }

    /** Of a number that depends on all bytes of a key with up to 16, and on the outer ones of a longer one. */
    private static int place(byte[] bytes, int from, int to) {
        int length = to - from;
        long outer;
        if (length >= Long.BYTES) {
            outer = (long) EIGHT.get(bytes, from) * 31 + (long) EIGHT.get(bytes, to - Long.BYTES);
        } else {
            outer = 0;
            for (int at = from; at < to; at++) {
                outer = outer << 8 | bytes[at];
            }
        }
        long mixed = (outer + length) * 0x9e37_79b9_7f4a_7c15L;
        return (int) (mixed >>> 54);
    }
}
