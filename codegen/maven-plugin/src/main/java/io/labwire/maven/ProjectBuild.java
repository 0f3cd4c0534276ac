package io.labwire.maven;

import io.labwire.codegen.generator.building.ClassPathStamp;
import io.labwire.codegen.generator.building.FileClaims;
import io.labwire.codegen.generator.building.SchemaBuild;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.codegen.model.source.Span;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * One execution of a goal in its project.
 *
 * @param project the project
 * @param execution the execution
 */
record ProjectBuild(MavenProject project, MojoExecution execution) {

    private static final Set<String> COMPILE_SCOPES =
            Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_PROVIDED, Artifact.SCOPE_SYSTEM);

    /**
     * The execution that Maven invents for a goal on its command line. No pom knows it; what it makes is often what another
     * execution makes as well, and is left to that one.
     */
    private static final String COMMAND_LINE = "default-cli";

    Path base() {
        return project.getBasedir().toPath();
    }

    /** Where the pom speaks of it. */
    Span place() {
        return PomPlaces.of(project, execution);
    }

    SchemaBuild over(List<Path> classPath, Map<Object, Object> context) throws IOException {
        ProjectClaims claims = (ProjectClaims) context.computeIfAbsent(ProjectClaims.class, key -> new ProjectClaims());
        String name = "execution \"" + execution.getExecutionId() + "\" of " + execution.getGoal();
        Path records = Path.of(project.getBuild().getDirectory(), "labwire");
        return new SchemaBuild(
                base(),
                records.resolve(recordName(execution.getGoal(), execution.getExecutionId())),
                alive(),
                SchemaSource.classPath(classPath),
                ClassPathStamp.ofSchemas(classPath),
                COMMAND_LINE.equals(execution.getExecutionId()) ? FileClaims.UNDISPUTED : claims.of(name, place()));
    }

    /**
     * What schemas can be imported from. The project's own output is part of it for tests only, which are made after
     * it: before, it is what an earlier build has left.
     */
    List<Path> classPath(boolean ofTests) {
        Stream<Path> dependencies = project.getArtifacts().stream()
                .filter(artifact -> ofTests || COMPILE_SCOPES.contains(artifact.getScope()))
                .map(Artifact::getFile)
                .filter(Objects::nonNull)
                .map(File::toPath);
        Stream<Path> own = ofTests ? Stream.of(Path.of(project.getBuild().getOutputDirectory())) : Stream.of();
        return Stream.concat(own, dependencies).toList();
    }

    private Predicate<String> alive() {
        Optional<Plugin> plugin = Optional.ofNullable(
                project.getBuild().getPluginsAsMap().get(execution.getPlugin().getKey()));
        Set<String> names = plugin.stream()
                .flatMap(found -> found.getExecutions().stream())
                .flatMap(each -> each.getGoals().stream().map(goal -> recordName(goal, each.getId())))
                .collect(Collectors.toSet());
        return names::contains;
    }

    private static String recordName(String goal, String executionId) {
        return goal + "-" + URLEncoder.encode(executionId, StandardCharsets.UTF_8) + ".record";
    }
}
