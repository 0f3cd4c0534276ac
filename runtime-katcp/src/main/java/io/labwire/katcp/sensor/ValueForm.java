package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.ArgumentWriter;
import io.labwire.katcp.argument.Lru;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.argument.WireEnum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/**
 * What is particular to one type of value: its form on the wire, what it is at first, and when two are the same.
 *
 * @param type the type in the protocol's words
 * @param initial the value before any is set (specification, section 6, "Initial reading")
 * @param reads takes a value from an argument
 * @param writes adds a value as an argument
 * @param same whether two values are the same to the {@code event} strategy
 * @param apart whether two values are further apart than some difference; never for values without a distance
 * @param order the order of values that can have a range; empty for others
 * @param options the values of a discrete sensor
 * @param <T> the values
 */
record ValueForm<T>(
        SensorType type,
        T initial,
        Reads<T> reads,
        BiConsumer<ArgumentWriter, T> writes,
        BiPredicate<T, T> same,
        Apart<T> apart,
        Optional<Comparator<T>> order,
        List<T> options) {

    /** Takes a value from an argument. */
    interface Reads<T> {
        T read(ArgumentReader in, String name) throws WireFormatException;
    }

    /** Whether two values are further apart than some difference. */
    interface Apart<T> {
        boolean test(T one, T other, Difference difference);
    }

    static final ValueForm<Long> INTEGER = ordered(
            SensorType.INTEGER,
            0L,
            ArgumentReader::int64,
            ArgumentWriter::int64,
            Long::equals,
            (a, b, difference) -> difference.isExceededBy(BigInteger.valueOf(a), BigInteger.valueOf(b)));

    static final ValueForm<BigInteger> BIG_INTEGER = ordered(
            SensorType.INTEGER,
            BigInteger.ZERO,
            ArgumentReader::integer,
            ArgumentWriter::integer,
            BigInteger::equals,
            (a, b, difference) -> difference.isExceededBy(a, b));

    // As numbers: 0.0 is the same as -0.0, and nan is never the same.
    static final ValueForm<Double> FLOAT = ordered(
            SensorType.FLOAT,
            0.0,
            ArgumentReader::float64,
            ArgumentWriter::float64,
            (a, b) -> a.doubleValue() == b.doubleValue(),
            (a, b, difference) -> difference.isExceededBy(a, b));

    static final ValueForm<Boolean> BOOLEAN =
            plain(SensorType.BOOLEAN, false, ArgumentReader::bool, ArgumentWriter::bool);

    static final ValueForm<String> STRING =
            plain(SensorType.STRING, "", ArgumentReader::string, ArgumentWriter::string);

    static final ValueForm<Lru> LRU = plain(SensorType.LRU, Lru.NOMINAL, ArgumentReader::lru, ArgumentWriter::lru);

    static final ValueForm<Address> ADDRESS =
            plain(SensorType.ADDRESS, new Address("0.0.0.0"), ArgumentReader::address, ArgumentWriter::address);

    static final ValueForm<Timestamp> TIMESTAMP = new ValueForm<>(
            SensorType.TIMESTAMP,
            new Timestamp(0),
            ArgumentReader::timestamp,
            ArgumentWriter::timestamp,
            (a, b) -> a.seconds() == b.seconds(),
            (a, b, difference) -> difference.isExceededBy(a.seconds(), b.seconds()),
            Optional.empty(),
            List.of());

    static <E extends WireEnum> ValueForm<E> discrete(WireEnum.Table<E> table) {
        return new ValueForm<>(
                SensorType.DISCRETE,
                table.values().get(0),
                (in, name) -> in.discrete(name, table),
                ArgumentWriter::discrete,
                Object::equals,
                (a, b, difference) -> false,
                Optional.empty(),
                table.values());
    }

    static ValueForm<String> discrete(List<String> options) {
        WireEnum.Table<Option> table = Option.table(options);
        return new ValueForm<>(
                SensorType.DISCRETE,
                options.get(0),
                (in, name) -> in.discrete(name, table).wire(),
                ArgumentWriter::string,
                Object::equals,
                (a, b, difference) -> false,
                Optional.empty(),
                List.copyOf(options));
    }

    /** Whether a sensor may hold a value. */
    boolean holds(T value) {
        return options.isEmpty() || options.contains(value);
    }

    /** A value as it is on the wire. */
    Bytes format(T value, TimeForm time) {
        List<Bytes> argument = new ArrayList<>(1);
        writes.accept(ArgumentWriter.to(argument).time(time), value);
        return argument.get(0);
    }

    private static <T> ValueForm<T> plain(
            SensorType type, T initial, Reads<T> reads, BiConsumer<ArgumentWriter, T> writes) {
        return new ValueForm<>(
                type, initial, reads, writes, Object::equals, (a, b, difference) -> false, Optional.empty(), List.of());
    }

    private static <T extends Comparable<T>> ValueForm<T> ordered(
            SensorType type,
            T initial,
            Reads<T> reads,
            BiConsumer<ArgumentWriter, T> writes,
            BiPredicate<T, T> same,
            Apart<T> apart) {
        return new ValueForm<>(
                type, initial, reads, writes, same, apart, Optional.of(Comparator.naturalOrder()), List.of());
    }
}
