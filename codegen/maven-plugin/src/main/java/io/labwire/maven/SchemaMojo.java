package io.labwire.maven;

import io.labwire.codegen.generator.building.BuildPlan;
import io.labwire.codegen.generator.building.BuildResult;
import io.labwire.codegen.generator.writing.Changes;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import io.labwire.codegen.model.diagnostic.Severity;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals on schemas have in common: which schemas, what they can import, and that nothing is done twice. */
abstract class SchemaMojo extends AbstractMojo {

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
            throw new MojoExecutionException("cannot read or write: " + FileTrouble.text(e), e);
        }
    }

    @SuppressWarnings("unchecked") // Maven's own interface has a raw map
    private void run() throws IOException, MojoFailureException {
        ProjectBuild build = new ProjectBuild(project, execution);
        Settings settings = new Settings(build.base(), build::place, ToolVersion.ingredients(execution.getVersion()));
        settings.withSchemaFolder("schemaDirectory", schemaDirectory).withSchemaNames("schemas", schemas);
        BuildPlan plan = plan(settings);
        report(settings.faults());
        BuildResult result =
                build.over(build.classPath(seesTests()), getPluginContext()).run(plan);
        for (String warning : result.repeated()) {
            getLog().warn(warning);
        }
        report(result.diagnostics());
        done(plan, result);
    }

    /** What this goal is to do; its own settings are added to those given. */
    abstract BuildPlan plan(Settings settings) throws IOException;

    /** Tells the project, and whoever reads the log, what has been made or was there already. */
    abstract void done(BuildPlan plan, BuildResult result) throws IOException, MojoFailureException;

    /** Whether test dependencies are there to be imported from. */
    boolean seesTests() {
        return false;
    }

    final MavenProject project() {
        return project;
    }

    /** The schemas of the folder and those asked for by name. */
    final List<SchemaInput> inputs() throws IOException {
        List<SchemaInput> inputs = new ArrayList<>(SchemaFiles.in(schemaDirectory.toPath()));
        for (String name : schemas) {
            inputs.add(new SchemaInput.Named(name));
        }
        return inputs;
    }

    /** What the schemas can import. */
    final SchemaSource importable() {
        return SchemaSource.classPath(new ProjectBuild(project, execution).classPath(seesTests()));
    }

    /** The one line of a goal that writes into a folder: why, and what has come of it. */
    final void tell(BuildPlan plan, BuildResult result, File folder) {
        Changes changes = result.changes();
        String files = result.why().isPresent() ? changes.toString() : changes.files();
        getLog().info(because(result) + schemas(plan) + ", " + files + "; in "
                + SchemaFiles.asSeenFromHere(folder.toPath()));
    }

    /** How a line begins that tells of a build: why it was done, or that it was not. */
    static String because(BuildResult result) {
        return result.why().orElse("nothing changed") + ": ";
    }

    /** How many schemas there are; if there are none, where they were looked for. */
    final String schemas(BuildPlan plan) {
        return switch (plan.schemas()) {
            case 0 -> "no schema in " + SchemaFiles.asSeenFromHere(schemaDirectory.toPath());
            case 1 -> "1 schema";
            default -> plan.schemas() + " schemas";
        };
    }

    /** Prints all, as the command line does, and fails with one line if there is an error among them. */
    final void report(List<Diagnostic> diagnostics) throws MojoFailureException {
        if (diagnostics.isEmpty()) {
            return;
        }
        DiagnosticRenderer renderer = new DiagnosticRenderer();
        int errors = 0;
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                errors++;
                getLog().error(renderer.picture(diagnostic));
            } else {
                getLog().warn(renderer.picture(diagnostic));
            }
        }
        if (errors > 0) {
            throw new MojoFailureException(errors == 1 ? "1 error in the schemas" : errors + " errors in the schemas");
        }
    }
}
