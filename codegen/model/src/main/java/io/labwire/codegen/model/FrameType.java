package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;

/**
 * Bytes with a layout.
 *
 * @param name the name in the schema and in Java
 * @param javaPackage the package of the generated type
 * @param path the element's path in its schema, such as {@code device.yaml#frames.NgttFrame}
 * @param doc the explanation
 * @param order the order of the bytes of a number
 * @param fields the fields in the order of the wire
 * @param lifetime when it came and when it goes
 * @param isPrivate whether importers cannot name it
 * @param span the name's place
 */
public record FrameType(
        String name,
        String javaPackage,
        String path,
        Documentation doc,
        ByteOrder order,
        List<Field> fields,
        Lifetime lifetime,
        boolean isPrivate,
        Span span)
        implements Declared {

    /** Checks that all parts are there, and copies the fields. */
    public FrameType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(javaPackage, "javaPackage");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(doc, "doc");
        Objects.requireNonNull(order, "order");
        fields = List.copyOf(fields);
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public String elementTitle() {
        return "frame \"" + name + "\"";
    }
}
