package io.labwire.codegen.model.compiler;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticCollector;
import io.labwire.codegen.model.diagnostic.Severity;
import io.labwire.codegen.model.resolving.LoadedSchema;
import io.labwire.codegen.model.resolving.SchemaLoader;
import io.labwire.codegen.model.resolving.SchemaLocation;
import io.labwire.codegen.model.rules.StandardRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compiles schemas: reads them with all they import, resolves them, holds them to the rules.
 *
 * <p>Whatever the input, the answer is a model or diagnostics, never an exception. A compiler has no state and may be
 * shared between threads.
 */
public final class SchemaCompiler {

    /** Makes a compiler. */
    public SchemaCompiler() {}

    /**
     * Compiles the schemas of a request.
     *
     * @param request what to compile, and with what
     * @return the models, or all that is wrong
     */
    public Compilation compile(CompileRequest request) {
        DiagnosticCollector found = new DiagnosticCollector();
        SchemaLoader loader = new SchemaLoader(request.source(), request.limits(), request.dialects(), found);
        List<Schema> schemas = request.inputs().stream()
                .map(SchemaCompiler::location)
                .map(loader::request)
                .flatMap(Optional::stream)
                .map(LoadedSchema::schema)
                .toList();
        loader.loaded().forEach(loaded -> found.addAll(check(loaded)));
        return new Compilation(found.errors() == 0 ? schemas : List.of(), found.sorted());
    }

    private static Stream<Diagnostic> check(LoadedSchema loaded) {
        // A warning is the business of who owns the schema, and may only be due to what could not be read of it.
        boolean withWarnings = loaded.requested() && loaded.clean();
        Stream<Diagnostic> all = StandardRules.of(loaded.dialect()).stream()
                .filter(rule -> loaded.clean() || !rule.missesElements())
                .flatMap(rule -> rule.check(loaded.schema()));
        return withWarnings
                ? loaded.suppressions().applyTo(all.toList()).stream()
                : all.filter(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    private static SchemaLocation location(SchemaInput input) {
        return input instanceof SchemaInput.File file
                ? SchemaLocation.file(file.folder(), file.path())
                : SchemaLocation.named(((SchemaInput.Named) input).importPath());
    }
}
