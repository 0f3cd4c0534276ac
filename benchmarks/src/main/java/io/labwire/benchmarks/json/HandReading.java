package io.labwire.benchmarks.json;

import static com.fasterxml.jackson.core.JsonToken.END_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.FIELD_NAME;
import static com.fasterxml.jackson.core.JsonToken.START_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.VALUE_FALSE;
import static com.fasterxml.jackson.core.JsonToken.VALUE_NULL;
import static com.fasterxml.jackson.core.JsonToken.VALUE_STRING;
import static com.fasterxml.jackson.core.JsonToken.VALUE_TRUE;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What codecs written by hand for jackson-core have in common when they read. */
final class HandReading {

    private HandReading() {}

    static SerializedString[] keys(String... keys) {
        return Arrays.stream(keys).map(SerializedString::new).toArray(SerializedString[]::new);
    }

    /** Goes on to the next key, which is mostly the one at a place; null at the end of the object. */
    static @Nullable String next(JsonParser parser, SerializedString[] keys, int at) throws IOException {
        if (at < keys.length && parser.nextFieldName(keys[at])) {
            return keys[at].getValue();
        }
        if (at >= keys.length) {
            parser.nextToken();
        }
        return parser.currentToken() == FIELD_NAME ? parser.currentName() : null;
    }

    static void expect(JsonParser parser, JsonToken wanted) throws IOException {
        if (parser.currentToken() != wanted) {
            throw new IOException(wanted + " expected, found " + parser.currentToken());
        }
    }

    /** Goes on to a value that nobody knows, and past it; the key that was looked for is looked for again. */
    static int skip(JsonParser parser, int at) throws IOException {
        parser.nextToken();
        parser.skipChildren();
        return at - 1;
    }

    static boolean nextItem(JsonParser parser) throws IOException {
        return parser.nextToken() != END_ARRAY;
    }

    static void list(JsonParser parser) throws IOException {
        expect(parser, START_ARRAY);
    }

    static String text(JsonParser parser) throws IOException {
        expect(parser, VALUE_STRING);
        return parser.getText();
    }

    static boolean bool(JsonParser parser) throws IOException {
        if (parser.currentToken() != VALUE_TRUE) {
            expect(parser, VALUE_FALSE);
        }
        return parser.currentToken() == VALUE_TRUE;
    }

    static @Nullable Double real(JsonParser parser) throws IOException {
        return parser.currentToken() == VALUE_NULL ? null : (Double) parser.getDoubleValue();
    }

    static <T> T there(@Nullable T value, String key) throws IOException {
        if (value == null) {
            throw new IOException("the key " + key + " is missing");
        }
        return value;
    }

    static void there(boolean all, String record) throws IOException {
        if (!all) {
            throw new IOException("a key of " + record + " is missing");
        }
    }
}
