package io.labwire.katcp.argument;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value of one of several types: the first that can read it, or write it (specification, section 13, "Or").
 *
 * @param <T> what the values of all types are
 */
public final class OneOfType<T> implements ArgumentType<T> {

    private final List<Alternative<? extends T>> alternatives;

    private OneOfType(List<Alternative<? extends T>> alternatives) {
        this.alternatives = List.copyOf(alternatives);
    }

    /**
     * One of the types.
     *
     * @param javaType the class of its values
     * @param type the type
     * @param <A> the values
     */
    public record Alternative<A>(Class<A> javaType, ArgumentType<A> type) {

        private Optional<String> fault(Object value) {
            return javaType.isInstance(value)
                    ? type.fault(javaType.cast(value))
                    : Optional.of("Value '" + Excerpt.of(String.valueOf(value)) + "' is no " + javaType.getSimpleName()
                            + ".");
        }

        /** Whether it has no fault, which costs less than what the fault would be. */
        private boolean takes(Object value) {
            return javaType.isInstance(value)
                    && type.fault(javaType.cast(value)).isEmpty();
        }

        private void write(Object value, ArgumentWriter out) {
            type.write(javaType.cast(value), out);
        }
    }

    /**
     * A value of one of several types.
     *
     * @param alternatives the types, in the order in which they are tried
     * @param <T> what the values of all types are
     * @return the type
     * @throws IllegalArgumentException if there is none
     */
    public static <T> OneOfType<T> of(List<Alternative<? extends T>> alternatives) {
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("there is at least one type to choose");
        }
        return new OneOfType<>(alternatives);
    }

    @Override
    public T read(ArgumentReader in, String name) throws WireFormatException {
        int mark = in.mark();
        Optional<T> absent = in.hasNext() ? Optional.empty() : absent();
        if (absent.isPresent()) {
            return absent.get();
        }
        boolean others = in.isTrying();
        in.trying(true);
        try {
            for (Alternative<? extends T> alternative : alternatives) {
                try {
                    return alternative.type().read(in, name);
                } catch (WireFormatException untold) {
                    in.back(mark);
                }
            }
        } finally {
            in.trying(others);
        }
        return refused(in, name, mark);
    }

    /** Reads with each type once more, for its reason. */
    private T refused(ArgumentReader in, String name, int mark) throws WireFormatException {
        List<String> reasons = new ArrayList<>();
        Kind kind = Kind.MISSING;
        for (Alternative<? extends T> alternative : alternatives) {
            try {
                return alternative.type().read(in, name);
            } catch (WireFormatException fault) {
                kind = fault.kind();
                reasons.add(ArgumentReader.reason(fault));
                in.back(mark);
            }
        }
        in.back(mark + 1);
        throw in.bad(kind, name, () -> "one of " + alternatives.size() + " types", () -> joined(reasons));
    }

    private static String joined(List<String> reasons) {
        return String.join(" ", reasons.stream().distinct().toList());
    }

    @Override
    public void write(T value, ArgumentWriter out) {
        Alternative<? extends T> first = alternatives.stream()
                .filter(alternative -> alternative.takes(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(reasons(value)));
        first.write(value, out);
    }

    @Override
    public Optional<String> fault(T value) {
        return alternatives.stream().anyMatch(alternative -> alternative.takes(value))
                ? Optional.empty()
                : Optional.of(reasons(value));
    }

    private String reasons(T value) {
        return joined(alternatives.stream()
                .map(alternative -> alternative.fault(value))
                .flatMap(Optional::stream)
                .toList());
    }

    /** That of the first type which has one. */
    @Override
    public Optional<T> absent() {
        for (Alternative<? extends T> alternative : alternatives) {
            Optional<? extends T> value = alternative.type().absent();
            if (value.isPresent()) {
                return Optional.of(value.get());
            }
        }
        return Optional.empty();
    }
}
