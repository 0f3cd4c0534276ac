package io.labwire.maven;

import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.building.Batch;
import io.labwire.codegen.generator.building.BuildPlan;
import io.labwire.codegen.generator.building.BuildResult;
import io.labwire.codegen.generator.building.OutputPlace;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Makes a reference page of each of the project's schemas, as Markdown and as HTML. */
@Mojo(
        name = "docs",
        defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class DocsMojo extends SchemaMojo {

    /** Where the pages go. */
    @Parameter(property = "labwire.docsDirectory", defaultValue = "${project.build.directory}/labwire-docs")
    private File docsDirectory;

    /** Filled in by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven sets the fields
    public DocsMojo() {}

    @Override
    BuildPlan plan(Settings settings) throws IOException {
        settings.withOutputFolder("docsDirectory", docsDirectory);
        return new BuildPlan(
                settings.ingredients(),
                List.of(new Batch(inputs(), Set.of(Product.PAGES))),
                Map.of(Product.PAGES, OutputPlace.of(docsDirectory.toPath(), "reference pages")));
    }

    @Override
    void done(BuildPlan plan, BuildResult result) {
        tell(plan, result, docsDirectory);
    }
}
