package io.labwire.codegen.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the types that a schema can see: its own, and those of all it imports. */
public final class TypeIndex {

    private final Map<String, Declared> byPath = new HashMap<>();

    private TypeIndex() {}

    /**
     * The index of a schema.
     *
     * @param schema the schema
     * @return its types and those of its imports
     */
    public static TypeIndex of(Schema schema) {
        TypeIndex index = new TypeIndex();
        Stream.concat(Stream.of(schema), schema.allImports().stream())
                .flatMap(Schema::declared)
                .forEach(type -> index.byPath.putIfAbsent(type.path(), type));
        return index;
    }

    /**
     * What is declared under a reference.
     *
     * @param reference the reference
     * @return the type; empty if it could not be read
     */
    public Optional<Declared> find(TypeReference reference) {
        return Optional.ofNullable(byPath.get(reference.path()));
    }

    /**
     * The record or message under a type.
     *
     * @param type the type, nullable or not
     * @return the record; empty if the type is something else
     */
    public Optional<RecordType> record(Type type) {
        return type.bare() instanceof TypeReference reference
                ? find(reference).filter(RecordType.class::isInstance).map(RecordType.class::cast)
                : Optional.empty();
    }
}
