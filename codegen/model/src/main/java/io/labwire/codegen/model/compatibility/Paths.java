package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Schema;

/** Paths of elements, without what depends on where a schema lies. */
final class Paths {

    private static final String NAMED = "labwire/";

    private Paths() {}

    /** The path of an element in its own schema, such as {@code requests.tune}. */
    static String local(String path, Schema schema) {
        String file = schema.importPath() + "#";
        return path.startsWith(file) ? path.substring(file.length()) : path;
    }

    /** As {@link #local}; of an element of another schema with its file, by whatever name it was imported. */
    static String key(String path, Schema schema) {
        return place(local(path, schema));
    }

    /** The import path of a schema, which in a jar begins with {@code labwire/} even if it did not when it was made. */
    static String place(String importPath) {
        return importPath.startsWith(NAMED) ? importPath.substring(NAMED.length()) : importPath;
    }
}
