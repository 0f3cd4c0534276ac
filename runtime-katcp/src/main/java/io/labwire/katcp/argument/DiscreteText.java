package io.labwire.katcp.argument;

import io.labwire.core.wire.WireFormatException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One of some texts, itself a text (specification, section 13, "Discrete"). Read without regard to case it is the text as
 * received. {@link ArgumentTypes#discrete(WireEnum.Table)} has the same for an enum.
 */
public final class DiscreteText implements ArgumentType<String> {

    private final List<String> values;
    private final boolean ignoresCase;
    private final ArgumentType<String> type;

    private DiscreteText(List<String> values, boolean ignoresCase) {
        this.values = List.copyOf(values);
        this.ignoresCase = ignoresCase;
        this.type = new CheckedType<>(
                ArgumentTypes.string(), WireFormatException.Kind.UNKNOWN_VALUE, "one of " + listed(), this::unknown);
    }

    /**
     * A discrete type.
     *
     * @param values its values
     * @return the type
     * @throws IllegalArgumentException if there is none
     */
    public static DiscreteText of(List<String> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a discrete type has at least one value");
        }
        return new DiscreteText(values, false);
    }

    /**
     * The same, in upper or lower case.
     *
     * @return the type
     */
    public DiscreteText ignoringCase() {
        return new DiscreteText(values, true);
    }

    /**
     * All values.
     *
     * @return them, as they were declared
     */
    public List<String> values() {
        return values;
    }

    private Optional<Supplier<String>> unknown(String text) {
        boolean known = ignoresCase ? values.stream().anyMatch(text::equalsIgnoreCase) : values.contains(text);
        String ending = ignoresCase ? " (case-insensitive)." : ".";
        return known
                ? Optional.empty()
                : Optional.of(() -> "Discrete value '" + Excerpt.of(text) + "' is not one of " + listed() + ending);
    }

    private String listed() {
        return values.stream().collect(Collectors.joining("', '", "['", "']"));
    }

    @Override
    public String read(ArgumentReader in, String name) throws WireFormatException {
        return type.read(in, name);
    }

    @Override
    public void write(String value, ArgumentWriter out) {
        type.write(value, out);
    }

    @Override
    public Optional<String> fault(String value) {
        return type.fault(value);
    }
}
