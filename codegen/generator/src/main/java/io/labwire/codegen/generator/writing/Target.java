package io.labwire.codegen.generator.writing;

import io.labwire.codegen.generator.Output;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder and the files that are to stand in it.
 *
 * @param folder where they are written; made when needed
 * @param outputs the files
 * @param copies where a build copies the folder's files to without ever removing one; a copy goes with its original
 */
public record Target(Path folder, List<Output> outputs, Optional<Path> copies) {

    /** Copies the list. */
    public Target {
        outputs = List.copyOf(outputs);
    }

    /**
     * A folder that nothing is copied from.
     *
     * @param folder where the files are written
     * @param outputs the files
     * @return the target
     */
    public static Target of(Path folder, List<Output> outputs) {
        return new Target(folder, outputs, Optional.empty());
    }
}
