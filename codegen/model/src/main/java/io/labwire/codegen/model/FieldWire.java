package io.labwire.codegen.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a field stands on the wire, where it is not as the protocol has it by itself.
 *
 * @param key the key or name; empty for the codec's own conversion of the field's name
 * @param aliases further keys that are read and never written
 * @param givesWay the value, as it is on the wire, that counts only if none of the keys has another one
 * @param forms the form of the value, by level, such as {@code milliseconds}; empty for the protocol's own
 * @param writing when it is written; empty for always, or if set where the field is optional
 * @param number the number of the field in a binary encoding
 * @param separator the text between the elements of a set
 * @param all the text that stands for all elements of a set
 */
public record FieldWire(
        Optional<String> key,
        List<String> aliases,
        Optional<Value> givesWay,
        List<Phase<String>> forms,
        Optional<Writing> writing,
        OptionalInt number,
        Optional<String> separator,
        Optional<String> all) {

    /** All as the protocol has it. */
    public static final FieldWire DEFAULT = new FieldWire(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty());

    /** Checks that all parts are there, and copies the lists. */
    public FieldWire {
        Objects.requireNonNull(key, "key");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(givesWay, "givesWay");
        forms = List.copyOf(forms);
        Objects.requireNonNull(writing, "writing");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(separator, "separator");
        Objects.requireNonNull(all, "all");
    }
}
