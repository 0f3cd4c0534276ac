package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * A name for a type with bounds, a unit or a form on the wire. It has no class in Java: its values are those of the
 * base, checked.
 *
 * @param name the name in the schema
 * @param javaPackage the package of its schema
 * @param path the element's path in its schema, such as {@code config.yaml#types.Port}
 * @param doc the explanation
 * @param base the type that it narrows
 * @param unit the unit of a number, empty if none
 * @param bounds what its values are held to
 * @param forms its form on the wire, by level; empty for the protocol's own
 * @param lifetime when it came and when it goes
 * @param isPrivate whether importers cannot name it
 * @param span the name's place
 */
public record ConstrainedType(
        String name,
        String javaPackage,
        String path,
        Documentation doc,
        Type base,
        String unit,
        Bounds bounds,
        List<Phase<String>> forms,
        Lifetime lifetime,
        boolean isPrivate,
        Span span)
        implements Type, Declared {

    /** Checks that all parts are there, and copies the forms. */
    public ConstrainedType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(javaPackage, "javaPackage");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(doc, "doc");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(bounds, "bounds");
        forms = List.copyOf(forms);
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public String elementTitle() {
        return "type \"" + name + "\"";
    }
}
