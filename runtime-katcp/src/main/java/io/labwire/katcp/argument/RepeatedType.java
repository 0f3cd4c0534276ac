package io.labwire.katcp.argument;

import io.labwire.core.wire.WireFormatException;
import java.util.List;
import java.util.Optional;

/** All arguments that are left (specification, section 13, "multiple"). */
record RepeatedType<T>(ArgumentType<T> element, int least, int most) implements ArgumentType<List<T>> {

    RepeatedType {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("at least " + least + " and at most " + most + " arguments");
        }
    }

    @Override
    public List<T> read(ArgumentReader in, String name) throws WireFormatException {
        return in.rest(least, most, () -> element.read(in, name));
    }

    @Override
    public void write(List<T> values, ArgumentWriter out) {
        length(values).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        values.forEach(value -> element.write(value, out));
    }

    @Override
    public Optional<String> fault(List<T> values) {
        Optional<String> fault = length(values);
        for (T value : values) {
            if (fault.isPresent()) {
                break;
            }
            fault = element.fault(value);
        }
        return fault;
    }

    private Optional<String> length(List<T> values) {
        if (values.size() < least) {
            return Optional.of("There are " + values.size() + " values, fewer than " + least + ".");
        }
        return values.size() > most
                ? Optional.of("There are " + values.size() + " values, more than " + most + ".")
                : Optional.empty();
    }
}
