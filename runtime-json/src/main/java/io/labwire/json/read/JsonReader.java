package io.labwire.json.read;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value, part after part.
 *
 * <p>{@link #next} goes on to the next part, up to {@link Token#END}; the other methods tell of the part that it came upon. What is
 * not JSON, or not within the limits, is a {@link WireFormatException} with the offset of the byte and the path of the value, such
 * as {@code data.items[3]}. After one the reader is of no more use.
 */
public final class JsonReader {

    private final JsonInput input;
    private final JsonRules rules;
    private final Scanner scanner;
    private final @Nullable Deque<Set<String>> keys;
    private @Nullable CarefulReader careful;
    private @Nullable Token token;
    private long count;

    private JsonReader(JsonInput input, byte[] bytes, JsonRules rules) {
        this.input = input;
        this.rules = rules;
        this.scanner = new Scanner(bytes, rules);
        this.keys = rules.allow(Leniency.DUPLICATE_KEYS) ? null : new ArrayDeque<>();
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
        JsonInput input = new JsonInput(bytes);
        input.check(rules.limits().size());
        return new JsonReader(input, bytes, rules);
    }

    /**
     * Goes on to the next part.
     *
     * @return what it is; {@link Token#END} at the end, as often as is asked
     * @throws WireFormatException if it is not JSON, or not within the limits
     */
    public Token next() throws WireFormatException {
        Token next = scanner.next();
        if (next == null || (keys != null && isKeyAgain(keys, next))) {
            throw refused();
        }
        if (token != Token.END) {
            count++;
        }
        token = next;
        return next;
    }

    private boolean isKeyAgain(Deque<Set<String>> open, Token next) {
        switch (next) {
            case OBJECT -> open.push(new HashSet<>());
            case OBJECT_END -> open.pop();
            case KEY -> {
                return !open.element().add(scanner.text().asKey());
            }
            default -> {}
        }
        return false;
    }

    /** What is wrong with the next part. */
    private WireFormatException refused() {
        try {
            CarefulReader reader = careful();
            while (reader.next() != Token.END) {
                // What is wrong may come later for it.
            }
            return reader.fault(Kind.MALFORMED, position(), "JSON", input.excerpt(position()));
        } catch (WireFormatException wrong) {
            return wrong;
        }
    }

    /** The other reader, at the same part. It has seen more than this one, and may refuse what comes behind the part. */
    private CarefulReader careful() throws WireFormatException {
        CarefulReader reader = careful;
        if (reader == null) {
            reader = new CarefulReader(input, rules);
            careful = reader;
        }
        while (reader.count() < count) {
            reader.next();
        }
        return reader;
    }

    /**
     * What the reader has come upon.
     *
     * @return what {@link #next} has returned last
     */
    public Token token() {
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
        if (token == Token.KEY) {
            next();
        }
        int open = opens(token);
        while (open > 0) {
            open += opens(next());
        }
    }

    private static int opens(@Nullable Token each) {
        if (each == Token.OBJECT || each == Token.LIST) {
            return 1;
        }
        return each == Token.OBJECT_END || each == Token.LIST_END ? -1 : 0;
    }

    /**
     * The key or the text.
     *
     * @return what it says, escapes resolved
     */
    public String text() {
        if (token == Token.KEY) {
            return scanner.text().asKey();
        }
        expect(token == Token.TEXT, "a key or a text");
        return scanner.text().toString();
    }

    /**
     * The whole number.
     *
     * @return the number, of any size that the limits allow
     */
    public BigInteger integer() {
        expect(token == Token.INTEGER, "an integer");
        return scanner.number().toBigInteger();
    }

    /**
     * Whether the whole number is one of 64 bits.
     *
     * @return true if {@link #int64} gives it
     */
    public boolean isInt64() {
        expect(token == Token.INTEGER, "an integer");
        return scanner.number().isInt64();
    }

    /**
     * The whole number, if it is one of 64 bits.
     *
     * @return the number
     * @throws IllegalStateException if it is larger
     */
    public long int64() {
        expect(isInt64(), "an integer of 64 bits");
        return scanner.number().toLong();
    }

    /**
     * The number, whole or not, as the nearest floating point number.
     *
     * @return the number
     */
    public double number() {
        expect(token == Token.INTEGER || token == Token.FLOAT, "a number");
        return scanner.number().toDouble();
    }

    private void expect(boolean there, String what) {
        if (!there) {
            throw new IllegalStateException(what + " was asked for where the reader has come upon " + token);
        }
    }

    /**
     * Where the part is.
     *
     * @return the offset of its first byte
     */
    public int position() {
        return scanner.start();
    }

    /**
     * Where the part is in the value.
     *
     * @return its path, such as {@code data.items[3]}; empty for the whole value
     */
    public String path() {
        try {
            return careful().path();
        } catch (WireFormatException later) {
            return later.path();
        }
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
        try {
            return careful().fault(kind, position(), expected, found);
        } catch (WireFormatException later) {
            return later;
        }
    }
}
