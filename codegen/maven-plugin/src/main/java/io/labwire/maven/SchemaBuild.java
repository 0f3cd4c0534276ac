package io.labwire.maven;

import io.labwire.codegen.generator.Generation;
import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.generator.GeneratorRequest;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;

/** Compiles the schemas of a project and makes things of them, or fails with all that is wrong. */
final class SchemaBuild {

    private final List<Path> classPath;
    private final DiagnosticLog log;

    /**
     * A build.
     *
     * @param classPath where schemas are found that are imported by name
     * @param log takes what is wrong
     */
    SchemaBuild(List<Path> classPath, DiagnosticLog log) {
        this.classPath = List.copyOf(classPath);
        this.log = log;
    }

    /** Compiles schemas. */
    Compilation compile(List<SchemaInput> inputs) throws MojoFailureException {
        CompileRequest request = CompileRequest.of(inputs, SchemaSource.classPath(classPath));
        Compilation compilation = new SchemaCompiler().compile(request);
        log.reportAndFailOnErrors(compilation.diagnostics());
        return compilation;
    }

    /** Compiles schemas and makes some products of each. */
    Generation generate(List<SchemaInput> inputs, Set<Product> products) throws MojoFailureException {
        Compilation compilation = compile(inputs);
        Generation generation =
                Generator.withInstalledBindings().generate(new GeneratorRequest(compilation.schemas(), products));
        log.reportAndFailOnErrors(generation.diagnostics());
        return generation;
    }
}
