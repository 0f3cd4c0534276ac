package io.labwire.codegen.generator.building;

import io.labwire.codegen.generator.Generation;
import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.generator.GeneratorRequest;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.SchemaSource;
import java.util.ArrayList;
import java.util.List;

/**
 * What compiler and generator make of a plan's batches.
 *
 * @param schemas the schemas, and none if one has an error
 * @param outputs the files, and none if there is any error
 * @param diagnostics what was found
 */
record Made(List<Schema> schemas, List<Output> outputs, List<Diagnostic> diagnostics) {

    /**
     * Makes everything once.
     *
     * @param onlyChecked whether nothing will be written; then a schema may say what nothing can be made of
     */
    static Made of(List<Batch> batches, SchemaSource source, boolean onlyChecked) {
        Generator generator = Generator.withInstalledBindings();
        List<Schema> schemas = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<GeneratorRequest> requests = new ArrayList<>();
        boolean errors = false;
        for (Batch batch : batches) {
            Compilation compilation = new SchemaCompiler().compile(CompileRequest.of(batch.inputs(), source));
            errors |= compilation.hasErrors();
            diagnostics.addAll(compilation.diagnostics());
            schemas.addAll(compilation.schemas());
            List<Schema> generated = compilation.schemas().stream()
                    .filter(schema ->
                            !onlyChecked || generator.limits(List.of(schema)).isEmpty())
                    .toList();
            requests.add(new GeneratorRequest(generated, batch.products()));
        }
        if (errors) {
            return new Made(List.of(), List.of(), diagnostics);
        }
        Generation generation = generator.generate(requests);
        diagnostics.addAll(generation.diagnostics());
        return new Made(schemas, generation.outputs(), diagnostics);
    }
}
