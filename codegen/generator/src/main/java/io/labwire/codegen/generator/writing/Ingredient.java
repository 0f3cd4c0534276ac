package io.labwire.codegen.generator.writing;

import java.util.Objects;

/**
 * One thing that decides what a build makes.
 *
 * @param kind what sort of thing
 * @param name what people call it
 * @param content what it was: a digest, or the value of an option
 */
public record Ingredient(Kind kind, String name, String content) implements Comparable<Ingredient> {

    /** Checks that all parts are there. */
    public Ingredient {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }

    /** The sorts of ingredients, in the order in which changes are told. */
    public enum Kind {
        /** The version of labwire. */
        TOOL,
        /** The code of labwire, which may differ though its version does not. */
        CODE,
        /** A setting. */
        OPTION,
        /** A schema that is compiled. */
        SCHEMA,
        /** A file that is imported and not compiled for itself. */
        FILE,
        /** A schema that is imported by name, from the class path. */
        IMPORT
    }

    /** Orders by kind and name. */
    @Override
    public int compareTo(Ingredient other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? name.compareTo(other.name) : byKind;
    }
}
