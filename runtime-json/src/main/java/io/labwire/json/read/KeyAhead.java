package io.labwire.json.read;

import com.fasterxml.jackson.core.SerializableString;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The key that comes next, looked at before the parser does.
 *
 * <p>A parser has to be asked for a key, or keeps all keys in a table. Peers choose the keys: such a table is slow, or refuses
 * JSON, where many of them have the same hash, and has to be forgotten with the text. So it is asked for the very bytes that
 * come next, and decides itself whether they are a key there. What does not look like a key is left to it.
 */
final class KeyAhead implements SerializableString {

    private static final byte[] NOTHING = {};

    private byte[] text = NOTHING;
    private int from;
    private int to;
    private boolean escaped;
    private String value = "";
    private byte[] bytes = NOTHING;

    /** Whether a key begins at some place, white space and a comma before it. The end of the text is followed by spaces. */
    boolean begins(byte[] inText, int at) {
        int next = PlainParts.behindSpace(inText, at);
        if (inText[next] == ',') {
            next = PlainParts.behindSpace(inText, next + 1);
        }
        text = inText;
        from = next + 1;
        return inText[next] == '"';
    }

    /** After {@link #begins}: whether it has an end. */
    boolean ends() {
        int at = from;
        escaped = false;
        for (; at < text.length && text[at] != '"'; at++) {
            byte each = text[at];
            if (each == '\\') {
                escaped = true;
                at++;
            } else if (each >= 0 && each < ' ') {
                return false;
            }
        }
        to = at;
        return at < text.length;
    }

    /** After {@link #ends}: takes the key, so that the parser can be asked for it; false if its escapes are none. */
    boolean take() {
        String taken = escaped
                ? KeyEscapes.resolved(text, from, to)
                : new String(text, from, to - from, StandardCharsets.UTF_8);
        if (taken == null) {
            return false;
        }
        value = taken;
        bytes = Arrays.copyOfRange(text, from, to);
        return true;
    }

    /** Keeps no key. */
    void forget() {
        if (bytes != NOTHING) {
            value = "";
            bytes = NOTHING;
        }
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public int charLength() {
        return value.length();
    }

    @Override
    public byte[] asQuotedUTF8() {
        return bytes;
    }

    @Override
    public char[] asQuotedChars() {
        throw onlyRead();
    }

    @Override
    public byte[] asUnquotedUTF8() {
        throw onlyRead();
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        throw onlyRead();
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        throw onlyRead();
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        throw onlyRead();
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        throw onlyRead();
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) {
        throw onlyRead();
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) {
        throw onlyRead();
    }

    @Override
    public int putQuotedUTF8(ByteBuffer buffer) {
        throw onlyRead();
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer buffer) {
        throw onlyRead();
    }

    private static UnsupportedOperationException onlyRead() {
        return new UnsupportedOperationException("a key that is read is not written");
    }
}
