package io.labwire.json.write;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes one JSON value, part after part, in a layout.
 *
 * <p>What is not in order (a value without a key, an end of what is not open) is an {@link IllegalStateException}. Keys are not
 * looked at: one that is given twice is written twice.
 */
public final class JsonWriter {

    private static final int NEWEST = Integer.MAX_VALUE;

    private final JsonLayout layout;
    private final int level;
    private final Ascii text = new Ascii();
    private final Nesting nesting = new Nesting();
    private final boolean plain;

    /**
     * Writes nothing yet, for a peer of the newest level.
     *
     * @param layout how it is to look
     */
    public JsonWriter(JsonLayout layout) {
        this(layout, NEWEST);
    }

    /**
     * Writes nothing yet.
     *
     * @param layout how it is to look
     * @param level the level that it is written for, by its place among the levels of the schema; the oldest is 0
     */
    public JsonWriter(JsonLayout layout, int level) {
        this(layout, level, false);
    }

    private JsonWriter(JsonLayout layout, int level, boolean plain) {
        this.layout = Objects.requireNonNull(layout, "layout");
        this.level = level;
        this.plain = plain;
    }

    /**
     * Another writer, of the same layout and level, that refuses identifiers and moments, as Python's {@code json.dumps} does if it is not
     * told how to write them.
     *
     * @return a writer that has written nothing yet
     */
    public JsonWriter plain() {
        return new JsonWriter(layout, level, true);
    }

    /**
     * Whether what is written is for a level or a newer one. Generated code asks where levels differ in their fields.
     *
     * @param other the place of the level among the levels of the schema; the oldest is 0
     * @return true if it is for that level or a newer one
     */
    public boolean isAtLeast(int other) {
        return level >= other;
    }

    /**
     * Begins an object, whose keys and values come next.
     *
     * @return this writer
     */
    public JsonWriter beginObject() {
        return begin('{', Nesting.Place.FIRST_KEY);
    }

    /**
     * Ends the object that was begun last.
     *
     * @return this writer
     */
    public JsonWriter endObject() {
        return end('}', Nesting.Place.FIRST_KEY, Nesting.Place.KEY);
    }

    /**
     * Begins a list, whose items come next.
     *
     * @return this writer
     */
    public JsonWriter beginList() {
        return begin('[', Nesting.Place.FIRST_ITEM);
    }

    /**
     * Ends the list that was begun last.
     *
     * @return this writer
     */
    public JsonWriter endList() {
        return end(']', Nesting.Place.FIRST_ITEM, Nesting.Place.ITEM);
    }

    /**
     * Writes a key, whose value comes next.
     *
     * @param key any text
     * @return this writer
     */
    public JsonWriter key(String key) {
        Objects.requireNonNull(key, "key");
        switch (nesting.place()) {
            case FIRST_KEY -> {}
            case KEY -> text.append(layout.separators().betweenItems());
            default -> throw misplaced("a key");
        }
        text.appendQuoted(key);
        text.append(layout.separators().afterKey());
        nesting.move(Nesting.Place.VALUE);
        return this;
    }

    /**
     * Writes a key, whose value comes next.
     *
     * @param key the key
     * @return this writer
     */
    public JsonWriter key(JsonKey key) {
        byte[] ascii = key.ascii(layout.separators());
        int from = switch (nesting.place()) {
            case FIRST_KEY -> layout.separators().betweenItems().length();
            case KEY -> 0;
            default -> throw misplaced("a key");
        };
        text.append(ascii, from);
        nesting.move(Nesting.Place.VALUE);
        return this;
    }

    /**
     * Writes a text.
     *
     * @param value any text; surrogates without the other half are escaped as they are
     * @return this writer
     */
    public JsonWriter text(String value) {
        Objects.requireNonNull(value, "value");
        beforeValue();
        text.appendQuoted(value);
        return this;
    }

    /**
     * Writes a whole number.
     *
     * @param value the number
     * @return this writer
     */
    public JsonWriter integer(long value) {
        beforeValue();
        text.append(value);
        return this;
    }

    /**
     * Writes a whole number.
     *
     * @param value the number, of any size
     * @return this writer
     */
    public JsonWriter integer(BigInteger value) {
        return value.bitLength() < Long.SIZE ? integer(value.longValue()) : ascii(value.toString());
    }

