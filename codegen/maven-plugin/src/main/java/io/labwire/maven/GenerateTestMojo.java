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

/**
 * Makes random messages of the project's schemas, for the contracts of {@code labwire-conformance-tests}, and all Java
 * of the schemas that only its tests have.
 *
 * <p>Without any configuration it takes what is in {@code src/main/labwire} and {@code src/test/labwire}.
 */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateTestMojo extends SchemaMojo {

    /** The folder of the schemas that only tests have. It need not exist. */
    @Parameter(property = "labwire.testSchemaDirectory", defaultValue = "${project.basedir}/src/test/labwire")
    private File testSchemaDirectory;

    /** Where the Java goes; it is added to the project's test sources. */
    @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/labwire")
    private File testOutputDirectory;

    /** Filled in by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven sets the fields
    public GenerateTestMojo() {}

    @Override
    BuildPlan plan(Settings settings) throws IOException {
        settings.withSchemaFolder("testSchemaDirectory", testSchemaDirectory)
                .withOutputFolder("testOutputDirectory", testOutputDirectory);
        OutputPlace java = OutputPlace.of(testOutputDirectory.toPath(), "test sources");
        return new BuildPlan(
                settings.ingredients(),
                List.of(
                        new Batch(inputs(), Set.of(Product.ARBITRARIES)),
                        new Batch(
                                SchemaFiles.in(testSchemaDirectory.toPath()),
                                Set.of(Product.SOURCES, Product.ARBITRARIES))),
                Map.of(Product.SOURCES, java, Product.ARBITRARIES, java));
    }

    @Override
    void done(BuildPlan plan, BuildResult result) {
        project().addTestCompileSourceRoot(testOutputDirectory.getPath());
        tell(plan, result, testOutputDirectory);
    }

    @Override
    boolean seesTests() {
        return true;
    }
}
