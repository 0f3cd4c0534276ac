package io.labwire.cli.schema;

import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compatibility.CompatibilityReport;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells all that is wrong with schemas. */
@Command(
        name = "check",
        description = "Tells all that is wrong with schemas, each fault with place and repair.",
        footer = {
            "",
            "Examples:",
            "  labwire check receiver.yaml",
            "    receiver.yaml: no fault; 1 enum, 1 request, 1 sensor",
            "  labwire check receiver.yaml --against receiver-1.0.jar",
            "    compared with receiver-1.0.jar: 0 wire breaks, 0 behaviour changes ...",
            "",
            "Exit code: 0 nothing found; 1 errors or warnings; 2 wrong usage. Both are",
            "shown on the error stream. A warning that is all right is suppressed in the",
            "schema, with a reason; other commands go on after warnings."
        })
public final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "SCHEMA", description = "Schema files.")
    private List<Path> files = List.of();

    @Option(
            names = "--against",
            paramLabel = "OLD",
            description = {
                "Compare with an earlier release: a schema, a folder of schemas, or a jar that was made from schemas."
                        + " What breaks somebody is an error, unless the new schema acknowledges it."
            })
    private @Nullable Path old;

    @Option(names = "--verbose", description = "List what has changed and breaks nobody, or is acknowledged, too.")
    private boolean verbose;

    /**
     * The command.
     *
     * @param console where it writes and works
     */
    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Schemas run = new Schemas(console);
        Path release = old;
        Optional<List<Schema>> schemas = release == null ? run.compile(files) : run.compileTogether(files);
        if (schemas.isEmpty()) {
            return ExitCode.REFUSED;
        }
        // Some faults, such as two types for one file, show only when code is made.
        List<Schema> generated = schemas.get().stream()
                .filter(schema -> run.limits(schema).isEmpty())
                .toList();
        if (run.generate(generated, EnumSet.allOf(Product.class)).isEmpty()) {
            return ExitCode.REFUSED;
        }
        boolean warned = false;
        for (Schema schema : schemas.get()) {
            List<Diagnostic> warnings = run.warnings(schema);
            warned = warned || !warnings.isEmpty();
            console.out().println(SchemaSummary.of(schema, warnings, run.limits(schema)));
        }
        boolean changed = release != null && !isCompatible(run, schemas.get(), release);
        return warned || changed ? ExitCode.REFUSED : ExitCode.OK;
    }

    private boolean isCompatible(Schemas run, List<Schema> schemas, Path release) {
        Optional<CompatibilityReport> report = run.compare(schemas, release);
        report.ifPresent(found -> {
            if (verbose) {
                found.safe().forEach(console.out()::println);
                found.acknowledged().forEach(change -> console.out().println(change + " (acknowledged)"));
            }
            console.out().println("compared with " + release + ": " + found.summary());
        });
        return report.isPresent() && report.get().diagnostics().isEmpty();
    }
}
