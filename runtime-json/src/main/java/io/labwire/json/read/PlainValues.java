package io.labwire.json.read;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The values of a parser: of those that are plain it knows the bytes, and tells the text or the number if it is asked for. */
abstract class PlainValues extends UTF8StreamJsonParser {

    private static final byte[] NOTHING = {};

    private final PlainNumber number = new PlainNumber();
    private final PlainEscapes escapes = new PlainEscapes();

    /** Whether the text or the number that it has come upon, or that follows the key, is between two places. */
    private boolean plain;

    private int from;
    private int to;

    PlainValues(IOContext context, int features, ByteQuadsCanonicalizer symbols) {
        super(context, features, null, null, symbols, NOTHING, 0, 0, 0, false);
    }

    /** The value is no more one that is known here. */
    final void leaveValue() {
        plain = false;
    }

    /** The part that begins at a place, of a text no more than its beginning; {@link JsonTokenId#ID_NO_TOKEN} if it is not plain. */
    final int read(int at) {
        byte[] bytes = _inputBuffer;
        int part;
        int end = at + 1;
        switch (bytes[at]) {
            case '"' -> {
                part = JsonTokenId.ID_STRING;
                _tokenIncomplete = true;
            }
            case '{' -> part = JsonTokenId.ID_START_OBJECT;
            case '[' -> part = JsonTokenId.ID_START_ARRAY;
            case 't' -> {
                part = JsonTokenId.ID_TRUE;
                end = PlainParts.literal(bytes, at);
            }
            case 'f' -> {
                part = JsonTokenId.ID_FALSE;
                end = PlainParts.literal(bytes, at);
            }
            case 'n' -> {
                part = JsonTokenId.ID_NULL;
                end = PlainParts.literal(bytes, at);
            }
            default -> {
                end = number.read(bytes, at);
                part = number.isWhole() ? JsonTokenId.ID_NUMBER_INT : JsonTokenId.ID_NUMBER_FLOAT;
                plain = true;
                from = at;
                to = end;
            }
        }
        if (end < 0) {
            return JsonTokenId.ID_NO_TOKEN;
        }
        _tokenInputTotal = at + 1L;
        _inputPtr = end;
        return part;
    }

    /**
     * Goes to the end of a text whose beginning it has come upon.
     *
     * @return the text if it had to be made, else null, and {@link #getText} makes it
     */
    final @Nullable String finishText() throws IOException {
        byte[] bytes = _inputBuffer;
        int begin = _inputPtr;
        int end = PlainParts.special(bytes, begin);
        String made = null;
        if (bytes[end] == '\\') {
            made = escapes.resolve(bytes, begin, end);
            end = made == null ? end : escapes.end();
        }
        plain = bytes[end] == '"';
        if (plain) {
            from = begin;
            to = end;
            _inputPtr = end + 1;
            _tokenIncomplete = false;
        } else {
            _currToken = JsonToken.VALUE_STRING;
            finishToken();
        }
        return made;
    }

    @Override
    public final String getText() throws IOException {
        return plain ? new String(_inputBuffer, from, to - from, StandardCharsets.UTF_8) : super.getText();
    }

    /** Whether it is a number whose characters are no more than some digits and perhaps a point. */
    final boolean isPlain() {
        return plain;
    }

    /** How many characters the number has, its sign not counted. */
    final int numberLength() throws IOException {
        if (plain) {
            return number.length();
        }
        return getTextLength() - (getTextCharacters()[getTextOffset()] == '-' ? 1 : 0);
    }

    /** Whether a whole number cannot be larger than one of 64 bits. */
    final boolean hasFewDigits() {
        return plain || _intLength <= 18;
    }

    @Override
    public final long getLongValue() throws IOException {
        return plain ? number.whole() : super.getLongValue();
    }

    @Override
    public final double getDoubleValue() throws IOException {
        return plain ? number.real(_inputBuffer, from, to) : super.getDoubleValue();
    }

    @Override
    public final BigInteger getBigIntegerValue() throws IOException {
        return plain ? BigInteger.valueOf(number.whole()) : super.getBigIntegerValue();
    }
}
