package io.labwire.json.read;

/** A quick look at bytes, eight at once: most texts are ASCII without a single escape, and nothing more is to be asked of them. */
final class PlainAscii {

    private PlainAscii() {}

    /** How many bytes, at least, are ASCII and no backslash before the first that is something else: all if there is none. */
    static int length(byte[] bytes) {
        int at = 0;
        for (; at <= bytes.length - 2 * Long.BYTES; at += 2 * Long.BYTES) {
            long eight = EightBytes.at(bytes, at);
            long more = EightBytes.at(bytes, at + Long.BYTES);
            long backslashes = EightBytes.equal(eight, '\\') | EightBytes.equal(more, '\\');
            if ((((eight | more) & EightBytes.HIGH_BITS) | backslashes) != 0) {
                return at;
            }
        }
        if (at <= bytes.length - Long.BYTES) {
            long eight = EightBytes.at(bytes, at);
            if (((eight & EightBytes.HIGH_BITS) | EightBytes.equal(eight, '\\')) != 0) {
                return at;
            }
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    /** The first byte, from one on, that is no ASCII; the end if there is none. */
    static int end(byte[] bytes, int from) {
        int at = from;
        while (at <= bytes.length - Long.BYTES && (EightBytes.at(bytes, at) & EightBytes.HIGH_BITS) == 0) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }
}
