package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A quantity that a device measures or knows, and that its clients may sample.
 *
 * @param name the name on the wire
 * @param path the element's path in its schema, such as {@code receiver.yaml#sensors.rsc.rx.lo.frequency}
 * @param type what it holds
 * @param unit the unit, empty if none
 * @param minimum the lower end of the nominal range of a number; there exactly if the maximum is
 * @param maximum the upper end of the nominal range of a number
 * @param initial the value before the first reading; empty for the type's own
 * @param status the name of the status before the first reading, such as {@code nominal}; empty for unknown
 * @param parameters what stands for the names in braces of a name that is a template; empty if it is none
 * @param lifetime when it came and when it goes
 * @param doc the explanation
 * @param span the name's place
 */
public record Sensor(
        String name,
        String path,
        Type type,
        String unit,
        Optional<Value> minimum,
        Optional<Value> maximum,
        Optional<Value> initial,
        Optional<String> status,
        List<Field> parameters,
        Lifetime lifetime,
        Documentation doc,
        Span span) {

    /** Checks that all parts are there. */
    public Sensor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(initial, "initial");
        Objects.requireNonNull(status, "status");
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(doc, "doc");
        Objects.requireNonNull(span, "span");
    }

    /**
     * One sensor with a name of its own.
     *
     * @param name the name on the wire
     * @param path the element's path in its schema
     * @param type what it holds
     * @param unit the unit, empty if none
     * @param minimum the lower end of the nominal range of a number
     * @param maximum the upper end of the nominal range of a number
     * @param initial the value before the first reading; empty for the type's own
     * @param status the name of the status before the first reading; empty for unknown
     * @param doc the explanation
     * @param span the name's place
     */
    public Sensor(
            String name,
            String path,
            Type type,
            String unit,
            Optional<Value> minimum,
            Optional<Value> maximum,
            Optional<Value> initial,
            Optional<String> status,
            Documentation doc,
            Span span) {
        this(name, path, type, unit, minimum, maximum, initial, status, List.of(), Lifetime.ALWAYS, doc, span);
    }
}
