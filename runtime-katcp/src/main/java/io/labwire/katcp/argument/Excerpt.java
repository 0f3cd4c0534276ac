package io.labwire.katcp.argument;

import io.labwire.core.Bytes;
import java.nio.charset.StandardCharsets;

/** Enough of an argument to recognise it in an error text, and not so much that the text grows with the argument. */
final class Excerpt {

    private static final int LONGEST = 64;

    private Excerpt() {}

    static String of(byte[] text, int from, int to) {
        boolean whole = to - from <= LONGEST;
        String shown = Bytes.of(text, from, whole ? to : from + LONGEST).toString();
        return whole ? shown : shown + "...";
    }

    static String of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }
}
