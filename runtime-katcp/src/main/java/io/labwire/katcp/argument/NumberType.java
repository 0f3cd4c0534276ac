package io.labwire.katcp.argument;

import io.labwire.core.wire.WireFormatException;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * A number, held to bounds or not. What cannot be compared, {@code nan}, passes them.
 *
 * @param <T> the numbers
 */
public final class NumberType<T> implements ArgumentType<T> {

    private final ArgumentType<T> type;
    private final String word;
    private final BiPredicate<T, T> less;

    NumberType(ArgumentType<T> type, String word, BiPredicate<T, T> less) {
        this.type = type;
        this.word = word;
        this.less = less;
    }

    /**
     * The same, without the numbers below a limit.
     *
     * @param minimum the least number
     * @return the type
     */
    public NumberType<T> atLeast(T minimum) {
        return checked(
                "at least " + minimum, value -> less.test(value, minimum), " is lower than minimum " + minimum + ".");
    }

    /**
     * The same, without the numbers above a limit.
     *
     * @param maximum the greatest number
     * @return the type
     */
    public NumberType<T> atMost(T maximum) {
        return checked(
                "at most " + maximum, value -> less.test(maximum, value), " is higher than maximum " + maximum + ".");
    }

    private NumberType<T> checked(String expected, Predicate<T> beyond, String reason) {
        ArgumentType<T> checked = new CheckedType<>(
                type,
                WireFormatException.Kind.OUT_OF_RANGE,
                expected,
                value -> beyond.test(value) ? Optional.of(() -> word + " " + value + reason) : Optional.empty());
        return new NumberType<>(checked, word, less);
    }

    @Override
    public T read(ArgumentReader in, String name) throws WireFormatException {
        return type.read(in, name);
    }

    @Override
    public void write(T value, ArgumentWriter out) {
        type.write(value, out);
    }

    @Override
    public Optional<String> fault(T value) {
        return type.fault(value);
    }
}
