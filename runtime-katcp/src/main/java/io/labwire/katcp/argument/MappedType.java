package io.labwire.katcp.argument;

import io.labwire.core.wire.WireFormatException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The values of one type, as another Java type. */
record MappedType<T, U>(
        ArgumentType<T> base, Function<? super T, ? extends U> from, Function<? super U, ? extends T> to)
        implements ArgumentType<U> {

    @Override
    public U read(ArgumentReader in, String name) throws WireFormatException {
        T value = base.read(in, name);
        try {
            return from.apply(value);
        } catch (IllegalArgumentException refused) {
            throw in.bad(
                    WireFormatException.Kind.OUT_OF_RANGE,
                    name,
                    () -> "another value",
                    () -> Objects.requireNonNullElse(refused.getMessage(), "Value is not allowed."));
        }
    }

    @Override
    public void write(U value, ArgumentWriter out) {
        base.write(to.apply(value), out);
    }

    @Override
    public Optional<String> fault(U value) {
        return base.fault(to.apply(value));
    }

    @Override
    public Optional<U> absent() {
        return base.absent().map(from);
    }
}
