package io.labwire.katcp.text;

import io.labwire.core.Bytes;
import java.nio.charset.StandardCharsets;

/** Texts for people, where a byte that is not UTF-8 must not hide the rest. */
public final class LenientText {

    private LenientText() {}

    /**
     * What can be read of a text.
     *
     * @param text in UTF-8, or nearly so
     * @return the text; U+FFFD where it is none
     */
    public static String of(Bytes text) {
        return new String(text.toArray(), StandardCharsets.UTF_8);
    }
}
