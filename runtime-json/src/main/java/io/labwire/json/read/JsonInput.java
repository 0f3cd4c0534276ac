package io.labwire.json.read;

import com.fasterxml.jackson.core.JsonLocation;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** The bytes that are read, which are to be UTF-8. */
final class JsonInput {

    private static final int EXCERPT = 16;

    private final byte[] bytes;
    private final int from;
    private boolean mayHaveSurrogates;

    /**
     * The bytes of a text.
     *
     * @param from where the parser begins to read
     */
    JsonInput(byte[] bytes, int from) {
        this.bytes = bytes;
        this.from = from;
    }

    /** Whether there may be halves of surrogate pairs that the rules do not allow. */
    boolean mayHaveSurrogates() {
        return mayHaveSurrogates;
    }

    int length() {
        return bytes.length;
    }

    void check(JsonRules rules) throws WireFormatException {
        int most = rules.limits().size();
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
        int plain = PlainAscii.length(bytes);
        if (plain == bytes.length) {
            return;
        }
        int wrong = notUtf8(plain);
        if (wrong >= 0) {
            throw fault(wrong, "UTF-8");
        }
        mayHaveSurrogates = !rules.allow(Leniency.LONE_SURROGATES) && LoneSurrogates.mayBeIn(bytes, plain);
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

    /** The offset of the first byte, from one on, that is not UTF-8, or -1. The parser lets some of them pass. */
    private int notUtf8(int plain) {
        int from = PlainAscii.end(bytes, plain);
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

    /**
     * The offset of the byte, the first one of a character, that a parser of these bytes means.
     *
     * @param part where the part begins that it has been reading
     */
    int offset(JsonLocation location, int part) {
        int at = (int) Math.max(0, Math.min(from + location.getByteOffset(), bytes.length));
        // The parser has gone past such a byte when it complains of it, has read the rest of a character, or has begun
        // with one that follows a literal.
        while (at > 0 && at < bytes.length && (bytes[at] & 0xc0) == 0x80) {
            at--;
        }
        if (part >= 0 && at == part + 1 && Character.isLetter(bytes[part])) {
            return part;
        }
        return at > 0 && isControl(bytes[at - 1]) ? at - 1 : at;
    }

    private static boolean isControl(byte each) {
        return each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r';
    }

    /** The last byte before an offset that is no white space, 0 if there is none. */
    byte before(int offset) {
        int at = offset - 1;
        while (at >= 0 && isSpace(bytes[at])) {
            at--;
        }
        return at < 0 ? 0 : bytes[at];
    }

    /** Whether the digits of an exponent come next at an offset. */
    boolean isAfterExponentMark(int offset) {
        int at = offset - 1;
        if (at < 1 || (bytes[at] | 0x20) != 'e') {
            return false;
        }
        do {
            at--;
        } while (at >= 0 && (bytes[at] == '.' || (bytes[at] >= '0' && bytes[at] <= '9')));
        return at < 0 || "-[:,".indexOf(bytes[at]) >= 0 || isSpace(bytes[at]);
    }

    private static boolean isSpace(byte each) {
        return each >= 0 && each <= ' ';
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
