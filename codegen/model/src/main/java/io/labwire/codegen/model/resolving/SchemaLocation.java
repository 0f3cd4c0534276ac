package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a schema stands, and where what it imports stands from there. */
public sealed interface SchemaLocation {

    /**
     * The path others import it by.
     *
     * @return such as {@code labwire/katcp/core.yaml}
     */
    String importPath();

    /**
     * What it is called in diagnostics.
     *
     * @return the path as the user gave it, or the import path
     */
    String displayName();

    /**
     * What two locations have in common exactly if they are the same.
     *
     * @return a text for comparing only
     */
    String identity();

    /**
     * Opens it.
     *
     * @param source where schemas imported by name are found
     * @return the bytes, for the caller to close; empty if it does not exist
     * @throws IOException if it exists and cannot be read
     */
    Optional<InputStream> open(SchemaSource source) throws IOException;

    /**
     * The location of a neighbour.
     *
     * @param relative a path relative to this one, with slashes
     * @return the location; empty if there can be none
     */
    Optional<SchemaLocation> neighbour(String relative);

    /**
     * The location of a file.
     *
     * @param folder the folder that import paths begin at
     * @param file the file, in that folder
     * @return the location
     */
    static SchemaLocation file(Path folder, Path file) {
        Path root = folder.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        Path relative = absolute.startsWith(root) ? root.relativize(absolute) : absolute.getFileName();
        return new InFolder(file, String.valueOf(relative).replace('\\', '/'));
    }

    /**
     * The location of a name.
     *
     * @param importPath the name
     * @return the location
     */
    static SchemaLocation named(String importPath) {
        return new Named(importPath);
    }

    /**
     * A file on disk.
     *
     * @param file the file as the user gave it, or relative to one that the user gave
     * @param importPath its path from the folder that import paths begin at
     */
    record InFolder(Path file, String importPath) implements SchemaLocation {

        @Override
        public String displayName() {
            return file.toString();
        }

        @Override
        public String identity() {
            return file.toAbsolutePath().normalize().toString();
        }

        @Override
        public Optional<InputStream> open(SchemaSource source) throws IOException {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            if (Files.isDirectory(file)) {
                throw new IOException("it is a folder");
            }
            return Optional.of(Files.newInputStream(file));
        }

        @Override
        public Optional<SchemaLocation> neighbour(String relative) {
            try {
                Path neighbour = file.resolveSibling(relative).normalize();
                return Optional.of(new InFolder(neighbour, ImportPaths.neighbour(importPath, relative)));
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * A name that a {@link SchemaSource} may know.
     *
     * @param importPath the name
     */
    record Named(String importPath) implements SchemaLocation {

        @Override
        public String displayName() {
            return importPath;
        }

        @Override
        public String identity() {
            return "name " + importPath;
        }

        @Override
        public Optional<InputStream> open(SchemaSource source) throws IOException {
            return source.open(importPath);
        }

        @Override
        public Optional<SchemaLocation> neighbour(String relative) {
            String path = ImportPaths.neighbour(importPath, relative);
            return path.startsWith("..") ? Optional.empty() : Optional.of(new Named(path));
        }
    }
}
