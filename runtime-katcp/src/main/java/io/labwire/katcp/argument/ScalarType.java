package io.labwire.katcp.argument;

import io.labwire.core.wire.WireFormatException;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A type all of whose values are legal, with its methods of reader and writer. */
record ScalarType<T>(Reading<T> reading, BiConsumer<ArgumentWriter, T> writing) implements ArgumentType<T> {

    /** Takes the next argument of some name. */
    interface Reading<T> {
        T read(ArgumentReader in, String name) throws WireFormatException;
    }

    @Override
    public T read(ArgumentReader in, String name) throws WireFormatException {
        return reading.read(in, name);
    }

    @Override
    public void write(T value, ArgumentWriter out) {
        writing.accept(out, value);
    }

    @Override
    public Optional<String> fault(T value) {
        return Optional.empty();
    }
}
