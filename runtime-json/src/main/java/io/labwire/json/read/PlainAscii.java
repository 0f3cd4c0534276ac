package io.labwire.json.read;

/** A quick look at bytes, eight at once: most texts are ASCII without a single escape, and nothing more is to be asked of them. */
final class PlainAscii {

    private PlainAscii() {}

    /** Whether all bytes are ASCII, and none is a backslash. */
    static boolean is(byte[] bytes) {
        int at = 0;
        for (; at <= bytes.length - 2 * Long.BYTES; at += 2 * Long.BYTES) {
            long eight = EightBytes.at(bytes, at);
            long more = EightBytes.at(bytes, at + Long.BYTES);
            long backslashes = EightBytes.equal(eight, '\\') | EightBytes.equal(more, '\\');
            if ((((eight | more) & EightBytes.HIGH_BITS) | backslashes) != 0) {
                return false;
            }
        }
        for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            long eight = EightBytes.at(bytes, at);
            if (((eight & EightBytes.HIGH_BITS) | EightBytes.equal(eight, '\\')) != 0) {
                return false;
            }
        }
        for (; at < bytes.length; at++) {
            if (bytes[at] < 0 || bytes[at] == '\\') {
                return false;
            }
        }
        return true;
    }

    /** How many bytes are ASCII before the first that is not. */
    static int length(byte[] bytes) {
        int at = 0;
        while (at <= bytes.length - Long.BYTES && (EightBytes.at(bytes, at) & EightBytes.HIGH_BITS) == 0) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }
}
