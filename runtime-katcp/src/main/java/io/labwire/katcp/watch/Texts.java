package io.labwire.katcp.watch;

import io.labwire.core.Bytes;
import java.nio.charset.StandardCharsets;

/** Texts where a byte that is not UTF-8 must not hide the rest. */
final class Texts {

    private Texts() {}

    static String lenient(Bytes text) {
        return new String(text.toArray(), StandardCharsets.UTF_8);
    }
}
