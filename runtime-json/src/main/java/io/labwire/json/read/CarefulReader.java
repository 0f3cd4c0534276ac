package io.labwire.json.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Goes from part to part of a text as {@link Scanner} does, with a parser that knows where it is and what it has wanted. It is what
 * says what is wrong, and where; what is right is read without it.
 */
final class CarefulReader {

    private final JsonInput input;
    private final JsonParser parser;
    private final TokenRules tokens;
    private @Nullable Token token;
    private boolean complete;
    private long count;

    CarefulReader(JsonInput input, JsonRules rules) {
        this.input = input;
        this.tokens = new TokenRules(rules, input.mayHaveSurrogates());
        try {
            this.parser = input.parser();
        } catch (IOException impossible) {
            throw new AssertionError("an array is always readable", impossible);
        }
    }

    /** How many parts it has come upon. */
    long count() {
        return count;
    }

    Token next() throws WireFormatException {
        if (token == Token.END) {
            return token;
        }
        JsonToken read = nextOfParser();
        if (read != null && complete) {
            throw fault(Kind.SURPLUS, "the end of the text", input.excerpt(position()));
        }
        Token next = kind(read);
        token = next;
        try {
            tokens.check(next, parser, this);
        } catch (IOException unreadable) {
            throw malformed(unreadable, "a character of a text");
        }
        complete = parser.getParsingContext().inRoot();
        count++;
        return next;
    }

    private @Nullable JsonToken nextOfParser() throws WireFormatException {
        try {
            return parser.nextToken();
        } catch (IOException unreadable) {
            throw malformed(unreadable, null);
        }
    }

    private Token kind(@Nullable JsonToken read) throws WireFormatException {
        if (read == null) {
            if (!complete) {
                throw new WireFormatException(
                        Kind.MISSING,
                        input.length(),
                        "",
                        "a JSON value",
                        "",
                        "a JSON value expected, found an empty text");
            }
            return Token.END;
        }
        return Token.of(read);
    }

    int position() {
        return input.offset(parser.currentTokenLocation());
    }

    String path() {
        return JsonPath.of(parser.getParsingContext());
    }

    WireFormatException fault(Kind kind, String expected, String found) {
        return fault(kind, position(), expected, found);
    }

    WireFormatException fault(Kind kind, int position, String expected, String found) {
        String path = path();
        String place = (path.isEmpty() ? "" : path + ", ") + "byte " + position;
        return new WireFormatException(
                kind, position, path, expected, found, place + ": " + expected + " expected, found " + found);
    }

    private WireFormatException malformed(IOException unreadable, @Nullable String expected) {
        int position = unreadable instanceof JsonProcessingException known && known.getLocation() != null
                ? input.offset(known.getLocation())
                : position();
        String found = input.excerpt(position);
        if (complete) {
            return fault(Kind.SURPLUS, position, "the end of the text", found);
        }
        String right = position >= input.length()
                ? "the rest of the value"
                : expected == null ? Expectation.after(input.before(position), parser.getParsingContext()) : expected;
        return fault(Kind.MALFORMED, position, right, found);
    }
}
