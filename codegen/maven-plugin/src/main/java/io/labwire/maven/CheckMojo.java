package io.labwire.maven;

import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.compiler.SchemaInput;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
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
    void run() throws IOException, MojoFailureException {
        List<SchemaInput> inputs = inputs();
        build().generate(inputs, EnumSet.allOf(Product.class));
        getLog().info(inputs.size() == 1 ? "1 schema, no error" : inputs.size() + " schemas, no error");
    }
}
