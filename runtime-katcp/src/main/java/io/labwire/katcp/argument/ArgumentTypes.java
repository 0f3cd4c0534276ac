package io.labwire.katcp.argument;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException.Kind;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The types that arguments have (specification, sections 5 and 13). Generated codecs are made of them. */
public final class ArgumentTypes {

    private ArgumentTypes() {}

    /**
     * Truth values, {@code 1} or {@code 0}.
     *
     * @return the type
     */
    public static ArgumentType<Boolean> bool() {
        return new ScalarType<>(ArgumentReader::bool, ArgumentWriter::bool);
    }

    /**
     * Whole numbers of 32 bits.
     *
     * @return the type
     */
    public static NumberType<Integer> int32() {
        return new NumberType<>(
                new ScalarType<>(ArgumentReader::int32, ArgumentWriter::int32), "Integer", (a, b) -> a < b);
    }

    /**
     * Whole numbers of 64 bits.
     *
     * @return the type
     */
    public static NumberType<Long> int64() {
        return new NumberType<>(
                new ScalarType<>(ArgumentReader::int64, ArgumentWriter::int64), "Integer", (a, b) -> a < b);
    }

    /**
     * Whole numbers of any size.
     *
     * @return the type
     */
    public static NumberType<BigInteger> integer() {
        return new NumberType<>(
                new ScalarType<>(ArgumentReader::integer, ArgumentWriter::integer),
                "Integer",
                (a, b) -> a.compareTo(b) < 0);
    }

    /**
     * Floating point numbers, also not finite ones.
     *
     * @return the type
     */
    public static NumberType<Double> float64() {
        return new NumberType<>(
                new ScalarType<>(ArgumentReader::float64, ArgumentWriter::float64), "Float", (a, b) -> a < b);
    }

    /**
     * Floating point numbers of 32 bits, as the parts of a struct have them; as an argument they have the form of 64 bits.
     *
     * @return the type
     */
    public static NumberType<Float> float32() {
        return new NumberType<>(
                new ScalarType<>((in, name) -> (float) in.float64(name), (out, value) -> out.float64(value)),
                "Float",
                (a, b) -> a < b);
    }

    /**
     * Text in UTF-8.
     *
     * @return the type
     */
    public static ArgumentType<String> string() {
        return new ScalarType<>(ArgumentReader::string, ArgumentWriter::string);
    }

    /**
     * Bytes as they are.
     *
     * @return the type
     */
    public static ArgumentType<Bytes> bytes() {
        return new ScalarType<>(ArgumentReader::bytes, ArgumentWriter::bytes);
    }

    /**
     * Moments, in the unit of the connection's version.
     *
     * @return the type
     */
    public static ArgumentType<Timestamp> timestamp() {
        return new ScalarType<>(ArgumentReader::timestamp, ArgumentWriter::timestamp);
    }

    /**
     * Moments in one unit at every version.
     *
     * @param form the unit; not finite moments have no milliseconds
     * @return the type
     */
    public static ArgumentType<Timestamp> timestamp(TimeForm form) {
        ArgumentType<Timestamp> type =
                new ScalarType<>((in, name) -> in.timestamp(name, form), (out, value) -> out.timestamp(value, form));
        return form == TimeForm.SECONDS
                ? type
                : new CheckedType<>(
                        type,
                        Kind.OUT_OF_RANGE,
                        "finite moment",
                        value -> Double.isFinite(value.seconds())
                                ? Optional.empty()
                                : Optional.of(() -> "There are no milliseconds for " + value + "."));
    }

    /**
     * Moments, in the unit of the connection's version, or the word {@code now}.
     *
     * @return the type
     */
    public static ArgumentType<TimestampOrNow> timestampOrNow() {
        return new ScalarType<>(ArgumentReader::timestampOrNow, ArgumentWriter::timestampOrNow);
    }

    /**
     * Moments in plain decimal notation, neither negative nor without end.
     *
     * @return the type
     */
    public static ArgumentType<Timestamp> strictTimestamp() {
        return StrictTimestampType.TYPE;
    }

    /**
     * Lengths of time in seconds.
     *
     * @return the type
     */
    public static ArgumentType<Duration> duration() {
        return new ScalarType<>(ArgumentReader::duration, ArgumentWriter::duration);
    }

    /**
     * Lengths of time in one unit at every version.
     *
     * @param form the unit
     * @return the type
     */
    public static ArgumentType<Duration> duration(TimeForm form) {
        return new ScalarType<>((in, name) -> in.duration(name, form), (out, value) -> out.duration(value, form));
    }

