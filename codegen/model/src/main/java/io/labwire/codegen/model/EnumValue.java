package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.Objects;

/**
 * One value of an enum.
 *
 * @param name the name in the schema and in Java
 * @param wire the text on the wire
 * @param doc the explanation
 * @param span the name's place
 */
public record EnumValue(String name, String wire, Documentation doc, Span span) {

    /** Checks that all parts are there. */
    public EnumValue {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(wire, "wire");
        Objects.requireNonNull(doc, "doc");
        Objects.requireNonNull(span, "span");
    }
}
