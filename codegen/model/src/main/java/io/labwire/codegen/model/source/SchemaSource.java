package io.labwire.codegen.model.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where schemas are found that are imported by name and not as a neighbouring file. */
public interface SchemaSource {

    /**
     * Opens the schema of a name.
     *
     * @param importPath the name, such as {@code labwire/katcp/core.yaml}; made of segments none of which is {@code ..}
     * @return the bytes, for the caller to close; empty if there is no such schema here
     * @throws IOException if the schema is there and cannot be read
     */
    Optional<InputStream> open(String importPath) throws IOException;

    /**
     * This source, and another one for what this one has not.
     *
     * @param next the other source
     * @return both
     */
    default SchemaSource or(SchemaSource next) {
        return importPath -> {
            Optional<InputStream> found = open(importPath);
            return found.isPresent() ? found : next.open(importPath);
        };
    }

    /**
     * The schemas in the jars and folders of a class path, in its order.
     *
     * @param entries the jars and folders; those that do not exist are passed over
     * @return the source
     */
    static SchemaSource classPath(List<Path> entries) {
        return new ClassPathSchemas(entries);
    }

    /**
     * The schemas that a class loader sees.
     *
     * @param loader the class loader
     * @return the source
     */
    static SchemaSource classLoader(ClassLoader loader) {
        return importPath -> SchemaResources.name(importPath).map(loader::getResourceAsStream);
    }

    /**
     * Schemas held in memory.
     *
     * @param texts the bytes of each, by name
     * @return the source
     */
    static SchemaSource inMemory(Map<String, byte[]> texts) {
        Map<String, byte[]> copy = Map.copyOf(texts);
        return importPath -> Optional.ofNullable(copy.get(importPath)).map(ByteArrayInputStream::new);
    }
}
