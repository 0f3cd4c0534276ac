package io.labwire.json.read;

import com.fasterxml.jackson.core.SerializableString;
import io.labwire.json.read.JsonKeys.Spelling;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
    private int hash;
    private boolean escaped;
    private String value = "";
    private byte[] bytes = NOTHING;

    /** Whether a key begins at some place, white space and a comma before it. The end of the text is followed by spaces. */
    boolean begins(byte[] inText, int at) {
        // Nearly always there is a comma, or a comma and a space, or nothing.
        int next = at + 2 < inText.length && inText[at] == ',' ? at + (inText[at + 1] == ' ' ? 2 : 1) : at;
        if (next >= inText.length || inText[next] != '"') {
            next = behindSpaceAndComma(inText, at);
        }
        if (text != inText) {
            text = inText;
        }
        from = next + 1;
        return next < inText.length && inText[next] == '"';
    }

    private static int behindSpaceAndComma(byte[] inText, int at) {
        int next = behindSpace(inText, at);
        if (next < inText.length && inText[next] == ',') {
            next = behindSpace(inText, next + 1);
        }
        return next;
    }

    private static int behindSpace(byte[] inText, int at) {
        int next = at;
        while (next < inText.length
                && (inText[next] == ' ' || inText[next] == '\n' || inText[next] == '\t' || inText[next] == '\r')) {
            next++;
        }
        return next;
    }

    /** After {@link #begins}: whether it is some key. */
    boolean is(Spelling spelling) {
        to = from + spelling.length();
        return to < text.length && text[to] == '"' && spelling.is(text, from, to);
    }

    /** After {@link #begins}: whether it has an end. */
    boolean ends() {
        int hashed = 0;
        int at = from;
        escaped = false;
        for (; at < text.length && text[at] != '"'; at++) {
            byte each = text[at];
            if (each == '\\') {
                escaped = true;
                at++;
            } else if (each >= 0 && each < ' ') {
                return false;
            } else {
                hashed = JsonKeys.hash(hashed, each);
            }
        }
        hash = hashed;
        to = at;
        return at < text.length;
    }

    /** After {@link #ends}: the key among some keys, null if it is none of them or has escapes. */
    @Nullable Spelling plainAmong(JsonKeys keys) {
        return escaped ? null : keys.find(text, from, to, hash);
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
