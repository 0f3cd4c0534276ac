package io.labwire.maven;

import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.building.Batch;
import io.labwire.codegen.generator.building.BuildPlan;
import io.labwire.codegen.generator.building.BuildResult;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Says what is wrong with the project's schemas, and writes nothing. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckMojo extends SchemaMojo {

    /** Filled in by Maven. */
    public CheckMojo() {}

    @Override
    BuildPlan plan(Settings settings) throws IOException {
        return new BuildPlan(
                settings.ingredients(), List.of(new Batch(inputs(), EnumSet.allOf(Product.class))), Map.of());
    }

    @Override
    void done(BuildPlan plan, BuildResult result) {
        if (plan.schemas() == 0) {
            getLog().warn(schemas(plan) + ": nothing was checked");
        } else {
            getLog().info(because(result) + schemas(plan) + ", no error");
        }
    }
}
