package io.labwire.codegen.model.source;

import java.util.Optional;

/**
 * How an import path and the name of a class path resource belong together.
 *
 * <p>Resources under {@code META-INF} are the only ones that a named module shows to others without opening a package.
 */
public final class SchemaResources {

    private static final String ROOT = "labwire/";

    private SchemaResources() {}

    /**
     * The class path resource of an import path.
     *
     * @param importPath such as {@code labwire/katcp/core.yaml}
     * @return such as {@code META-INF/labwire/katcp/core.yaml}; empty if the path does not begin with {@code labwire/}
     */
    public static Optional<String> name(String importPath) {
        return importPath.startsWith(ROOT) ? Optional.of("META-INF/" + importPath) : Optional.empty();
    }
}
