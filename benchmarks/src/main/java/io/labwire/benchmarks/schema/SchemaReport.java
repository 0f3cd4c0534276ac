package io.labwire.benchmarks.schema;

import io.labwire.codegen.generator.Generation;
import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.generator.GeneratorRequest;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.writing.OutputFolder;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaLimits;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Generates from schemas of 100 to 10,000 messages and prints what each costs; then times the command itself. */
public final class SchemaReport {

    private static final List<Integer> SIZES = List.of(100, 300, 1000, 3000, 10_000);
    private static final int WARM_UP = 10;
    private static final int LARGE = 1 << 26;

    private SchemaReport() {}

    /**
     * Runs the measurements.
     *
     * @param arguments the command's jar and then the schemas it is to generate from; nothing to leave that out
     * @throws Exception if a measurement cannot be made
     */
    public static void main(String... arguments) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            row(SIZES.get(1));
        }
        System.out.println("| messages | schema KB | files | compile ms | emit ms | write ms | allocated MB"
                + " | ms per 1000 messages | MB per 1000 messages |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int size : SIZES) {
            System.out.println(row(size));
        }
        if (arguments.length > 1) {
            ColdCommand.run(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length));
        }
    }

    private static String row(int messages) throws Exception {
        byte[] text = LargeSchema.of(messages).getBytes(StandardCharsets.UTF_8);
        Cost<Compilation> compiled = Cost.of(() -> new SchemaCompiler().compile(request(text)));
        Cost<Generation> emitted = Cost.of(() -> Generator.withInstalledBindings()
                .generate(new GeneratorRequest(compiled.result().schemas(), EnumSet.allOf(Product.class))));
        Path folder = Files.createTempDirectory("labwire-benchmark");
        Cost<Integer> written = Cost.of(() -> write(emitted.result(), folder));
        delete(folder);
        double time = compiled.milliseconds() + emitted.milliseconds() + written.milliseconds();
        double allocated = compiled.megabytes() + emitted.megabytes() + written.megabytes();
        return String.format(
                Locale.ROOT,
                "| %d | %d | %d | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |",
                messages,
                text.length / 1000,
                written.result(),
                compiled.milliseconds(),
                emitted.milliseconds(),
                written.milliseconds(),
                allocated,
                time * 1000 / messages,
                allocated * 1000 / messages);
    }

    private static CompileRequest request(byte[] text) {
        CompileRequest plain = CompileRequest.of(
                List.of(new SchemaInput.Named("large.yaml")), SchemaSource.inMemory(Map.of("large.yaml", text)));
        return new CompileRequest(
                plain.inputs(), plain.source(), SchemaLimits.DEFAULTS.withMaxBytes(LARGE), plain.dialects());
    }

    private static int write(Generation generation, Path folder) throws IOException {
        for (Product product : Product.values()) {
            String name = product.name().toLowerCase(Locale.ROOT);
            new OutputFolder(folder.resolve(name), folder.resolve("lists").resolve(name))
                    .write(generation.outputs(product));
        }
        return generation.outputs().size();
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
