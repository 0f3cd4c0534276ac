package io.labwire.katcp.argument;

import io.labwire.core.wire.WireFormatException;
import java.util.Optional;

/** A type for KATCP 4 and another for KATCP 5. A value is checked against the newer, until it is written. */
record VersionedType<T>(ArgumentType<T> before5, ArgumentType<T> since5) implements ArgumentType<T> {

    @Override
    public T read(ArgumentReader in, String name) throws WireFormatException {
        return at(in.time()).read(in, name);
    }

    @Override
    public void write(T value, ArgumentWriter out) {
        at(out.time()).write(value, out);
    }

    @Override
    public Optional<String> fault(T value) {
        return since5.fault(value).isEmpty() ? Optional.empty() : before5.fault(value);
    }

    private ArgumentType<T> at(TimeForm time) {
        return time == TimeForm.MILLISECONDS ? before5 : since5;
    }
}
