package io.labwire.maven;

import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Where a build is configured: the line of its execution, or of the plugin, in the pom that has it. */
final class PomPlaces {

    private PomPlaces() {}

    static Span of(MavenProject project, MojoExecution execution) {
        Optional<Plugin> plugin = Optional.ofNullable(
                project.getBuild().getPluginsAsMap().get(execution.getPlugin().getKey()));
        return plugin.map(found -> found.getExecutionsAsMap().get(execution.getExecutionId()))
                .map(PluginExecution.class::cast)
                .map(found -> found.getLocation(""))
                .or(() -> plugin.map(found -> found.getLocation("")))
                .flatMap(PomPlaces::span)
                .orElseGet(() -> Span.startOf(new SourceFile("pom.xml", "")));
    }

    /** A location is where the tag ends; what is wanted is the line, without its indentation. */
    private static Optional<Span> span(InputLocation location) {
        try {
            Path pom = Path.of(location.getSource().getLocation());
            SourceFile file = new SourceFile(SchemaFiles.asSeenFromHere(pom).toString(), Files.readString(pom));
            List<String> lines = file.lines();
            String line = lines.get(location.getLineNumber() - 1);
            int first = line.length() - line.stripLeading().length() + 1;
            int end = line.stripTrailing().length() + 1;
            return Optional.of(new Span(file, location.getLineNumber(), first, location.getLineNumber(), end));
        } catch (IOException | InvalidPathException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
