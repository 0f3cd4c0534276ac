package io.labwire.katcp.argument;

import io.labwire.core.Bytes;
import io.labwire.core.text.FloatText;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.Message;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments of a message one by one as typed values, in the forms of the specification, section 5. Used by
 * generated codecs; each method takes the next argument and the name it has in the schema.
 *
 * <p>What is wrong with an argument is told in the words of the specification, section 13, such as
 * {@code Error in parameter 2 (y): No value or default given}. Not safe for use by several threads at once.
 */
public final class ArgumentReader extends ArgumentCursor {

    /**
     * How a value is read that there may be several of.
     *
     * @param <T> what it is
     */
    @FunctionalInterface
    public interface Value<T> {

        /**
         * Reads the next one.
         *
         * @return the value
         * @throws WireFormatException if it is missing or has another form
         */
        T read() throws WireFormatException;
    }

    private ArgumentReader(@Nullable Line line, List<Bytes> list, int count) {
        super(line, list, count);
    }

    /**
     * Reads all arguments of a line. An argument without escapes is not copied, unless its value is.
     *
     * @param line the line; it has to stay until the reading is done
     * @return a reader in front of the first
     */
    public static ArgumentReader of(Line line) {
        return new ArgumentReader(line, List.of(), line.argumentCount());
    }

    /**
     * Reads all arguments of a message.
     *
     * @param message the message
     * @return a reader in front of the first
     */
    public static ArgumentReader of(Message message) {
        return of(message.arguments());
    }

    /**
     * Reads a list of arguments.
     *
     * @param arguments the arguments, not escaped
     * @return a reader in front of the first
     */
    public static ArgumentReader of(List<Bytes> arguments) {
        return new ArgumentReader(null, arguments, arguments.size());
    }

    /**
     * Sets how moments are written where the arguments come from; in seconds if not set.
     *
     * @param form the form
     * @return this reader
     */
    public ArgumentReader time(TimeForm form) {
        this.time = form;
        return this;
    }

    /**
     * Leaves out arguments that are not the codec's, such as the {@code ok} of a reply; those after it count from 1.
     *
     * @param arguments how many to leave out
     * @return this reader
     */
    public ArgumentReader skip(int arguments) {
        next = Math.min(count, next + arguments);
        first = next;
        return this;
    }

    /**
     * Goes to one of the arguments, of the same line as it is by now: one reader can serve all lines of a connection.
     *
     * @param index which is the next, from 0
     * @return this reader
     */
    public ArgumentReader at(int index) {
        count = line == null ? list.size() : line.argumentCount();
        first = 0;
        next = Math.min(count, index);
        return this;
    }

    /**
     * Whether there is another argument.
     *
     * @return true if a value can be read
     */
    public boolean hasNext() {
        return next < count;
    }

    /**
     * Reads all arguments that are left.
     *
     * @param value reads the next value, of one argument or of several
     * @param <T> what the arguments are
     * @return the values, in order; as many as there are
     * @throws WireFormatException if one is missing or has another form
     */
    public <T> List<T> rest(Value<T> value) throws WireFormatException {
        return rest(0, Integer.MAX_VALUE, value);
    }

    /** The same, of at least and at most so many values. */
    <T> List<T> rest(int least, int most, Value<T> value) throws WireFormatException {
        Object[] values = new Object[Math.min(most, count - next)];
        int read = 0;
        while (hasNext() || read < least) {
            if (read == most) {
                end();
            }
            if (read == values.length) { // values that need no argument
                values = Arrays.copyOf(values, 2 * read + 1);
            }
            values[read++] = value.read();
        }
        @SuppressWarnings("unchecked") // each is what the value reads, and nobody else has the array
        T[] all = (T[]) (read == values.length ? values : Arrays.copyOf(values, read));
        return List.of(all);
    }

    /**
     * Reads all arguments that are left, as bytes. They may share memory, see {@link Line#arguments}.
     *
     * @return the bytes of each, in order
     */
    public List<Bytes> restAsBytes() {
        List<Bytes> rest = line == null ? List.copyOf(list.subList(next, count)) : line.arguments(next);
        next = count;
        return rest;
    }

