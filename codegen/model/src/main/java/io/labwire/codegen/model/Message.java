package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One message on the wire.
 *
 * @param kind its part in the conversation
 * @param word what the protocol calls such a message, such as {@code request} or {@code event}
 * @param name the name on the wire; a reply has that of its request
 * @param path the element's path in its schema, such as {@code receiver.yaml#requests.tune}
 * @param doc the explanation
 * @param fields the fields in wire order; empty if it has a body
 * @param body the record that it carries, if its fields are declared there
 * @param numbers its number on the wire, by level; empty if it has none
 * @param lifetime when it came and when it goes
 * @param span the name's place
 */
public record Message(
        MessageKind kind,
        String word,
        String name,
        String path,
        Documentation doc,
        List<Field> fields,
        Optional<Type> body,
        List<Phase<Long>> numbers,
        Lifetime lifetime,
        Span span) {

    /** Checks that all parts are there, and copies the fields. */
    public Message {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(doc, "doc");
        fields = List.copyOf(fields);
        Objects.requireNonNull(body, "body");
        numbers = List.copyOf(numbers);
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(span, "span");
    }

    /**
     * A message without anything out of the ordinary.
     *
     * @param kind its part in the conversation
     * @param name the name on the wire
     * @param path the element's path in its schema
     * @param doc the explanation
     * @param fields the fields in wire order
     * @param span the name's place
     */
    public Message(MessageKind kind, String name, String path, Documentation doc, List<Field> fields, Span span) {
        this(
                kind,
                kind.name().toLowerCase(Locale.ROOT),
                name,
                path,
                doc,
                fields,
                Optional.empty(),
                List.of(),
                Lifetime.ALWAYS,
                span);
    }

    /**
     * What diagnostics call it.
     *
     * @return such as {@code request "tune"}
     */
    public String title() {
        return word + " \"" + name + "\"";
    }
}
