package io.labwire.katcp.argument;

import io.labwire.core.wire.WireFormatException;
import java.util.Optional;

/** An argument that may be missing. */
record OptionalType<T>(ArgumentType<T> base) implements ArgumentType<Optional<T>> {

    @Override
    public Optional<T> read(ArgumentReader in, String name) throws WireFormatException {
        return in.hasNext() ? Optional.of(base.read(in, name)) : Optional.empty();
    }

    @Override
    public void write(Optional<T> value, ArgumentWriter out) {
        value.ifPresent(given -> base.write(given, out));
    }

    @Override
    public Optional<String> fault(Optional<T> value) {
        return value.flatMap(base::fault);
    }

    @Override
    public Optional<Optional<T>> absent() {
        return Optional.of(Optional.empty());
    }
}
