package io.labwire.codegen.generator.building;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder that a build writes into.
 *
 * @param folder the folder; made when needed
 * @param holds what is in it, in a word or two: a folder holds one sort of thing
 * @param copies where the folder's files are copied to by somebody who never removes one
 */
public record OutputPlace(Path folder, String holds, Optional<Path> copies) {

    /** Checks that all parts are there. */
    public OutputPlace {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(holds, "holds");
        Objects.requireNonNull(copies, "copies");
    }

    /**
     * A folder that nothing is copied from.
     *
     * @param folder the folder
     * @param holds what is in it
     * @return the place
     */
    public static OutputPlace of(Path folder, String holds) {
        return new OutputPlace(folder, holds, Optional.empty());
    }
}
