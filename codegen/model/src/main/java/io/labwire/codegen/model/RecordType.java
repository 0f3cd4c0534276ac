package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Fields by name.
 *
 * @param name the name in the schema and in Java
 * @param javaPackage the package of the generated type
 * @param path the element's path in its schema, such as {@code plant.yaml#records.TagValue}
 * @param doc the explanation
 * @param base the record or message that it extends
 * @param isAbstract whether there are values of what extends it only
 * @param isFinal whether nothing extends it
 * @param layout how its fields stand on the wire
 * @param unknown what becomes of a key that is not declared; empty for the protocol's own way
 * @param texts text forms by name, with fields in braces
 * @param fields its own fields, in order; those of the base come before them
 * @param lifetime when it came and when it goes
 * @param isPrivate whether importers cannot name it
 * @param span the name's place
 */
public record RecordType(
        String name,
        String javaPackage,
        String path,
        Documentation doc,
        Optional<TypeReference> base,
        boolean isAbstract,
        boolean isFinal,
        Layout layout,
        Optional<Unknown> unknown,
        Map<String, String> texts,
        List<Field> fields,
        Lifetime lifetime,
        boolean isPrivate,
        Span span)
        implements Declared {

    /** How the fields of a record stand on the wire. */
    public enum Layout {
        /** By key. */
        OBJECT,
        /** By position. */
        ARRAY
    }

    /** Checks that all parts are there, and copies texts and fields. */
    public RecordType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(javaPackage, "javaPackage");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(doc, "doc");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(unknown, "unknown");
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        fields = List.copyOf(fields);
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(span, "span");
    }

    /**
     * The key of a text form in {@link Schema#places}.
     *
     * @param text the form's name, such as {@code str}
     * @return the key
     */
    public static String textKey(String text) {
        return "texts." + text;
    }

    @Override
    public String elementTitle() {
        return "record \"" + name + "\"";
    }
}
