package io.labwire.json.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonTokenId;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value, part after part.
 *
 * <p>{@link #next} goes on to the next part, up to {@link Token#END}; the other methods tell of the part that it came upon. What is
 * not JSON, or not within the limits, is a {@link WireFormatException} with the offset of the byte and the path of the value, such
 * as {@code data.items[3]}. After one the reader is of no more use.
 */
public final class JsonReader {

    private static final int NOTABLE = 1 << JsonTokenId.ID_NO_TOKEN
            | 1 << JsonTokenId.ID_START_OBJECT
            | 1 << JsonTokenId.ID_END_OBJECT
            | 1 << JsonTokenId.ID_START_ARRAY
            | 1 << JsonTokenId.ID_END_ARRAY
            | 1 << JsonTokenId.ID_STRING;

    private final JsonInput input;
    // Another reader may have it when this one has come to the end.
    private final TextParser parser;
    private final TokenRules tokens;
    /** A bit for each part with which there is more to do than to know of it. */
    private final int notable;

    // What the parser has come upon; no token before the first part.
    private int part;
    // The text that it has come upon, if it had to be made; then it is here and not there, for the collector's sake.
    private @Nullable String text;
    private int depth;
    private boolean complete;
    // The outermost value that is being read as one type after the other.
    private @Nullable JsonTrial trial;

    private JsonReader(JsonInput input, JsonRules rules, TextParser parser) {
        this.input = input;
        this.parser = parser;
        this.tokens = new TokenRules(rules, input);
        this.notable = NOTABLE | tokens.watched();
    }

    /**
     * Begins to read a text; nothing but its encoding and its size has been looked at.
     *
     * @param bytes the text, not changed while it is read
     * @param rules what is taken for JSON
     * @return the reader, before the first part
     * @throws WireFormatException if the text is too large or not UTF-8, or has a byte order mark
     */
    public static JsonReader of(byte[] bytes, JsonRules rules) throws WireFormatException {
        JsonInput input = new JsonInput(bytes, 0);
        input.check(rules);
        return new JsonReader(input, rules, TextParser.of(bytes));
    }

    /**
     * Begins to read in the middle of a text that is an object: at one of its keys. The text has been read to its end before, by
     * the same rules; offsets and paths are those in the whole text. One who has read as much as is wanted {@linkplain #leave leaves}.
     *
     * @param bytes the text, not changed while it is read
     * @param key the {@link #position} of a key of the outermost object
     * @param rules what is taken for JSON
     * @return the reader, before the key
     */
    public static JsonReader inside(byte[] bytes, int key, JsonRules rules) {
        Objects.checkIndex(key, bytes.length);
        JsonReader reader = new JsonReader(new JsonInput(bytes, key), rules, TextParser.inside(bytes, key));
        reader.depth = 1;
        reader.tokens.beginObject();
        return reader;
    }

    /** Leaves the rest unread; the reader is then at the {@linkplain Token#END end}. After an exception there is nothing to leave. */
    public void leave() {
        if (part != Token.AT_END) {
            part = Token.AT_END;
            parser.stop();
        }
    }

    /**
     * Goes on to the next part.
     *
     * @return what it is; {@link Token#END} at the end, as often as is asked
     * @throws WireFormatException if it is not JSON, or not within the limits
     */
    public Token next() throws WireFormatException {
        if (part == Token.AT_END) {
            return Token.END;
        }
        if (part == JsonTokenId.ID_FIELD_NAME) {
            return comeUpon(parser.value());
        }
        try {
            return comeUpon(parser.next());
        } catch (IOException unreadable) {
            throw malformed(unreadable, null);
        }
    }

    /**
     * Goes on to the next key of an object, or to its end, from the object's beginning or the last part of a value in it.
     *
     * @param keys the keys that are known
     * @param last what this method has returned for the key before, {@link JsonKeys#START} for the first one
     * @return the number of the key; {@link JsonKeys#END} at the end of the object; some other negative number if the key is unknown
     * @throws WireFormatException if it is not JSON, or not within the limits
     */
    public int nextKey(JsonKeys keys, int last) throws WireFormatException {
        if (part == Token.AT_END) {
            throw new IllegalStateException("a key was asked for where the reader has come upon END");
        }
        int key;
        try {
            key = parser.nextKey(keys, JsonKeys.after(last));
        } catch (IOException unreadable) {
            throw malformed(unreadable, null);
        }
        int next = parser.part();
        if (next == JsonTokenId.ID_FIELD_NAME && !isNotable(next)) {
            part = next;
            return key;
        }
        comeUpon(next);
        if (next == JsonTokenId.ID_FIELD_NAME) {
            return key;
        } else if (next != JsonTokenId.ID_END_OBJECT) {
            throw new IllegalStateException("a key was asked for where the reader has come upon " + token());
        }
        return JsonKeys.END;
    }

    private boolean isNotable(int next) {
        return (notable >>> next & 1) != 0;
    }

    private Token comeUpon(int next) throws WireFormatException {
        if (depth == 0 || isNotable(next)) {
            return comeUponNotable(next);
        }
        part = next;
        return token();
    }

    private Token comeUponNotable(int next) throws WireFormatException {
        if (next == JsonTokenId.ID_NO_TOKEN || complete) {
            return end(next);
        }
        part = next;
        switch (next) {
            case JsonTokenId.ID_START_OBJECT, JsonTokenId.ID_START_ARRAY -> depth++;
            case JsonTokenId.ID_END_OBJECT, JsonTokenId.ID_END_ARRAY -> depth--;
            case JsonTokenId.ID_STRING -> text = finishText();
            default -> {}
        }
        if (tokens.mayRefuse(next, depth)) {
            check(token());
        }
        complete = depth == 0;
        return token();
    }

    private Token end(int next) throws WireFormatException {
        if (next != JsonTokenId.ID_NO_TOKEN) {
            throw fault(Kind.SURPLUS, "the end of the text", input.excerpt(position()));
        } else if (!complete) {
            throw new WireFormatException(
                    Kind.MISSING, input.length(), "", "a JSON value", "", "a JSON value expected, found an empty text");
        }
        part = Token.AT_END;
        parser.finish();
        return Token.END;
    }

    private @Nullable String finishText() throws WireFormatException {
        try {
            return parser.finishText();
        } catch (IOException unreadable) {
            throw malformed(unreadable, "a character of a text");
        }
    }

    private void check(Token next) throws WireFormatException {
        try {
            tokens.check(next, parser, this);
        } catch (IOException unreadable) {
            throw malformed(unreadable, "a character of a text");
        }
    }

    /**
     * What the reader has come upon.
     *
     * @return what {@link #next} has returned last
     */
    public Token token() {
        Token token = Token.of(part);
        if (token == null) {
            throw new IllegalStateException("the reader stands before the first part");
        }
        return token;
    }

    /**
     * Goes past the value that the reader has come upon, or whose key it has come upon, with all that is in it.
     *
     * @throws WireFormatException if something in it is not JSON, or not within the limits
     */
    public void skip() throws WireFormatException {
        if (part == JsonTokenId.ID_FIELD_NAME) {
            if (skipPlain()) {
                return;
            }
            next();
        }
        if (part == JsonTokenId.ID_START_OBJECT || part == JsonTokenId.ID_START_ARRAY) {
            int around = depth - 1;
            while (depth > around) {
                next();
            }
        }
    }

    /** Goes past the value of a key, if it is an object or a list whose parts nobody has to look at one by one. */
    private boolean skipPlain() {
        if (!tokens.mayPassOver() || !parser.skip(tokens.mostDepth() - depth, tokens.mostOfNumber())) {
            return false;
        }
        part = parser.part();
        return true;
    }

    /**
     * Goes past the value that the reader has come upon, or whose key it has come upon, as {@link #skip} does, and can read it again.
     *
     * @return the way back, to be closed when the value has been read
     * @throws WireFormatException if something in it is not JSON, or not within the limits; or if more than {@link JsonTrial#MOST} trials
     *     lie in one another
     */
    public JsonTrial trial() throws WireFormatException {
        if (part == JsonTokenId.ID_FIELD_NAME) {
            next();
        }
        if (trial != null) {
            trial.enter();
        }
        int first = position();
        skip();
        JsonTrial begun = new JsonTrial(this, parser, tokens, first, depth, trial);
        if (trial == null) {
            trial = begun;
        }
        return begun;
    }

    /** The parser has gone back to the beginning of an object or a list. */
    void comeBack(int around) {
        part = parser.part();
        depth = around + 1;
        complete = false;
    }

    /** The outermost value has been read. */
    void endTrial() {
        trial = null;
    }

    /**
     * The key or the text.
     *
     * @return what it says, escapes resolved
     */
    public String text() {
        expect(part == JsonTokenId.ID_FIELD_NAME || part == JsonTokenId.ID_STRING, "a key or a text");
        try {
            if (part == JsonTokenId.ID_FIELD_NAME) {
                return parser.name();
            }
            return text != null ? text : parser.getText();
        } catch (IOException impossible) {
            throw new AssertionError("a text that was read is none", impossible);
        }
    }

    /**
     * The whole number.
     *
     * @return the number, of any size that the limits allow
     */
    public BigInteger integer() {
        expect(part == JsonTokenId.ID_NUMBER_INT, "an integer");
        return ReadNumbers.integer(parser);
    }

    /**
     * Whether the whole number is one of 64 bits.
     *
     * @return true if {@link #int64} gives it
     */
    public boolean isInt64() {
        expect(part == JsonTokenId.ID_NUMBER_INT, "an integer");
        return ReadNumbers.isInt64(parser);
    }

    /**
     * The whole number, if it is one of 64 bits.
     *
     * @return the number
     * @throws IllegalStateException if it is larger
     */
    public long int64() {
        expect(part == JsonTokenId.ID_NUMBER_INT, "an integer");
        return ReadNumbers.int64(parser);
    }

    /**
     * The number, whole or not, as the nearest floating point number of 64 bits.
     *
     * @return the number; infinite if it is too large and the rules allow numbers that are not finite
     * @throws WireFormatException if it is too large and they do not
     */
    public double number() throws WireFormatException {
        expect(part == JsonTokenId.ID_NUMBER_INT || part == JsonTokenId.ID_NUMBER_FLOAT, "a number");
        double number = ReadNumbers.number(parser);
        tokens.checkHeld(!Double.isInfinite(number), "float64", this);
        return number;
    }

    /**
     * The number, whole or not, as the nearest floating point number of 32 bits.
     *
     * @return the number; infinite if it is too large and the rules allow numbers that are not finite
     * @throws WireFormatException if it is too large and they do not
     */
    public float number32() throws WireFormatException {
        float number = (float) number();
        tokens.checkHeld(!Float.isInfinite(number), "float32", this);
        return number;
    }

    private void expect(boolean there, String what) {
        if (!there) {
            throw new IllegalStateException(what + " was asked for where the reader has come upon " + Token.of(part));
        }
    }

    /**
     * Where the part is.
     *
     * @return the offset of its first byte
     */
    public int position() {
        return part == Token.AT_END ? input.length() : Math.max(0, parser.position());
    }

    /**
     * Where the part is in the value.
     *
     * @return its path, such as {@code data.items[3]}; empty for the whole value
     */
    public String path() {
        return part == Token.AT_END ? "" : JsonPath.of(parser.getParsingContext());
    }

    /**
     * Something is wrong with the part that the reader has come upon.
     *
     * @param kind what is wrong
     * @param expected what was expected, in a few words
     * @param found what was there instead, in a few words
     * @return the exception, with the place
     */
    public WireFormatException fault(Kind kind, String expected, String found) {
        return fault(kind, position(), expected, found);
    }

    private WireFormatException fault(Kind kind, int position, String expected, String found) {
        String path = path();
        String place = (path.isEmpty() ? "" : path + ", ") + "byte " + position;
        return new WireFormatException(
                kind, position, path, expected, found, place + ": " + expected + " expected, found " + found);
    }

    private WireFormatException malformed(IOException unreadable, @Nullable String expected) {
        int position = unreadable instanceof JsonProcessingException known && known.getLocation() != null
                ? input.offset(known.getLocation(), parser.position())
                : position();
        String found = input.excerpt(position);
        if (complete) {
            return fault(Kind.SURPLUS, position, "the end of the text", found);
        }
        return fault(
                Kind.MALFORMED,
                position,
                position < input.length() && expected != null ? expected : wanted(position),
                found);
    }

    private String wanted(int position) {
        if (position >= input.length()) {
            return "the rest of the value";
        } else if (input.isAfterExponentMark(position)) {
            return "a digit";
        }
        return Expectation.after(input.before(position), parser.getParsingContext());
    }
}
