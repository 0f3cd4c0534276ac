package io.labwire.katcp.argument;

import io.labwire.core.wire.WireFormatException;
import java.util.Optional;
import java.util.function.Supplier;

/** An argument that may be missing and then has a value all the same. */
record DefaultedType<T>(ArgumentType<T> base, Supplier<? extends T> value) implements ArgumentType<T> {

    @Override
    public T read(ArgumentReader in, String name) throws WireFormatException {
        return in.hasNext() ? base.read(in, name) : value.get();
    }

    @Override
    public void write(T given, ArgumentWriter out) {
        base.write(given, out);
    }

    @Override
    public Optional<String> fault(T given) {
        return base.fault(given);
    }

    @Override
    public Optional<T> absent() {
        return Optional.of(value.get());
    }
}
