package io.labwire.maven;

import io.labwire.codegen.generator.Generation;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.writing.Changes;
import io.labwire.codegen.model.compiler.SchemaInput;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
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

    /**
     * What to make: SOURCES, SCHEMAS, and ARBITRARIES, which is what {@code generate-test} makes; with ARBITRARIES in
     * the main code, a project becomes a test kit for others.
     */
    @Parameter(defaultValue = "SOURCES,SCHEMAS")
    private Set<Product> products;

    /** Filled in by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven sets the fields
    public GenerateMojo() {}

    @Override
    void run() throws IOException, MojoFailureException {
        List<SchemaInput> inputs = inputs();
        Generation generation = build().generate(inputs, products);
        List<Output> java = Stream.of(Product.SOURCES, Product.ARBITRARIES)
                .flatMap(product -> generation.outputs(product).stream())
                .toList();
        Changes changes = write(java, outputDirectory, "sources")
                .plus(write(generation.outputs(Product.SCHEMAS), resourceDirectory, "resources"));
        project().addCompileSourceRoot(outputDirectory.getPath());
        project().addResource(resource());
        tell(inputs.size(), changes, outputDirectory);
    }

    private Resource resource() {
        Resource resource = new Resource();
        resource.setDirectory(resourceDirectory.getPath());
        return resource;
    }
}
