package io.labwire.json.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** The bytes that are read, which are to be UTF-8. */
final class JsonInput {

    // The bounds of the parser are off: JsonRules has its own, on a text whose size is already bounded.
    private static final JsonFactory PARSERS = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            // Peers choose the keys. A factory that knows keys again keeps them for ever, and is slow, or refuses JSON,
            // where
            // many of them have the same hash.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            // What is no UTF-8 is refused before.
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final int EXCERPT = 16;

    private final byte[] bytes;
    private char[] text = {};
    private int knownCharacter;
    private int knownByte;
    private boolean mayHaveSurrogates;

    JsonInput(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean mayHaveSurrogates() {
        return mayHaveSurrogates;
    }

    int length() {
        return bytes.length;
    }

    void check(int most) throws WireFormatException {
        if (bytes.length > most) {
            throw new WireFormatException(
                    Kind.OUT_OF_RANGE,
                    most,
                    "",
                    "at most " + most + " bytes (size)",
                    String.valueOf(bytes.length),
                    "at most " + most + " bytes (size) expected, found " + bytes.length);
        }
        if (bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            throw fault(0, "JSON without a byte order mark");
        }
        // The parser would take it for another encoding.
        for (int at = 0; at < Math.min(4, bytes.length); at++) {
            if (bytes[at] == 0) {
                throw fault(at, "JSON in UTF-8");
            }
        }
        if (PlainAscii.is(bytes)) {
            return;
        }
        int wrong = notUtf8();
        if (wrong >= 0) {
            throw fault(wrong, "UTF-8");
        }
        mayHaveSurrogates = LoneSurrogates.mayBeIn(bytes);
    }

    private WireFormatException fault(int position, String expected) {
        String found = excerpt(position);
        return new WireFormatException(
                Kind.MALFORMED,
                position,
                "",
                expected,
                found,
                "byte " + position + ": " + expected + " expected, found " + found);
    }

    /** The offset of the first byte that is not UTF-8, or -1. The parser lets some of them pass. */
    private int notUtf8() {
        int from = 0;
        while (from < bytes.length && bytes[from] >= 0) {
            from++;
        }
        if (from == bytes.length) {
            return -1;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(Math.min(8192, in.remaining() + 1));
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        while (in.hasRemaining()) {
            out.clear();
            if (decoder.decode(in, out, true).isError()) {
                return in.position();
            }
        }
        return -1;
    }

    /** A parser of these bytes, to be asked for once, after the check. */
    JsonParser parser() throws IOException {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        text = (mayHaveSurrogates ? LoneSurrogates.unescaped(decoded) : decoded).toCharArray();
        return PARSERS.createParser(text);
    }

    /** The offset of the byte, the first one of a character, that a parser of these bytes means. */
    int offset(JsonLocation location) {
        int character = (int) Math.max(0, Math.min(location.getCharOffset(), text.length));
        if (character > 0 && character < text.length && isHalfOfPair(character)) {
            character--;
        }
        if (character < knownCharacter) {
            knownCharacter = 0;
            knownByte = 0;
        }
        // Who tries one type after the other asks again and again: the way to the last place is not gone twice.
        knownByte += LoneSurrogates.bytes(text, knownCharacter, character);
        knownCharacter = character;
        // The parser has gone past such a byte when it complains of it.
        return knownByte > 0 && isControl(bytes[knownByte - 1]) ? knownByte - 1 : knownByte;
    }

    private boolean isHalfOfPair(int character) {
        return Character.isSurrogatePair(text[character - 1], text[character]);
    }

    private static boolean isControl(byte each) {
        return each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r';
    }

    /** The last byte before an offset that is no white space, 0 if there is none. */
    byte before(int offset) {
        int at = offset - 1;
        while (at >= 0 && bytes[at] >= 0 && bytes[at] <= ' ') {
            at--;
        }
        return at < 0 ? 0 : bytes[at];
    }

    /** What stands at an offset, on one line. */
    String excerpt(int offset) {
        if (offset >= bytes.length) {
            return "the end of the text";
        }
        StringBuilder excerpt = new StringBuilder("'");
        int end = Math.min(bytes.length, offset + EXCERPT);
        for (int at = offset; at < end; at++) {
            if (bytes[at] >= ' ' && bytes[at] <= '~') {
                excerpt.append((char) bytes[at]);
            } else {
                excerpt.append(String.format("\\x%02x", bytes[at]));
            }
        }
        return excerpt.append(end < bytes.length ? "...'" : "'").toString();
    }
}
