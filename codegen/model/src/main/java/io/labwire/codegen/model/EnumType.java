package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * A declared set of named values.
 *
 * @param name the name in the schema and in Java, in upper camel case
 * @param javaPackage the package of the generated type: that of the schema which declares it
 * @param path the element's path in its schema, such as {@code receiver.yaml#enums.Band}
 * @param doc the explanation
 * @param values the values in declared order, at least one
 * @param span the name's place
 */
public record EnumType(
        String name, String javaPackage, String path, Documentation doc, List<EnumValue> values, Span span)
        implements Type {

    /** Checks that all parts are there, and copies the values. */
    public EnumType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(javaPackage, "javaPackage");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(doc, "doc");
        values = List.copyOf(values);
        Objects.requireNonNull(span, "span");
    }

    @Override
    public String title() {
        return name;
    }
}
