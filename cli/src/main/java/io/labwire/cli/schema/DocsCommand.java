package io.labwire.cli.schema;

import io.labwire.cli.console.Console;
import io.labwire.codegen.generator.Product;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes reference pages of schemas. */
@Command(
        name = "docs",
        description = "Writes a reference page of each schema, as Markdown and as HTML.",
        footer = {
            "",
            "Examples:",
            "  labwire docs receiver.yaml --out pages",
            "",
            "The HTML is one file that needs no network, for a desk or a phone.",
            "",
            "Exit code: 0 done; 1 the schemas have faults, shown on the error stream, and",
            "nothing is written; 2 a file cannot be written, or wrong usage."
        })
public final class DocsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "SCHEMA", description = "Schema files.")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the pages.")
    private Path out = Path.of("");

    /**
     * The command.
     *
     * @param console where it writes and works
     */
    public DocsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new Writing(console).write(files, Map.of(Product.PAGES, out));
    }
}
