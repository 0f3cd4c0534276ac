package io.labwire.codegen.model.compiler;

import java.nio.file.Path;
import java.util.Objects;

/** A schema that is to be compiled. */
public sealed interface SchemaInput {

    /**
     * A file on disk.
     *
     * @param folder the folder that import paths begin at: {@code receiver.yaml} in it is imported, and named in
     *     generated code, as {@code receiver.yaml}
     * @param path the file, as diagnostics are to call it; in that folder, and relative to the working directory if it
     *     is not absolute
     */
    record File(Path folder, Path path) implements SchemaInput {
        /** Checks that both parts are there. */
        public File {
            Objects.requireNonNull(folder, "folder");
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * A schema that the request's source of schemas knows.
     *
     * @param importPath its name, such as {@code labwire/katcp/core.yaml}
     */
    record Named(String importPath) implements SchemaInput {
        /** Checks that the name is there. */
        public Named {
            Objects.requireNonNull(importPath, "importPath");
        }
    }
}
