package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One message on the wire.
 *
 * @param kind its part in the conversation
 * @param name the name on the wire; a reply has that of its request
 * @param path the element's path in its schema, such as {@code receiver.yaml#requests.tune}
 * @param doc the explanation
 * @param fields the fields in wire order
 * @param span the name's place
 */
public record Message(MessageKind kind, String name, String path, Documentation doc, List<Field> fields, Span span) {

    /** Checks that all parts are there, and copies the fields. */
    public Message {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(doc, "doc");
        fields = List.copyOf(fields);
        Objects.requireNonNull(span, "span");
    }

    /**
     * What diagnostics call it.
     *
     * @return such as {@code request "tune"}
     */
    public String title() {
        return kind.name().toLowerCase(Locale.ROOT) + " \"" + name + "\"";
    }
}
