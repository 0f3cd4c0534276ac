package io.labwire.maven;

import io.labwire.codegen.generator.Generation;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.writing.Changes;
import io.labwire.codegen.model.compiler.SchemaInput;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
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
    void run() throws IOException, MojoFailureException {
        List<SchemaInput> main = inputs();
        List<SchemaInput> test = SchemaFiles.in(testSchemaDirectory.toPath());
        Generation ofMain = build().generate(main, Set.of(Product.ARBITRARIES));
        Generation ofTest = build().generate(test, Set.of(Product.SOURCES, Product.ARBITRARIES));
        List<Output> outputs = new ArrayList<>(ofMain.outputs());
        outputs.addAll(ofTest.outputs());
        Changes changes = write(outputs, testOutputDirectory, "test-sources");
        project().addTestCompileSourceRoot(testOutputDirectory.getPath());
        tell(main.size() + test.size(), changes, testOutputDirectory);
    }

    @Override
    boolean seesTests() {
        return true;
    }
}
