package io.labwire.codegen.processor.schema;

import io.labwire.codegen.generator.Generation;
import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.generator.GeneratorRequest;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.codegen.processor.device.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the generator makes of a class's schema.
 *
 * @param schema the schema, resolved
 * @param outputs the files
 */
public record SchemaOutputs(Schema schema, List<Output> outputs) {

    /** Copies the files. */
    public SchemaOutputs {
        outputs = List.copyOf(outputs);
    }

    /**
     * Compiles a schema, and generates from it.
     *
     * @param written the schema
     * @param problems where what is wrong goes; if there is an error already, nothing is generated
     * @return what came of it; empty if there is an error
     */
    public static Optional<SchemaOutputs> of(WrittenSchema written, Problems problems) {
        SchemaSource source = SchemaSource.inMemory(
                        Map.of(written.importPath(), written.text().getBytes(StandardCharsets.UTF_8)))
                .or(SchemaSource.classLoader(SchemaOutputs.class.getClassLoader()));
        Compilation compilation = new SchemaCompiler()
                .compile(CompileRequest.of(List.of(new SchemaInput.Named(written.importPath())), source));
        compilation.diagnostics().forEach(diagnostic -> SchemaProblems.add(diagnostic, written, problems));
        if (problems.hasErrors() || compilation.schemas().isEmpty()) {
            return Optional.empty();
        }
        Generation generation = Generator.withInstalledBindings()
                .generate(GeneratorRequest.of(compilation.schemas(), Product.SOURCES, Product.SCHEMAS));
        generation.diagnostics().forEach(diagnostic -> SchemaProblems.add(diagnostic, written, problems));
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new SchemaOutputs(compilation.schemas().get(0), generation.outputs()));
    }
}
