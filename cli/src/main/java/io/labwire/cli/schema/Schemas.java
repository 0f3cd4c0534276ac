package io.labwire.cli.schema;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.codegen.generator.Generation;
import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.generator.GeneratorRequest;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compatibility.CompatibilityReport;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.ReleaseCheck;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles schemas and generates from them, and shows what is wrong with them on the error stream. */
public final class Schemas {

    private static final SchemaSource BUILT_IN = SchemaSource.classLoader(Schemas.class.getClassLoader());

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
        return compileInputs(files.stream()
                .map(console::resolve)
                .<SchemaInput>map(file -> new SchemaInput.File(folder(file), file))
                .toList());
    }

    /**
     * Compiles files that are parts of a whole: each goes by its path below the folder that holds them all.
     *
     * @param files the schemas
     * @return the models, or empty if an error has been shown
     */
    public Optional<List<Schema>> compileTogether(List<Path> files) {
        List<Path> resolved = files.stream().map(console::resolve).toList();
        Path common = resolved.stream()
                .map(Schemas::folder)
                .map(folder -> folder.toAbsolutePath().normalize())
                .reduce(Schemas::common)
                .orElseThrow();
        return compileInputs(resolved.stream()
                .<SchemaInput>map(file -> new SchemaInput.File(common, file))
                .toList());
    }

    /**
     * Compares schemas with those of an earlier release, and shows what breaks somebody.
     *
     * @param schemas the models
     * @param old the file, folder or jar of the earlier release
     * @return what has changed, or empty if errors of the old schemas have been shown
     */
    public Optional<CompatibilityReport> compare(List<Schema> schemas, Path old) {
        ReleaseCheck check;
        try {
            check = ReleaseCheck.of(schemas, console.resolve(old), BUILT_IN);
        } catch (IOException e) {
            throw CommandFailure.because("--against", e);
        }
        show(check.unreadable());
        show(check.report().diagnostics());
        return check.unreadable().isEmpty() ? Optional.of(check.report()) : Optional.empty();
    }

    private Optional<List<Schema>> compileInputs(List<SchemaInput> inputs) {
        Compilation compilation = new SchemaCompiler().compile(CompileRequest.of(inputs, BUILT_IN));
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

    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? Path.of("") : folder;
    }

    private static Path common(Path one, Path other) {
        Path common = one;
        while (!other.startsWith(common)) {
            Path above = common.getParent();
            if (above == null) {
                return common;
            }
            common = above;
        }
        return common;
    }

    private void show(List<Diagnostic> diagnostics) {
        shown.addAll(diagnostics);
        for (Diagnostic diagnostic : diagnostics) {
            console.err().println(renderer.picture(diagnostic));
            console.err().println();
        }
    }
}
