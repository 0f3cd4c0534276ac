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
 * @param wire the type of its values on the wire: {@link Scalar#STRING} or an integer
 * @param unknown what becomes of a value that is not declared
 * @param ignoreCase whether texts are read without regard to case
 * @param values the values in declared order, at least one
 * @param lifetime when it came and when it goes
 * @param isPrivate whether importers cannot name it
 * @param span the name's place
 */
public record EnumType(
        String name,
        String javaPackage,
        String path,
        Documentation doc,
        Scalar wire,
        Unknown unknown,
        boolean ignoreCase,
        List<EnumValue> values,
        Lifetime lifetime,
        boolean isPrivate,
        Span span)
        implements Type, Declared {

    /** Checks that all parts are there, and copies the values. */
    public EnumType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(javaPackage, "javaPackage");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(doc, "doc");
        Objects.requireNonNull(wire, "wire");
        Objects.requireNonNull(unknown, "unknown");
        values = List.copyOf(values);
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(span, "span");
    }

    /**
     * An enum of texts that refuses what is not declared.
     *
     * @param name the name in the schema and in Java
     * @param javaPackage the package of the generated type
     * @param path the element's path in its schema
     * @param doc the explanation
     * @param values the values in declared order, at least one
     * @param span the name's place
     */
    public EnumType(
            String name, String javaPackage, String path, Documentation doc, List<EnumValue> values, Span span) {
        this(name, javaPackage, path, doc, Scalar.STRING, Unknown.REFUSE, false, values, Lifetime.ALWAYS, false, span);
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public String elementTitle() {
        return "enum \"" + name + "\"";
    }
}
