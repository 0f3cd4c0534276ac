package io.labwire.codegen.model;

import java.util.Objects;

/**
 * A record, union, set of variants, frame, envelope or message, by its name.
 *
 * <p>Types may contain one another, so they hold names and not each other; {@link TypeIndex} gives what is declared.
 *
 * @param kind what the schema declares it as
 * @param name the name in the schema
 * @param javaPackage the package of the generated type
 * @param path the element's path in its schema, such as {@code plant.yaml#records.TagValue}; no two types have the same
 */
public record TypeReference(DeclaredKind kind, String name, String javaPackage, String path) implements Type {

    /** Checks that all parts are there. */
    public TypeReference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(javaPackage, "javaPackage");
        Objects.requireNonNull(path, "path");
    }

    @Override
    public String title() {
        return name;
    }
}
