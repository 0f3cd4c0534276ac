package io.labwire.maven;

import io.labwire.codegen.generator.building.ClassPathStamp;
import io.labwire.codegen.generator.building.FileClaims;
import io.labwire.codegen.generator.building.SchemaBuild;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.codegen.model.source.Span;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
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
        ProjectClaims claims = claims(context);
        String name = "execution \"" + execution.getExecutionId() + "\" of " + execution.getGoal();
        Path records = Path.of(project.getBuild().getDirectory(), "labwire");
        return new SchemaBuild(
                base(),
                records.resolve(recordName(execution.getGoal(), execution.getExecutionId())),
                this::isAlive,
                SchemaSource.classPath(classPath),
                ClassPathStamp.ofSchemas(classPath),
                COMMAND_LINE.equals(execution.getExecutionId()) ? FileClaims.UNDISPUTED : claims.of(name, this::place));
    }

    private static ProjectClaims claims(Map<Object, Object> context) {
        return (ProjectClaims) context.computeIfAbsent(ProjectClaims.class, key -> new ProjectClaims());
    }

    /**
     * What schemas can be imported from. The project's own output is part of it for tests only, which are made after
     * it: before, it is what an earlier build has left.
     */
    List<Path> classPath(boolean ofTests) {
        List<Path> classPath = new ArrayList<>();
        if (ofTests) {
            classPath.add(Path.of(project.getBuild().getOutputDirectory()));
        }
        for (Artifact artifact : project.getArtifacts()) {
            if (artifact.getFile() != null && (ofTests || COMPILE_SCOPES.contains(artifact.getScope()))) {
                classPath.add(artifact.getFile().toPath());
            }
        }
        return classPath;
    }

    /** Whether a record is that of an execution that the pom still has. */
    private boolean isAlive(String record) {
        Plugin plugin =
                project.getBuild().getPluginsAsMap().get(execution.getPlugin().getKey());
        if (plugin != null) {
            for (PluginExecution each : plugin.getExecutions()) {
                for (String goal : each.getGoals()) {
                    if (record.equals(recordName(goal, each.getId()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String recordName(String goal, String executionId) {
        return goal + "-" + URLEncoder.encode(executionId, StandardCharsets.UTF_8) + ".record";
    }
}
