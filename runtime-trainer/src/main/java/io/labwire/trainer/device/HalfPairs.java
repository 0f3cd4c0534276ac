package io.labwire.trainer.device;

/** Halves of surrogate pairs, which UTF-8 has no bytes for. Java would send a question mark; Python raises an error. */
final class HalfPairs {

    private HalfPairs() {}

    /** Where the first one is in a text; -1 if there is none. */
    static int in(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(at))) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }
}
