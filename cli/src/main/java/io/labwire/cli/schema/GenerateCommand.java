package io.labwire.cli.schema;

import io.labwire.cli.console.Console;
import io.labwire.codegen.generator.Product;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Generates Java from schemas. */
@Command(
        name = "generate",
        description = {
            "Generates Java from schemas.",
            "That is: messages, codecs, a device interface, a client, sensors; and the",
            "schema as a resource, for other schemas to import. Of protocols that speak",
            "JSON, also the bodies of messages as JSON Schema."
        },
        footer = {
            "",
            "Examples:",
            "  labwire generate receiver.yaml --out generated",
            "  labwire generate receiver.yaml --out main --test-out test",
            "  labwire generate rig.yaml --out main --json-schema-out json-schema",
            "",
            "Files that are as they should be are not touched; those of an earlier run that",
            "are no longer made are deleted.",
            "",
            "Exit code: 0 done; 1 the schemas have faults, shown on the error stream, and",
            "nothing is written; 2 a file cannot be written, or wrong usage."
        })
public final class GenerateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "SCHEMA", description = "Schema files.")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for Java and resources.")
    private Path out = Path.of("");

    @Option(
            names = "--test-out",
            paramLabel = "DIR",
            description = "Folder for the random messages that property tests use; without it there are none.")
    private Optional<Path> testOut = Optional.empty();

    @Option(
            names = "--json-schema-out",
            paramLabel = "DIR",
            description = "Folder for the JSON Schema of each message body; without it there are none.")
    private Optional<Path> jsonSchemaOut = Optional.empty();

    /**
     * The command.
     *
     * @param console where it writes and works
     */
    public GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<Product, Path> folders = new EnumMap<>(Product.class);
        folders.put(Product.SOURCES, out);
        folders.put(Product.SCHEMAS, out);
        testOut.ifPresent(folder -> folders.put(Product.ARBITRARIES, folder));
        jsonSchemaOut.ifPresent(folder -> folders.put(Product.JSON_SCHEMAS, folder));
        return new Writing(console).write(files, folders);
    }
}
