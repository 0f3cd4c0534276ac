package io.labwire.codegen.model.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Schemas in the jars and folders of a class path that is not the running one. */
final class ClassPathSchemas implements SchemaSource {

    private final List<Path> entries;

    ClassPathSchemas(List<Path> entries) {
        this.entries = List.copyOf(entries);
    }

    @Override
    public Optional<InputStream> open(String importPath) throws IOException {
        Optional<String> resource = SchemaResources.name(importPath);
        if (resource.isEmpty()) {
            return Optional.empty();
        }
        for (Path entry : entries) {
            Optional<InputStream> found =
                    Files.isDirectory(entry) ? inFolder(entry, resource.get()) : inJar(entry, resource.get());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<InputStream> inFolder(Path folder, String resource) throws IOException {
        Path file = folder.resolve(resource);
        return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    }

    private static Optional<InputStream> inJar(Path jar, String resource) throws IOException {
        if (!Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        ZipFile zip = new ZipFile(jar.toFile());
        ZipEntry entry = zip.getEntry(resource);
        if (entry == null) {
            zip.close();
            return Optional.empty();
        }
        return Optional.of(new FilterInputStream(zip.getInputStream(entry)) {
            @Override
            public void close() throws IOException {
                zip.close();
            }
        });
    }
}
