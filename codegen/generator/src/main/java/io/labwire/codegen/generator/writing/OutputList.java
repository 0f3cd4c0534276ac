package io.labwire.codegen.generator.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The list of the files that a run has made, one path on a line. */
final class OutputList {

    private final Path file;

    OutputList(Path file) {
        this.file = file.toAbsolutePath();
    }

    private Path folder() {
        return Objects.requireNonNull(file.getParent(), "a list has a folder");
    }

    List<String> read() throws IOException {
        return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    }

    void write(Collection<String> paths) throws IOException {
        if (!read().equals(List.copyOf(paths))) {
            Files.createDirectories(folder());
            Files.write(file, paths);
        }
    }

    /** What the lists beside this one name: a schema may have moved from one execution of a build to another. */
    Set<String> listedElsewhere() throws IOException {
        Set<String> paths = new TreeSet<>();
        if (Files.isDirectory(folder())) {
            try (var lists = Files.newDirectoryStream(folder(), "*.list")) {
                for (Path list : lists) {
                    if (!list.equals(file)) {
                        paths.addAll(Files.readAllLines(list));
                    }
                }
            }
        }
        return paths;
    }
}
