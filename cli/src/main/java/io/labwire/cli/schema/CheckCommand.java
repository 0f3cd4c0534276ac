package io.labwire.cli.schema;

import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells all that is wrong with schemas. */
@Command(
        name = "check",
        description = "Tells all that is wrong with schemas, each fault with place and repair.",
        footer = {
            "",
            "Examples:",
            "  labwire check receiver.yaml",
            "    receiver.yaml: no fault; 1 enum, 1 request, 0 informs, 1 sensor",
            "",
            "Exit code: 0 no error; 1 errors; 2 wrong usage. Errors and warnings are shown",
            "on the error stream."
        })
public final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "SCHEMA", description = "Schema files.")
    private List<Path> files = List.of();

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
        Optional<List<Schema>> schemas = run.compile(files);
        // Some faults, such as two types for one file, show only when code is made.
        if (schemas.flatMap(all -> run.generate(all, EnumSet.allOf(Product.class)))
                .isEmpty()) {
            return ExitCode.REFUSED;
        }
        schemas.get().forEach(schema -> console.out().println(summary(schema, run.warnings(schema))));
        return ExitCode.OK;
    }

    private static String summary(Schema schema, List<Diagnostic> warnings) {
        return schema.source().name() + ": " + (warnings.isEmpty() ? "no fault" : counted(warnings, "warning")) + "; "
                + String.join(
                        ", ",
                        counted(schema.enums(), "enum"),
                        counted(schema.requests(), "request"),
                        counted(schema.informs(), "inform"),
                        counted(schema.sensors(), "sensor"));
    }

    private static String counted(List<?> elements, String word) {
        return elements.size() + " " + word + (elements.size() == 1 ? "" : "s");
    }
}
