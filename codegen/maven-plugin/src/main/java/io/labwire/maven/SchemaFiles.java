package io.labwire.maven;

import io.labwire.codegen.model.compiler.SchemaInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The schemas of one folder. */
final class SchemaFiles {

    private SchemaFiles() {}

    /** All schemas in a folder and below, sorted; none if there is no such folder. */
    static List<SchemaInput> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .<SchemaInput>map(file -> new SchemaInput.File(asSeenFromHere(folder), asSeenFromHere(file)))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The path that whoever called Maven would type. */
    static Path asSeenFromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    }
}