    /**
     * Hosts with optional ports.
     *
     * @return the type
     */
    public static ArgumentType<Address> address() {
        return new ScalarType<>(ArgumentReader::address, ArgumentWriter::address);
    }

    /**
     * States of a line-replaceable unit.
     *
     * @return the type
     */
    public static ArgumentType<Lru> lru() {
        return new ScalarType<>(ArgumentReader::lru, ArgumentWriter::lru);
    }

    /**
     * One of a fixed set of values.
     *
     * @param table the values
     * @param <E> their type
     * @return the type
     */
    public static <E extends WireEnum> ArgumentType<E> discrete(WireEnum.Table<E> table) {
        return new CheckedType<>(
                new ScalarType<>((in, name) -> in.discrete(name, table), ArgumentWriter::discrete),
                Kind.UNKNOWN_VALUE,
                "one of " + table,
                value -> table.values().contains(value)
                        ? Optional.empty()
                        : Optional.of(() -> "Discrete value '" + value.wire() + "' is not one of " + table + "."));
    }

    /**
     * A type that is not the same at every version of the protocol.
     *
     * @param before5 the type where the connection speaks KATCP 4
     * @param since5 the type where it speaks KATCP 5
     * @param <T> the values
     * @return the type
     */
    public static <T> ArgumentType<T> byVersion(ArgumentType<T> before5, ArgumentType<T> since5) {
        return new VersionedType<>(before5, since5);
    }

    /**
     * Several arguments that belong together.
     *
     * @param codec reads and writes them
     * @param <T> what they make up
     * @return the type
     */
    public static <T> ArgumentType<T> group(ArgumentCodec<T> codec) {
        return new ScalarType<>((in, name) -> codec.read(in), (out, value) -> codec.write(value, out));
    }

    /**
     * The texts of another type that a regular expression matches as a whole.
     *
     * @param texts the texts
     * @param regex the expression, of at most 1000 characters; one text may cost it 1000 looks at a character for each
     *     that it has
     * @return the type
     * @throws IllegalArgumentException if it is no expression, or too long
     */
    public static ArgumentType<String> matching(ArgumentType<String> texts, String regex) {
        TextPattern pattern = TextPattern.whole(regex);
        return new CheckedType<>(texts, Kind.MALFORMED, "text like " + regex, pattern::fault);
    }

    /**
     * The texts of another type that begin with what a regular expression matches (specification, section 13, "Regex").
     *
     * @param texts the texts
     * @param regex the expression, bounded as that of {@link #matching}
     * @return the type
     * @throws IllegalArgumentException if it is no expression, or too long
     */
    public static ArgumentType<String> beginning(ArgumentType<String> texts, String regex) {
        TextPattern pattern = TextPattern.prefix(regex);
        return new CheckedType<>(texts, Kind.MALFORMED, "text that begins like " + regex, pattern::fault);
    }

    /**
     * The texts of another type that are neither too short nor too long.
     *
     * @param texts the texts
     * @param least how many characters one has at least, counted as code points
     * @param most how many at most
     * @return the type
     */
    public static ArgumentType<String> textLength(ArgumentType<String> texts, int least, int most) {
        return length(texts, text -> text.codePointCount(0, text.length()), "characters", least, most);
    }

    /**
     * The bytes of another type that are neither too few nor too many.
     *
     * @param bytes the bytes
     * @param least how many there are at least
     * @param most how many at most
     * @return the type
     */
    public static ArgumentType<Bytes> bytesLength(ArgumentType<Bytes> bytes, int least, int most) {
        return length(bytes, Bytes::length, "bytes", least, most);
    }

    /**
     * The sets of another type that are neither too small nor too large.
     *
     * @param sets the sets
     * @param least how many elements there are at least
     * @param most how many at most
     * @param <E> the elements
     * @return the type
     */
    public static <E> ArgumentType<Set<E>> setSize(ArgumentType<Set<E>> sets, int least, int most) {
        return length(sets, Set::size, "elements", least, most);
    }

    private static <T> ArgumentType<T> length(
            ArgumentType<T> type, ToIntFunction<T> size, String units, int least, int most) {
        return new CheckedType<>(type, Kind.OUT_OF_RANGE, least + " to " + most + " " + units, value -> {
            int length = size.applyAsInt(value);
            if (length >= least && length <= most) {
                return Optional.empty();
            }
            return Optional.of(() -> "Value of " + length + " " + units + " has "
                    + (length < least ? "fewer than " + least : "more than " + most) + ".");
        });
    }
}
