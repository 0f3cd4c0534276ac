package io.labwire.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where the schemas of an earlier release lie: in the project, or in a repository. */
final class ReleasedPlace {

    private static final Pattern COORDINATES = Pattern.compile("[^:/\\\\\\s]+(:[^:/\\\\\\s]+){2,4}");

    private ReleasedPlace() {}

    /** Gets what is not in the project. */
    @FunctionalInterface
    interface Repository {

        /**
         * The file of an artifact.
         *
         * @param coordinates such as {@code org.example:receiver:1.0}
         * @return the file, on this machine
         * @throws IOException if it cannot be had
         */
        Path file(String coordinates) throws IOException;
    }

    /**
     * Finds it.
     *
     * @param against a path, relative to the project or absolute, or the coordinates of a jar
     * @param base the project's folder
     * @throws IOException if it is neither, or the repository has no such jar
     */
    static Path find(String against, Path base, Repository repository) throws IOException {
        if (COORDINATES.matcher(against).matches()) {
            return repository.file(against);
        }
        Path path = base.resolve(against);
        if (Files.notExists(path)) {
            throw new IOException("against: there is no " + path
                    + "; write a file, a folder, a jar, or coordinates such as org.example:receiver:1.0");
        }
        return SchemaFiles.asSeenFromHere(path);
    }
}
