package io.labwire.json.codec;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.Token;

/** Asks that a reader has come upon the beginning of what is wanted. */
public final class JsonTokens {

    private JsonTokens() {}

    /**
     * Asks for the beginning of an object.
     *
     * @param reader the reader
     * @throws WireFormatException if it has come upon something else
     */
    public static void object(JsonReader reader) throws WireFormatException {
        if (reader.token() != Token.OBJECT) {
            throw other(reader, "an object");
        }
    }

    /**
     * Asks for the beginning of a list.
     *
     * @param reader the reader
     * @throws WireFormatException if it has come upon something else
     */
    public static void list(JsonReader reader) throws WireFormatException {
        if (reader.token() != Token.LIST) {
            throw other(reader, "a list");
        }
    }

    /**
     * Asks for null.
     *
     * @param reader the reader
     * @return whether it has come upon null
     */
    public static boolean isNull(JsonReader reader) {
        return reader.token() == Token.NULL;
    }

    /**
     * Something else is there than what was wanted.
     *
     * @param reader the reader, which has come upon it
     * @param wanted what was wanted, in a few words
     * @return the exception, with the place
     */
    public static WireFormatException other(JsonReader reader, String wanted) {
        return reader.fault(Kind.MALFORMED, wanted, found(reader.token()));
    }

    private static String found(Token token) {
        return switch (token) {
            case OBJECT -> "an object";
            case OBJECT_END -> "the end of an object";
            case LIST -> "a list";
            case LIST_END -> "the end of a list";
            case KEY -> "a key";
            case TEXT -> "a text";
            case INTEGER, FLOAT -> "a number";
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            case END -> "the end of the text";
        };
    }
}
