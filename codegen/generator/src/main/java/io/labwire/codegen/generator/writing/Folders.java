package io.labwire.codegen.generator.writing;

import java.nio.file.Path;

/** How a record names folders: as seen from the project, so that a project can be moved with its record. */
record Folders(Path base) {

    Folders {
        base = base.toAbsolutePath().normalize();
    }

    String name(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }

    Path path(String name) {
        return base.resolve(name);
    }
}
