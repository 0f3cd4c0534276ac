package io.labwire.json.read;

/** Escapes of half a surrogate pair. They cannot be in UTF-8 without an escape. */
final class LoneSurrogates {

    private LoneSurrogates() {}

    /** A quick look whether there can be any, from one byte on. */
    static boolean mayBeIn(byte[] bytes, int from) {
        for (int at = from; at < bytes.length - 2; at++) {
            if (bytes[at] == '\\' && bytes[at + 1] == 'u' && (bytes[at + 2] | 0x20) == 'd') {
                return true;
            }
        }
        return false;
    }
}
