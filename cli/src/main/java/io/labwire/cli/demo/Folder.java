package io.labwire.cli.demo;

import io.labwire.cli.console.CommandFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder the demonstration works in: one of its own that goes with it, or one that the user keeps. */
final class Folder implements AutoCloseable {

    private final Path path;
    private final boolean kept;

    private Folder(Path path, boolean kept) {
        this.path = path;
        this.kept = kept;
    }

    /** A new folder that {@link #close} deletes. */
    static Folder temporary() throws IOException {
        return new Folder(Files.createTempDirectory("labwire-demo"), false);
    }

    /** A folder that stays; it must be empty, or not be there yet. */
    static Folder kept(Path path) throws IOException {
        if (Files.exists(path) && !(Files.isDirectory(path) && isEmpty(path))) {
            throw new CommandFailure(path + " is there already, and is not an empty folder");
        }
        return new Folder(Files.createDirectories(path), true);
    }

    Path path() {
        return path;
    }

    boolean isKept() {
        return kept;
    }

    /** Writes a file, with the folders above it. */
    Path write(String name, String text) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Override
    public void close() {
        if (kept) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
