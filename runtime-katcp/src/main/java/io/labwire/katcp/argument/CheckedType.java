package io.labwire.katcp.argument;

import io.labwire.core.wire.WireFormatException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Some of the values of another type: those that a check finds nothing wrong with, for a reason told later. */
record CheckedType<T>(
        ArgumentType<T> base,
        WireFormatException.Kind kind,
        String expected,
        Function<T, Optional<Supplier<String>>> check)
        implements ArgumentType<T> {

    @Override
    public T read(ArgumentReader in, String name) throws WireFormatException {
        T value = base.read(in, name);
        Optional<Supplier<String>> reason = check.apply(value);
        if (reason.isPresent()) {
            throw in.bad(kind, name, () -> expected, reason.get());
        }
        return value;
    }

    @Override
    public void write(T value, ArgumentWriter out) {
        check.apply(value).ifPresent(reason -> {
            throw new IllegalArgumentException(reason.get());
        });
        base.write(value, out);
    }

    @Override
    public Optional<String> fault(T value) {
        return base.fault(value).or(() -> check.apply(value).map(Supplier::get));
    }

    @Override
    public Optional<T> absent() {
        return base.absent();
    }
}
