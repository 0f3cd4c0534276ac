package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A call that one side offers to the other.
 *
 * @param name the name on the wire
 * @param path the element's path in its schema, such as {@code plant.yaml#procedures.ping}
 * @param doc the explanation
 * @param sides the sides that offer it; empty for all
 * @param arguments the arguments
 * @param result what it answers; empty if nothing
 * @param timeoutHint how long an answer may take
 * @param lifetime when it came and when it goes
 * @param span the name's place
 */
public record Procedure(
        String name,
        String path,
        Documentation doc,
        List<String> sides,
        List<Field> arguments,
        Optional<Field> result,
        Optional<Duration> timeoutHint,
        Lifetime lifetime,
        Span span) {

    /** Checks that all parts are there, and copies the lists. */
    public Procedure {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(doc, "doc");
        sides = List.copyOf(sides);
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(timeoutHint, "timeoutHint");
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(span, "span");
    }
}
