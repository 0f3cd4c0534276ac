package io.labwire.codegen.generator.building;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Who may write which file, among several builds of one project. */
@FunctionalInterface
public interface FileClaims {

    /** There is one build only. */
    FileClaims UNDISPUTED = (places, files) -> List.of();

    /**
     * Claims all that a build writes, before it writes.
     *
     * @param places the folders
     * @param files the files in them
     * @return what is claimed by others, at the places that say so; nothing is written then
     */
    List<Diagnostic> claim(Collection<OutputPlace> places, Collection<Path> files);
}
