package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands around each message of a section.
 *
 * @param name the name in the schema and in Java
 * @param javaPackage the package of the generated type
 * @param path the element's path in its schema, such as {@code rig.yaml#envelopes.Request}
 * @param doc the explanation
 * @param carries the section whose messages it carries, or {@code replies}
 * @param selector the fields that say which message it is: its name or number, or its namespace and its name
 * @param body the field that holds the message; empty if the message's fields stand beside the envelope's
 * @param unknown what becomes of a message that is not declared: {@code keep}, {@code ignore}, {@code refuse}, or the
 *     name of the message that it is read as; empty for the protocol's own way
 * @param isLast whether the envelope's fields stand after the message's, where it has no field for it
 * @param fields the fields, in the order of the wire
 * @param lifetime when it came and when it goes
 * @param isPrivate whether importers cannot name it
 * @param span the name's place
 */
public record Envelope(
        String name,
        String javaPackage,
        String path,
        Documentation doc,
        String carries,
        List<String> selector,
        Optional<String> body,
        Optional<String> unknown,
        boolean isLast,
        List<Field> fields,
        Lifetime lifetime,
        boolean isPrivate,
        Span span)
        implements Declared {

    /** What an envelope of answers carries. */
    public static final String REPLIES = "replies";

    /** Checks that all parts are there, and copies the lists. */
    public Envelope {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(javaPackage, "javaPackage");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(doc, "doc");
        Objects.requireNonNull(carries, "carries");
        selector = List.copyOf(selector);
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(unknown, "unknown");
        fields = List.copyOf(fields);
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public String elementTitle() {
        return "envelope \"" + name + "\"";
    }
}