    /**
     * Writes a floating point number as {@link #number} does, and null if it is not finite, whatever the layout says.
     *
     * @param value the number
     * @return this writer
     */
    public JsonWriter finite(double value) {
        return Double.isFinite(value) ? number(value) : nothing();
    }

    /**
     * Writes a floating point number, which has a point or an exponent even if it is whole.
     *
     * @param value the number; the layout says what is written if it is not finite
     * @return this writer
     */
    public JsonWriter number(double value) {
        if (!Double.isFinite(value)) {
            return layout.nonFinite() == NonFinite.NULL ? nothing() : ascii(Double.toString(value));
        }
        beforeValue();
        text.append(value);
        return this;
    }

    /**
     * Writes an identifier, as a text of small letters with hyphens.
     *
     * @param value the identifier
     * @return this writer
     * @throws UnsupportedOperationException if this is a {@link #plain} writer
     */
    public JsonWriter identifier(UUID value) {
        refuse("an identifier");
        return text(value.toString());
    }

    /**
     * Writes a moment, as a number of seconds.
     *
     * @param seconds since the beginning of 1970, UTC
     * @return this writer
     * @throws UnsupportedOperationException if this is a {@link #plain} writer
     */
    public JsonWriter moment(double seconds) {
        refuse("a moment");
        return number(seconds);
    }

    private void refuse(String what) {
        if (plain) {
            throw new UnsupportedOperationException(what + " is not written in this form");
        }
    }

    /**
     * Writes {@code true} or {@code false}.
     *
     * @param value which of them
     * @return this writer
     */
    public JsonWriter bool(boolean value) {
        return ascii(Boolean.toString(value));
    }

    /**
     * Writes {@code null}.
     *
     * @return this writer
     */
    public JsonWriter nothing() {
        return ascii("null");
    }

    /**
     * Writes a value that another writer has written in the same layout.
     *
     * @param value the bytes that it has given away; nobody looks at them again
     * @return this writer
     */
    public JsonWriter written(byte[] value) {
        beforeValue();
        text.append(value, 0);
        return this;
    }

    /**
     * What has been written.
     *
     * @return bytes of ASCII, an array of the caller's own
     */
    public byte[] toBytes() {
        complete();
        return text.toBytes();
    }

    private void complete() {
        if (nesting.place() != Nesting.Place.COMPLETE) {
            throw new IllegalStateException(
                    nesting.depth() == 0
                            ? nesting.place() == Nesting.Place.FINISHED
                                    ? "the JSON has been given away"
                                    : "no JSON value has been written"
                            : "the JSON is not complete: " + nesting.depth() + " objects and lists are open");
        }
    }

    /**
     * What has been written. The writer is of no more use: what it has written into is for the next one of the thread.
     *
     * @return bytes of ASCII, an array of the caller's own
     */
    public byte[] finish() {
        complete();
        nesting.move(Nesting.Place.FINISHED);
        return text.finish();
    }

    /**
     * What has been written, as a text.
     *
     * @return characters of ASCII
     */
    public String toText() {
        return new String(toBytes(), StandardCharsets.ISO_8859_1);
    }

    private JsonWriter ascii(String value) {
        beforeValue();
        text.append(value);
        return this;
    }

    private JsonWriter begin(char bracket, Nesting.Place first) {
        beforeValue();
        text.append(bracket);
        nesting.open(first);
        return this;
    }

    private JsonWriter end(char bracket, Nesting.Place empty, Nesting.Place further) {
        if (nesting.place() != empty && nesting.place() != further) {
            throw misplaced("'" + bracket + "'");
        }
        text.append(bracket);
        nesting.close();
        return this;
    }

    private void beforeValue() {
        switch (nesting.place()) {
            case ROOT -> nesting.move(Nesting.Place.COMPLETE);
            case FIRST_ITEM -> nesting.move(Nesting.Place.ITEM);
            case ITEM -> text.append(layout.separators().betweenItems());
            case VALUE -> nesting.move(Nesting.Place.KEY);
            default -> throw misplaced("a value");
        }
    }

    private IllegalStateException misplaced(String what) {
        String next = switch (nesting.place()) {
            case ROOT, VALUE -> "a value";
            case COMPLETE, FINISHED -> "nothing";
            case FIRST_ITEM, ITEM -> "a value or ']'";
            case FIRST_KEY, KEY -> "a key or '}'";
        };
        return new IllegalStateException(what + " was written where " + next + " comes next");
    }
}
