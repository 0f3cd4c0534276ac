package io.labwire.maven;

import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.building.Batch;
import io.labwire.codegen.generator.building.BuildPlan;
import io.labwire.codegen.generator.building.BuildResult;
import io.labwire.codegen.generator.building.OutputPlace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Makes Java out of the project's schemas: messages, codecs, the device's interface, the client, the sensors. The
 * schemas themselves go into the jar, for others to import.
 *
 * <p>Without any configuration it takes what is in {@code src/main/labwire}.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends SchemaMojo {

    /** Where the Java goes; it is added to the project's sources. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/labwire")
    private File outputDirectory;

    /** Where the schemas go, at {@code META-INF/labwire}; it is added to the project's resources. */
    @Parameter(defaultValue = "${project.build.directory}/generated-resources/labwire")
    private File resourceDirectory;

    /** Where the JSON Schema of each message body goes, if {@code products} has JSON_SCHEMAS. */
    @Parameter(defaultValue = "${project.build.directory}/generated-json-schemas/labwire")
    private File jsonSchemaDirectory;

    /**
     * What to make: SOURCES, SCHEMAS, and ARBITRARIES, which is what {@code generate-test} makes; with ARBITRARIES in
     * the main code, a project becomes a test kit for others. JSON_SCHEMAS are the bodies of messages of a protocol that
     * speaks JSON, for programs that do not use labwire.
     */
    @Parameter(defaultValue = "SOURCES,SCHEMAS")
    private Set<Product> products;

    /** Filled in by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven sets the fields
    public GenerateMojo() {}

    @Override
    BuildPlan plan(Settings settings) throws IOException {
        settings.withOutputFolder("outputDirectory", outputDirectory)
                .withOutputFolder("resourceDirectory", resourceDirectory)
                .withOutputFolder("jsonSchemaDirectory", jsonSchemaDirectory)
                .with("products", new TreeSet<>(products));
        OutputPlace java = OutputPlace.of(outputDirectory.toPath(), "sources");
        Path classes = Path.of(project().getBuild().getOutputDirectory());
        OutputPlace resources = new OutputPlace(resourceDirectory.toPath(), "resources", Optional.of(classes));
        Map<Product, OutputPlace> places =
                new EnumMap<>(Map.of(Product.SOURCES, java, Product.ARBITRARIES, java, Product.SCHEMAS, resources));
        if (products.contains(Product.JSON_SCHEMAS)) {
            places.put(Product.JSON_SCHEMAS, OutputPlace.of(jsonSchemaDirectory.toPath(), "JSON Schemas"));
        }
        return new BuildPlan(settings.ingredients(), List.of(new Batch(inputs(), products)), places);
    }

    @Override
    void done(BuildPlan plan, BuildResult result) {
        project().addCompileSourceRoot(outputDirectory.getPath());
        addResources();
        tell(plan, result, outputDirectory);
    }

    /** Once, though several executions share the folder; or it would be copied as often. */
    private void addResources() {
        String folder = resourceDirectory.getPath();
        for (Resource each : project().getResources()) {
            if (folder.equals(each.getDirectory())) {
                return;
            }
        }
        Resource resource = new Resource();
        resource.setDirectory(folder);
        project().addResource(resource);
    }
}
