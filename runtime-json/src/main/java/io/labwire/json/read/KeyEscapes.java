package io.labwire.json.read;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The escapes of a key, which few have. */
final class KeyEscapes {

    private KeyEscapes() {}

    /** What the bytes of a key say, null if there is an escape that JSON does not have: the parser tells where it is. */
    static @Nullable String resolved(byte[] text, int from, int to) {
        StringBuilder key = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            int plain = at;
            while (at < to && text[at] != '\\') {
                at++;
            }
            key.append(new String(text, plain, at - plain, StandardCharsets.UTF_8));
            if (at == to) {
                break;
            }
            int escape = text[at + 1];
            int replacement = escape == 'u' ? hexadecimal(text, at + 2, to) : "\"\\/bfnrt".indexOf(escape);
            if (replacement < 0) {
                return null;
            }
            key.append(escape == 'u' ? (char) replacement : "\"\\/\b\f\n\r\t".charAt(replacement));
            at += escape == 'u' ? 6 : 2;
        }
        return key.toString();
    }

    private static int hexadecimal(byte[] text, int from, int to) {
        int value = 0;
        for (int at = from; at < from + 4; at++) {
            if (at >= to || !HexFormat.isHexDigit(text[at])) {
                return -1;
            }
            value = value * 16 + HexFormat.fromHexDigit(text[at]);
        }
        return value;
    }
}
