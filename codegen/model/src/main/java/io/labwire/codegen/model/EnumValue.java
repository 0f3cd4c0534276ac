package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * One value of an enum.
 *
 * @param name the name in the schema and in Java
 * @param wire the text on the wire; decimal digits of a number
 * @param aliases further texts that are read as this value, and never written
 * @param doc the explanation
 * @param lifetime when it came and when it goes
 * @param span the name's place
 */
public record EnumValue(
        String name, String wire, List<String> aliases, Documentation doc, Lifetime lifetime, Span span) {

    /** Checks that all parts are there. */
    public EnumValue {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(wire, "wire");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(doc, "doc");
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(span, "span");
    }

    /**
     * A value that has always been there.
     *
     * @param name the name in the schema and in Java
     * @param wire the text on the wire
     * @param doc the explanation
     * @param span the name's place
     */
    public EnumValue(String name, String wire, Documentation doc, Span span) {
        this(name, wire, List.of(), doc, Lifetime.ALWAYS, span);
    }
}
