package io.labwire.maven;

import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.building.Batch;
import io.labwire.codegen.generator.building.BuildPlan;
import io.labwire.codegen.generator.building.BuildResult;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.ReleaseCheck;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with the project's schemas, and what they break for those who have an earlier release of them. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckMojo extends SchemaMojo {

    /**
     * The earlier release to compare with: a schema, a folder of schemas, or a jar that was made from schemas, by its path
     * or by its coordinates, such as {@code org.example:receiver:1.0}. What breaks somebody fails the build, unless the
     * new schema acknowledges it.
     */
    @Parameter(property = "labwire.against")
    private @Nullable String against;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    private List<RemoteRepository> repositories;

    @Inject
    private RepositorySystem system;

    /** Filled in by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven sets the fields
    public CheckMojo() {}

    @Override
    BuildPlan plan(Settings settings) throws IOException {
        return new BuildPlan(
                settings.ingredients(), List.of(new Batch(inputs(), EnumSet.allOf(Product.class))), Map.of());
    }

    @Override
    void done(BuildPlan plan, BuildResult result) throws IOException, MojoFailureException {
        if (plan.schemas() == 0) {
            getLog().warn(schemas(plan) + ": nothing was checked");
        } else {
            getLog().info(because(result) + schemas(plan) + ", no error");
        }
        String release = against;
        if (release != null) {
            compare(release);
        }
    }

    /** Whatever has changed since the last build: the other side of the comparison may be another one. */
    private void compare(String release) throws IOException, MojoFailureException {
        SchemaSource classPath = importable();
        Path old = ReleasedPlace.find(release, project().getBasedir().toPath(), this::resolve);
        List<Schema> now = new SchemaCompiler()
                .compile(CompileRequest.of(inputs(), classPath))
                .schemas();
        ReleaseCheck check = ReleaseCheck.of(now, old, classPath);
        report(check.unreadable());
        getLog().info("compared with " + release + ": " + check.report().summary());
        report(check.report().diagnostics());
    }

    private Path resolve(String coordinates) throws IOException {
        ArtifactRequest request = new ArtifactRequest(new DefaultArtifact(coordinates), repositories, null);
        try {
            return system.resolveArtifact(session, request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new IOException("against: " + e.getMessage(), e);
        }
    }
}
