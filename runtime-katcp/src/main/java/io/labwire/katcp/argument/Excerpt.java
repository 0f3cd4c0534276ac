package io.labwire.katcp.argument;

import io.labwire.core.Bytes;

/** Enough of an argument to recognise it in an error text, and not so much that the text grows with the argument. */
final class Excerpt {

    private static final int LONGEST = 64;

    private Excerpt() {}

    static String of(byte[] text, int from, int to) {
        boolean whole = to - from <= LONGEST;
        String shown = Bytes.of(text, from, whole ? to : from + LONGEST).toString();
        return whole ? shown : shown + "...";
    }
}
