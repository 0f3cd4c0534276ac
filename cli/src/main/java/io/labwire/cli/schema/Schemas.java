package io.labwire.cli.schema;

import io.labwire.cli.console.Console;
import io.labwire.codegen.generator.Generation;
import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.generator.GeneratorRequest;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import io.labwire.codegen.model.source.SchemaSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles schemas and generates from them, and shows what is wrong with them on the error stream. */
public final class Schemas {

    private final Console console;
    private final DiagnosticRenderer renderer = new DiagnosticRenderer();
    private final List<Diagnostic> shown = new ArrayList<>();

    /**
     * For one run of a command.
     *
     * @param console where diagnostics are shown
     */
    public Schemas(Console console) {
        this.console = console;
    }

    /**
     * Compiles files; imports that begin with {@code labwire/} are those of this command's own class path.
     *
     * @param files the schemas
     * @return the models, or empty if an error has been shown
     */
    public Optional<List<Schema>> compile(List<Path> files) {
        List<SchemaInput> inputs = files.stream().map(this::input).toList();
        SchemaSource builtIn = SchemaSource.classLoader(Schemas.class.getClassLoader());
        Compilation compilation = new SchemaCompiler().compile(CompileRequest.of(inputs, builtIn));
        show(compilation.diagnostics());
        return compilation.hasErrors() ? Optional.empty() : Optional.of(compilation.schemas());
    }

    /**
     * Generates from models.
     *
     * @param schemas the models
     * @param products what to make of them
     * @return the files, not written yet; or empty if an error has been shown
     */
    public Optional<Generation> generate(List<Schema> schemas, Set<Product> products) {
        Generation generation = Generator.withInstalledBindings().generate(new GeneratorRequest(schemas, products));
        show(generation.diagnostics());
        return generation.diagnostics().isEmpty() ? Optional.of(generation) : Optional.empty();
    }

    /**
     * What a schema says, and nothing can be generated of.
     *
     * @param schema the schema
     * @return a diagnostic for each place, not shown
     */
    public List<Diagnostic> limits(Schema schema) {
        return Generator.withInstalledBindings().limits(List.of(schema));
    }

    /**
     * What has been shown of a schema that is sound.
     *
     * @param schema the schema
     * @return the warnings that are about its file
     */
    public List<Diagnostic> warnings(Schema schema) {
        return shown.stream()
                .filter(diagnostic -> diagnostic.span().file().equals(schema.source()))
                .toList();
    }

    private SchemaInput input(Path file) {
        Path path = console.resolve(file);
        Path folder = path.getParent();
        return new SchemaInput.File(folder == null ? Path.of("") : folder, path);
    }

    private void show(List<Diagnostic> diagnostics) {
        shown.addAll(diagnostics);
        for (Diagnostic diagnostic : diagnostics) {
            console.err().println(renderer.picture(diagnostic));
            console.err().println();
        }
    }
}
