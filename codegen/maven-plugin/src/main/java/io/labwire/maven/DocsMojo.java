package io.labwire.maven;

import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.writing.Changes;
import io.labwire.codegen.model.compiler.SchemaInput;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
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
    void run() throws IOException, MojoFailureException {
        List<SchemaInput> inputs = inputs();
        Changes changes = write(build().generate(inputs, Set.of(Product.PAGES)).outputs(), docsDirectory, "docs");
        tell(inputs.size(), changes, docsDirectory);
    }
}
