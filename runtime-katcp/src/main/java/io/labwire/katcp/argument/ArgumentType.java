package io.labwire.katcp.argument;

import io.labwire.core.wire.WireFormatException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a value is read from arguments and written as arguments, and which values there are (specification, section 13).
 * {@link ArgumentTypes} has one for each type of the section; most take one argument, a group takes several. A type has no
 * state and may be used by several threads at once.
 *
 * @param <T> the values
 */
public interface ArgumentType<T> {

    /**
     * Reads the value from the next argument.
     *
     * @param in the arguments
     * @param name the argument's name, for the text of an error
     * @return the value
     * @throws WireFormatException if it is missing, has another form, or is none of the type's values
     */
    T read(ArgumentReader in, String name) throws WireFormatException;

    /**
     * Writes a value.
     *
     * @param value one of the type's values
     * @param out where the argument goes
     * @throws IllegalArgumentException if the value is none of the type's
     */
    void write(T value, ArgumentWriter out);

    /**
     * Why a value is none of the type's.
     *
     * @param value the value
     * @return the reason, in the words of an error, such as {@code Integer 4 is lower than minimum 5.}; empty if it is one
     */
    Optional<String> fault(T value);

    /**
     * What an argument that is missing means.
     *
     * @return the value; empty if the argument has to be there
     */
    default Optional<T> absent() {
        return Optional.empty();
    }

    /**
     * Makes sure that a value is one of the type's.
     *
     * @param name what has the value, for the text of an error
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if it is none
     */
    default T check(String name, T value) {
        fault(value).ifPresent(reason -> {
            throw new IllegalArgumentException(name + ": " + reason);
        });
        return value;
    }

    /**
     * The same values in another Java type.
     *
     * @param from makes a value of the other type; what it refuses with an {@link IllegalArgumentException} is refused when
     *     read, with its message
     * @param to makes it a value of this type again
     * @param <U> the other type
     * @return the type
     */
    default <U> ArgumentType<U> mapped(Function<? super T, ? extends U> from, Function<? super U, ? extends T> to) {
        return new MappedType<>(this, from, to);
    }

    /**
     * The same, with a value for an argument that is missing. It is always written.
     *
     * @param value the default
     * @return the type
     */
    default ArgumentType<T> withDefault(T value) {
        return withDefault(() -> value);
    }

    /**
     * The same, with a value for an argument that is missing, made at each reading. It is always written.
     *
     * @param value gives the default
     * @return the type
     */
    default ArgumentType<T> withDefault(Supplier<? extends T> value) {
        return new DefaultedType<>(this, value);
    }

    /**
     * The same, for an argument that may be missing.
     *
     * @return the type; empty is not written at all
     */
    default ArgumentType<Optional<T>> optional() {
        return new OptionalType<>(this);
    }

    /**
     * All arguments that are left. If there are too few, what this type says of a missing argument holds.
     *
     * @param least how many there are at least
     * @param most how many there are at most
     * @return the type of the list
     * @throws IllegalArgumentException if the numbers contradict each other
     */
    default ArgumentType<List<T>> repeated(int least, int most) {
        return new RepeatedType<>(this, least, most);
    }
}
