package io.labwire.codegen.generator.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** The files below one folder. Nothing outside is read, written or deleted, whatever a path or a link says. */
final class OutputFiles {

    private final Path root;

    OutputFiles(Path folder) {
        this.root = folder.toAbsolutePath().normalize();
    }

    /** The content of a file; empty if there is none. */
    Optional<byte[]> read(String path) throws IOException {
        Path file = confined(path);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Gives a file its content; false if it has it. */
    boolean write(String path, byte[] content) throws IOException {
        Path file = confined(path);
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        makeFolders(Objects.requireNonNull(file.getParent(), "a file stands in a folder"));
        Files.write(file, content);
        return true;
    }

    /** Makes a folder with those it is in; a file in the way is named, as not every Java does. */
    private void makeFolders(Path folder) throws IOException {
        for (Path step = folder; step != null && step.startsWith(root); step = step.getParent()) {
            if (Files.exists(step)) {
                if (!Files.isDirectory(step)) {
                    throw new NotDirectoryException(step.toString());
                }
                break;
            }
        }
        Files.createDirectories(folder);
    }

    /** Deletes a file, and the folders that it leaves empty; false if it is not there, or is a folder by now. */
    boolean delete(String path) throws IOException {
        Path file = confined(path);
        boolean deleted = !Files.isDirectory(file) && Files.deleteIfExists(file);
        for (Path parent = file.getParent(); parent != null && !parent.equals(root); parent = parent.getParent()) {
            if (!Files.isDirectory(parent) || !isEmpty(parent)) {
                break;
            }
            Files.delete(parent);
        }
        return deleted;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.newDirectoryStream(folder)) {
            return !children.iterator().hasNext();
        }
    }

    /** The generator has refused paths that leave the folder; a record that somebody edited has not been through it. */
    private Path confined(String path) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IOException(path + " is not in " + root);
        }
        for (Path step = file; step != null && !step.equals(root); step = step.getParent()) {
            if (Files.isSymbolicLink(step)) {
                throw new IOException(step + " is a link, and may lead out of " + root);
            }
        }
        return file;
    }
}
