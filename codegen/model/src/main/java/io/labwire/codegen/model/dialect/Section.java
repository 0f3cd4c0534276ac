package io.labwire.codegen.model.dialect;

import java.util.Objects;

/**
 * A part of a schema that declares elements of one kind, in the words of the protocol.
 *
 * @param kind the kind of its elements
 * @param key the key in a schema, such as {@code requests}, or {@code commands} where the protocol calls them so
 * @param element what one of its elements is called, such as {@code request}
 * @param body the key under which a request or an inform has its fields, such as {@code arguments}
 */
public record Section(SectionKind kind, String key, String element, String body) {

    /** Checks that all parts are there. */
    public Section {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(body, "body");
    }

    /**
     * A section in the language's own words.
     *
     * @param kind the kind of its elements
     * @return such as {@code requests}, of requests with arguments
     */
    public static Section of(SectionKind kind) {
        return new Section(kind, kind.key(), kind.element(), "arguments");
    }

    /**
     * A section of requests or informs in the protocol's words.
     *
     * @param kind the kind of its elements
     * @param key the key in a schema, such as {@code commands}
     * @param element what one of its elements is called, such as {@code command}
     * @param body the key under which it has its fields, such as {@code payload}
     * @return the section
     */
    public static Section of(SectionKind kind, String key, String element, String body) {
        return new Section(kind, key, element, body);
    }
}
