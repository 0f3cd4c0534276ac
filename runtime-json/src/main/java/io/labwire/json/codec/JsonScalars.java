package io.labwire.json.codec;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.Token;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what is neither a number nor a time from the token that a reader has come upon, and writes what is a text on the wire. */
public final class JsonScalars {

    private static final int WITH_HYPHENS = 36;
    private static final int HALF = 16;

    private JsonScalars() {}

    /**
     * A truth value.
     *
     * @param reader the reader
     * @return true or false
     * @throws WireFormatException if there is none
     */
    public static boolean bool(JsonReader reader) throws WireFormatException {
        Token token = reader.token();
        if (token != Token.TRUE && token != Token.FALSE) {
            throw JsonTokens.other(reader, "true or false");
        }
        return token == Token.TRUE;
    }

    /**
     * A text.
     *
     * @param reader the reader
     * @return the text
     * @throws WireFormatException if there is none
     */
    public static String string(JsonReader reader) throws WireFormatException {
        if (reader.token() != Token.TEXT) {
            throw JsonTokens.other(reader, "a text");
        }
        return reader.text();
    }

    /**
     * A uuid, with or without hyphens.
     *
     * @param reader the reader
     * @return the uuid
     * @throws WireFormatException if there is none
     */
    public static UUID uuid(JsonReader reader) throws WireFormatException {
        String text = string(reader);
        UUID uuid = text.length() == WITH_HYPHENS && hasHyphens(text)
                ? uuid(text, 9, 14, 19, 24)
                : text.length() == 2 * HALF ? uuid(text, 8, 12, 16, 20) : null;
        if (uuid == null) {
            throw reader.fault(Kind.MALFORMED, "a uuid", "another text");
        }
        return uuid;
    }

    private static boolean hasHyphens(String text) {
        return text.charAt(8) == '-' && text.charAt(13) == '-' && text.charAt(18) == '-' && text.charAt(23) == '-';
    }

    /** The uuid whose later groups of digits begin somewhere, null if there is something else among the digits. */
    private static @Nullable UUID uuid(String text, int second, int third, int fourth, int fifth) {
        try {
            long most = digits(text, 0, 8) << 32 | digits(text, second, 4) << 16 | digits(text, third, 4);
            return new UUID(most, digits(text, fourth, 4) << 48 | digits(text, fifth, 12));
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    private static long digits(String text, int from, int count) {
        return HexFormat.fromHexDigitsToLong(text, from, from + count);
    }

    /**
     * A uuid as 32 hexadecimal digits.
     *
     * @param uuid the uuid
     * @return the digits, small ones
     */
    public static String hex(UUID uuid) {
        HexFormat digits = HexFormat.of();
        return digits.toHexDigits(uuid.getMostSignificantBits()) + digits.toHexDigits(uuid.getLeastSignificantBits());
    }

    /**
     * Bytes in base 64.
     *
     * @param reader the reader
     * @return the bytes
     * @throws WireFormatException if there are none
     */
    public static Bytes base64(JsonReader reader) throws WireFormatException {
        String text = string(reader);
        try {
            return Bytes.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException other) {
            throw reader.fault(Kind.MALFORMED, "bytes in base 64", "another text");
        }
    }

    /**
     * Bytes in base 64.
     *
     * @param bytes the bytes
     * @return the text, filled up with equals signs
     */
    public static String base64(Bytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.toArray());
    }

    /**
     * Bytes as hexadecimal digits.
     *
     * @param reader the reader
     * @return the bytes
     * @throws WireFormatException if there are none
     */
    public static Bytes hex(JsonReader reader) throws WireFormatException {
        String text = string(reader);
        try {
            return Bytes.of(HexFormat.of().parseHex(text));
        } catch (IllegalArgumentException other) {
            throw reader.fault(Kind.MALFORMED, "an even number of hexadecimal digits", "another text");
        }
    }

    /**
     * Bytes as hexadecimal digits.
     *
     * @param bytes the bytes
     * @return the digits, small ones, two for each byte
     */
    public static String hex(Bytes bytes) {
        return HexFormat.of().formatHex(bytes.toArray());
    }
}
