package io.labwire.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project stands on disk, for tests that look at its files. */
public final class Project {

    private Project() {}

    /** The folder with the build wrapper: the working folder of the tests, or one above it. */
    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not in the project");
    }
}