    /**
     * Makes sure that all arguments have been read.
     *
     * @throws WireFormatException if there is another
     */
    public void end() throws WireFormatException {
        if (hasNext()) {
            take("");
            throw new WireFormatException(
                    Kind.SURPLUS, next - first, "", "no further argument", excerpt(), "Too many parameters given.");
        }
    }

    /**
     * A truth value: exactly {@code 1} or {@code 0}.
     *
     * @param name the argument's name
     * @return the value
     * @throws WireFormatException if it is missing or has another form
     */
    public boolean bool(String name) throws WireFormatException {
        take(name);
        if (to - from == 1 && (text[from] == '0' || text[from] == '1')) {
            return text[from] == '1';
        }
        throw bad(
                Kind.MALFORMED,
                name,
                () -> "boolean",
                () -> "Boolean value must be '0' or '1' but is '" + excerpt() + "'.");
    }

    /**
     * A whole number of 32 bits.
     *
     * @param name the argument's name
     * @return the value
     * @throws WireFormatException if it is missing, has another form or does not fit
     */
    public int int32(String name) throws WireFormatException {
        return (int) int64(name, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * A whole number of 64 bits.
     *
     * @param name the argument's name
     * @return the value
     * @throws WireFormatException if it is missing, has another form or does not fit
     */
    public long int64(String name) throws WireFormatException {
        return int64(name, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private long int64(String name, long min, long max) throws WireFormatException {
        take(name);
        long value;
        if (NumberText.isPlain(text, from, to)) {
            value = NumberText.plain(text, from, to);
        } else {
            BigInteger any = anyInteger(name);
            if (any.bitLength() > 63) {
                throw outOfRange(name, any.signum() > 0, any.signum() > 0 ? max : min);
            }
            value = any.longValueExact();
        }
        if (value < min || value > max) {
            throw outOfRange(name, value > max, value > max ? max : min);
        }
        return value;
    }

    private WireFormatException outOfRange(String name, boolean above, long limit) {
        String reason = above ? " is higher than maximum " : " is lower than minimum ";
        return bad(Kind.OUT_OF_RANGE, name, () -> "integer", () -> "Integer " + excerpt() + reason + limit + ".");
    }

    /**
     * A whole number of any size up to 4300 digits.
     *
     * @param name the argument's name
     * @return the value
     * @throws WireFormatException if it is missing or has another form
     */
    public BigInteger integer(String name) throws WireFormatException {
        take(name);
        return anyInteger(name);
    }

    private BigInteger anyInteger(String name) throws WireFormatException {
        try {
            return NumberText.integer(text, from, to);
        } catch (NumberFormatException other) {
            throw unparsable(name, "integer");
        }
    }

    /**
     * A floating point number, also {@code nan} and {@code inf}.
     *
     * @param name the argument's name
     * @return the double nearest to it
     * @throws WireFormatException if it is missing or has another form
     */
    public double float64(String name) throws WireFormatException {
        take(name);
        return number(name, "float");
    }

    private double number(String name, String type) throws WireFormatException {
        try {
            return FloatText.parse(text, from, to);
        } catch (NumberFormatException other) {
            throw unparsable(name, type);
        }
    }

    /**
     * Text in UTF-8.
     *
     * @param name the argument's name
     * @return the text
     * @throws WireFormatException if it is missing or not valid UTF-8
     */
    public String string(String name) throws WireFormatException {
        take(name);
        for (int i = from; i < to; i++) {
            if (text[i] < 0) {
                return decoded(name);
            }
        }
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String decoded(String name) throws WireFormatException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text, from, to - from))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw bad(Kind.MALFORMED, name, () -> "UTF-8 text", () -> "Value '" + excerpt() + "' is not valid UTF-8.");
        }
    }

    /**
     * Bytes as they are.
     *
     * @param name the argument's name
     * @return the bytes
     * @throws WireFormatException if it is missing
     */
    public Bytes bytes(String name) throws WireFormatException {
        take(name);
        return Bytes.of(text, from, to);
    }

    /** Bytes as they are, not copied: to be read at once. */
    ByteBuffer buffer(String name) throws WireFormatException {
        take(name);
        return ByteBuffer.wrap(text, from, to - from);
    }

    /**
     * A moment: seconds, or milliseconds, as any floating point number.
     *
     * @param name the argument's name
     * @return the moment
     * @throws WireFormatException if it is missing or has another form
     */
    public Timestamp timestamp(String name) throws WireFormatException {
        return timestamp(name, time);
    }

    /**
     * A moment in some form, whatever the version.
     *
     * @param name the argument's name
     * @param form the form
     * @return the moment
     * @throws WireFormatException if it is missing or has another form
     */
    public Timestamp timestamp(String name, TimeForm form) throws WireFormatException {
        take(name);
        return Timestamp.read(number(name, "timestamp"), form);
    }

    /**
     * A moment, or the word {@code now}.
     *
     * @param name the argument's name
     * @return the moment or the word
     * @throws WireFormatException if it is missing or has another form
     */
    public TimestampOrNow timestampOrNow(String name) throws WireFormatException {
        take(name);
        if (to - from == 3 && text[from] == 'n' && text[from + 1] == 'o' && text[from + 2] == 'w') {
            return TimestampOrNow.NOW;
        }
        next--;
        return TimestampOrNow.at(timestamp(name));
    }

    /**
     * A length of time: seconds as any finite floating point number, rounded to the nanosecond.
     *
     * @param name the argument's name
     * @return the length of time
     * @throws WireFormatException if it is missing, has another form or does not fit
     */
    public Duration duration(String name) throws WireFormatException {
        return duration(name, TimeForm.SECONDS);
    }

    /**
     * A length of time in some form.
     *
     * @param name the argument's name
     * @param form the form
     * @return the length of time
     * @throws WireFormatException if it is missing, has another form or does not fit
     */
    public Duration duration(String name, TimeForm form) throws WireFormatException {
        take(name);
        Optional<Duration> value;
        try {
            value = DurationText.parse(text, from, to, form);
        } catch (NumberFormatException other) {
            throw unparsable(name, "duration");
        }
        return value.orElseThrow(() ->
                bad(Kind.OUT_OF_RANGE, name, () -> "duration", () -> "Duration " + excerpt() + " is out of range."));
    }

    /**
     * A host and an optional port.
     *
     * @param name the argument's name
     * @return the address
     * @throws WireFormatException if it is missing or has another form
     */
    public Address address(String name) throws WireFormatException {
        take(name);
        return Address.parse(new String(text, from, to - from, StandardCharsets.ISO_8859_1))
                .orElseThrow(() -> bad(
                        Kind.MALFORMED,
                        name,
                        () -> "address",
                        () -> "Could not parse '" + excerpt() + "' as an address."));
    }

    /**
     * The state of a line-replaceable unit.
     *
     * @param name the argument's name
     * @return the state
     * @throws WireFormatException if it is missing or neither {@code nominal} nor {@code error}
     */
    public Lru lru(String name) throws WireFormatException {
        take(name);
        return LruTable.VALUES
                .find(text, from, to)
                .orElseThrow(() ->
                        bad(Kind.UNKNOWN_VALUE, name, () -> "lru", () -> "Lru value must be 'nominal' or 'error'."));
    }

    /**
     * One of a fixed set of values.
     *
     * @param name the argument's name
     * @param table the values
     * @param <E> their type
     * @return the value
     * @throws WireFormatException if it is missing or none of them
     */
    public <E extends WireEnum> E discrete(String name, WireEnum.Table<E> table) throws WireFormatException {
        take(name);
        return table.find(text, from, to)
                .orElseThrow(() -> bad(
                        Kind.UNKNOWN_VALUE,
                        name,
                        () -> "one of " + table,
                        () -> "Discrete value '" + excerpt() + "' is not one of " + table + "."));
    }

    /** A reader for the parts of one argument, each given to it by {@link #part}. */
    ArgumentReader ofParts() {
        ArgumentReader parts = new ArgumentReader(null, List.of(), 1).time(time);
        parts.untold = untold;
        return parts;
    }

    /** Goes to a part of an argument, as if it were one. */
    ArgumentReader part(byte[] content) {
        part = content;
        next = 0;
        return this;
    }
}
