package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Records told apart by a tag.
 *
 * @param name the name in the schema and in Java
 * @param javaPackage the package of the generated type
 * @param path the element's path in its schema, such as {@code device.yaml#variants.Order}
 * @param doc the explanation
 * @param tag the key that holds the tag; empty if it stands outside, in a field of what contains the variants
 * @param unknown what becomes of a value with a tag that no case has
 * @param malformed what becomes of a value whose case cannot be read
 * @param cases the cases in declared order
 * @param lifetime when it came and when it goes
 * @param isPrivate whether importers cannot name it
 * @param span the name's place
 */
public record VariantsType(
        String name,
        String javaPackage,
        String path,
        Documentation doc,
        Optional<String> tag,
        Unknown unknown,
        Unknown malformed,
        List<Case> cases,
        Lifetime lifetime,
        boolean isPrivate,
        Span span)
        implements Declared {

    /**
     * One of the records.
     *
     * @param name the name in the schema
     * @param wire the tag's text or number on the wire
     * @param type the record, frame or message
     * @param doc the explanation
     * @param lifetime when it came and when it goes
     * @param span the name's place
     */
    public record Case(String name, String wire, Type type, Documentation doc, Lifetime lifetime, Span span) {

        /** Checks that all parts are there. */
        public Case {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(wire, "wire");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(doc, "doc");
            Objects.requireNonNull(lifetime, "lifetime");
            Objects.requireNonNull(span, "span");
        }
    }

    /** Checks that all parts are there, and copies the cases. */
    public VariantsType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(javaPackage, "javaPackage");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(doc, "doc");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(unknown, "unknown");
        Objects.requireNonNull(malformed, "malformed");
        cases = List.copyOf(cases);
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public String elementTitle() {
        return "variants \"" + name + "\"";
    }
}
