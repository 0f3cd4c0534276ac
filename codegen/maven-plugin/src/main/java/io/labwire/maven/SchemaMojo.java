package io.labwire.maven;

import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.writing.Changes;
import io.labwire.codegen.generator.writing.OutputFolder;
import io.labwire.codegen.model.compiler.SchemaInput;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals on schemas have in common: which schemas, and what they can import. */
abstract class SchemaMojo extends AbstractMojo {

    private static final Set<String> COMPILE_SCOPES =
            Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_PROVIDED, Artifact.SCOPE_SYSTEM);

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** The folder that holds the project's schemas, files that end in {@code .yaml}. It need not exist. */
    @Parameter(property = "labwire.schemaDirectory", defaultValue = "${project.basedir}/src/main/labwire")
    private File schemaDirectory;

    /**
     * Further schemas, by the names that others import them by. They are looked up in the compile class path:
     * {@code labwire/katcp/core.yaml} is the resource {@code META-INF/labwire/katcp/core.yaml} there.
     *
     * <pre>{@code
     * <schemas>
     *   <schema>labwire/katcp/core.yaml</schema>
     * </schemas>
     * }</pre>
     */
    @Parameter
    private List<String> schemas;

    /** Does nothing if set. */
    @Parameter(property = "labwire.skip", defaultValue = "false")
    private boolean skip;

    /** Filled in by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven sets the fields
    SchemaMojo() {
        schemas = List.of();
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("labwire is switched off here");
            return;
        }
        try {
            run();
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read or write: " + e.getMessage(), e);
        }
    }

    abstract void run() throws IOException, MojoExecutionException, MojoFailureException;

    final MavenProject project() {
        return project;
    }

    /** The schemas of the folder and those asked for by name. */
    final List<SchemaInput> inputs() throws IOException {
        List<SchemaInput> inputs = new ArrayList<>(SchemaFiles.in(schemaDirectory.toPath()));
        schemas.stream().map(SchemaInput.Named::new).forEach(inputs::add);
        return inputs;
    }

    final SchemaBuild build() {
        return new SchemaBuild(classPath(), new DiagnosticLog(getLog()));
    }

    /**
     * The project's dependencies. Its own output is part of it for tests only, which are made after it: before, it is
     * what an earlier build has left.
     */
    private List<Path> classPath() {
        Stream<Path> dependencies = project.getArtifacts().stream()
                .filter(artifact -> seesTests() || COMPILE_SCOPES.contains(artifact.getScope()))
                .map(Artifact::getFile)
                .filter(Objects::nonNull)
                .map(File::toPath);
        Stream<Path> own = seesTests() ? Stream.of(Path.of(project.getBuild().getOutputDirectory())) : Stream.of();
        return Stream.concat(own, dependencies).toList();
    }

    /** Whether test dependencies are there to be imported from. */
    boolean seesTests() {
        return false;
    }

    /** Writes into a folder of which several executions may have a part. */
    final Changes write(List<Output> outputs, File folder, String kind) throws IOException {
        String name = execution.getGoal() + "-" + execution.getExecutionId().replaceAll("[^A-Za-z0-9._-]", "_");
        Path lists = Path.of(project.getBuild().getDirectory(), "labwire", kind);
        return new OutputFolder(folder.toPath(), lists.resolve(name + ".list")).write(outputs);
    }

    final void tell(int schemaCount, Changes changes, File folder) {
        getLog().info((schemaCount == 1 ? "1 schema, " : schemaCount + " schemas, ") + changes + "; in "
                + SchemaFiles.asSeenFromHere(folder.toPath()));
    }
}
