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

    /** A parser of these bytes. */
    JsonParser parser() throws IOException {
        if (!mayHaveSurrogates) {
            return PARSERS.createParser(bytes);
        }
        return PARSERS.createParser(unescaped().toCharArray());
    }

    private String unescaped() {
        return LoneSurrogates.unescaped(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The offset of the byte, the first one of a character, that a parser of these bytes means. */
    int offset(JsonLocation location) {
        long offset = location.getByteOffset();
        if (offset < 0) {
            String text = unescaped();
            offset = LoneSurrogates.bytes(text, (int) Math.max(0, Math.min(location.getCharOffset(), text.length())));
        }
        int at = (int) Math.max(0, Math.min(offset, bytes.length));
        while (at > 0 && at < bytes.length && (bytes[at] & 0xc0) == 0x80) {
            at--;
        }
        // The parser has gone past such a byte when it complains of it.
        return at > 0 && isControl(bytes[at - 1]) ? at - 1 : at;
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
