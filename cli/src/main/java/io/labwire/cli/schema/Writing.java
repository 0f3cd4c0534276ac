package io.labwire.cli.schema;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.codegen.generator.Generation;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.writing.Changes;
import io.labwire.codegen.generator.writing.OutputFolder;
import io.labwire.codegen.model.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compiles schemas, generates from them, and writes what comes of it. */
final class Writing {

    /** In each folder written to, the names of what is ours there; one list for each schema and product. */
    private static final String LISTS = ".labwire";

    private final Console console;

    Writing(Console console) {
        this.console = console;
    }

    /** Makes some products of some schemas, each in its folder, and says what has changed. */
    int write(List<Path> files, Map<Product, Path> folders) {
        Schemas run = new Schemas(console);
        Optional<List<Schema>> schemas = run.compile(files);
        Optional<Generation> generation = schemas.flatMap(all -> run.generate(all, folders.keySet()));
        if (generation.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try {
            Changes changes = Changes.NONE;
            for (Schema schema : schemas.get()) {
                changes = changes.plus(write(schema, generation.get(), folders));
            }
            console.out().println(changes);
            return ExitCode.OK;
        } catch (IOException e) {
            throw CommandFailure.because("cannot write", e);
        }
    }

    private Changes write(Schema schema, Generation generation, Map<Product, Path> folders) throws IOException {
        Changes changes = Changes.NONE;
        for (Map.Entry<Product, Path> each : folders.entrySet()) {
            Product product = each.getKey();
            Path folder = console.resolve(each.getValue());
            // Schemas of one name may stand in several packages.
            String list = schema.javaPackage() + "." + schema.name() + "-"
                    + product.name().toLowerCase(Locale.ROOT);
            List<Output> outputs = generation.outputs(product).stream()
                    .filter(output -> output.origin().file().equals(schema.source()))
                    .toList();
            changes =
                    changes.plus(new OutputFolder(folder, folder.resolve(LISTS).resolve(list)).write(outputs));
        }
        return changes;
    }
}
