package io.labwire.maven;

import io.labwire.codegen.model.compiler.SchemaInput;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The schemas of one folder. */
final class SchemaFiles {

    private SchemaFiles() {}

    /** All schemas in a folder and below, sorted; none if there is no such folder. */
    static List<SchemaInput> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        SortedSet<Path> files = new TreeSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                // A link counts as what it leads to.
                if (file.toString().endsWith(".yaml") && Files.isRegularFile(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        List<SchemaInput> inputs = new ArrayList<>();
        for (Path file : files) {
            inputs.add(new SchemaInput.File(asSeenFromHere(folder), asSeenFromHere(file)));
        }
        return inputs;
    }

    /** The path that whoever called Maven would type. */
    static Path asSeenFromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    }
}
