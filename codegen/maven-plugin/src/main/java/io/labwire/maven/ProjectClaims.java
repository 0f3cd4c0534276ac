package io.labwire.maven;

import io.labwire.codegen.generator.building.FileClaims;
import io.labwire.codegen.generator.building.OutputPlace;
import io.labwire.codegen.generator.writing.BuildFault;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the executions of one project have written in this run of Maven.
 *
 * <p>Several may share a folder, if it holds one sort of thing and no two of them make the same file. An execution may
 * run twice: goals that fork the build do that.
 */
final class ProjectClaims {

    private final Map<Path, Claim> folders = new HashMap<>();
    private final Map<Path, Claim> files = new HashMap<>();

    /** Who claims, at which place of the pom, for what. */
    private record Claim(String execution, Supplier<Span> place, String holds) {}

    /** The claims as one execution sees them. */
    FileClaims of(String execution, Supplier<Span> place) {
        return (places, paths) -> claim(execution, place, places, paths);
    }

    private synchronized List<Diagnostic> claim(
            String execution, Supplier<Span> place, Collection<OutputPlace> places, Collection<Path> paths) {
        List<Diagnostic> found = new ArrayList<>();
        for (OutputPlace each : places) {
            Claim own = new Claim(execution, place, each.holds());
            Claim first = folders.putIfAbsent(absolute(each.folder()), own);
            if (first != null && !first.holds.equals(each.holds())) {
                found.add(BuildFault.FOLDER_OF_OTHER_THINGS
                        .at(
                                place.get(),
                                each.holds() + " would go to " + seen(each.folder()) + ", where " + first.holds
                                        + " already go")
                        .note(first.place.get(), first.execution + " writes them there")
                        .repair("give each a folder of its own"));
            }
        }
        List<Diagnostic> disputed = new ArrayList<>();
        for (Path path : paths) {
            Claim own = new Claim(execution, place, "");
            Claim first = files.putIfAbsent(absolute(path), own);
            if (first != null && !first.execution.equals(execution)) {
                disputed.add(BuildFault.FILE_OF_ANOTHER_BUILD
                        .at(
                                place.get(),
                                execution + " would write " + seen(path) + ", which " + first.execution
                                        + " has written")
                        .note(first.place.get(), "the other one")
                        .repair("let them take different schemas"));
            }
        }
        // One says it all: two executions that meet in one file usually meet in all.
        if (!disputed.isEmpty()) {
            found.add(disputed.get(0));
        }
        return found;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Path seen(Path path) {
        return SchemaFiles.asSeenFromHere(path);
    }
}
