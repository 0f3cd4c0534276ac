package io.labwire.json.codec;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.Token;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what is neither a number nor a time from the token that a reader has come upon, and writes what is a text on the wire. */
public final class JsonScalars {

    private static final Pattern HYPHENS =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{32}");
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
        return switch (reader.token()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw JsonTokens.other(reader, "true or false");
        };
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
        if (HYPHENS.matcher(text).matches()) {
            return UUID.fromString(text);
        }
        if (!HEX.matcher(text).matches()) {
            throw reader.fault(Kind.MALFORMED, "a uuid", "another text");
        }
        return new UUID(Long.parseUnsignedLong(text, 0, HALF, 16), Long.parseUnsignedLong(text, HALF, 2 * HALF, 16));
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
