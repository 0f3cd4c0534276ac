package io.labwire.cli.demo;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.schema.Schemas;
import io.labwire.codegen.generator.Generation;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.katcp.device.KatcpDevice;
import io.labwire.katcp.server.KatcpServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The demonstration itself, step by step. */
final class Demonstration {

    private static final String SCHEMA = "receiver.yaml";
    private static final String RECORD = "TuneRequest.java";
    private static final String DEVICE = "Receiver.java";
    private static final String PROGRAM = "Tuning.java";
    private static final String SOURCES = "src/org/example/receiver/";

    private final Console console;
    private final Steps steps;
    private final Folder folder;
    private final List<Path> sources = new ArrayList<>();

    Demonstration(Console console, Folder folder) {
        this.console = console;
        this.steps = new Steps(console);
        this.folder = folder;
    }

    void run() throws Exception {
        generate(readSchema());
        Path classes = compile();
        try (Program program = new Program(classes);
                AutoCloseable device = program.device()) {
            serveAndCall((KatcpDevice) device, program);
        }
        steps.step(folder.isKept() ? "Everything is in " + folder.path() : "That was all, and its folder is deleted");
        steps.gap();
        steps.remark("labwire demo --keep DIR          keeps the folder");
        steps.remark("labwire katcp serve --port 7147  serves another device, to call from elsewhere");
        steps.remark("labwire --help                   has more");
    }

    private Path readSchema() throws IOException {
        String schema = Texts.resource(SCHEMA);
        steps.step("A schema says what a receiver understands: " + SCHEMA);
        steps.show(schema);
        return folder.write(SCHEMA, schema);
    }

    private void generate(Path schema) throws IOException {
        Schemas run = new Schemas(console);
        Generation generation = run.compile(List.of(schema))
                .flatMap(schemas -> run.generate(schemas, EnumSet.of(Product.SOURCES, Product.SCHEMAS)))
                .orElseThrow(() -> new CommandFailure("the demonstration's own schema has a fault"));
        for (Output output : generation.outputs()) {
            Path file = folder.write("generated/" + output.path(), output.text());
            if (output.product() == Product.SOURCES) {
                sources.add(file);
            }
        }
        steps.step(sources.size() + " Java files are generated from it, such as " + RECORD);
        generation.outputs().stream()
                .filter(output -> output.path().endsWith("/" + RECORD))
                .forEach(output -> steps.show(Texts.from("/**", output.text())));
    }

    private Path compile() throws IOException {
        String program = Texts.resource(PROGRAM);
        sources.add(folder.write(SOURCES + DEVICE, Texts.resource(DEVICE)));
        sources.add(folder.write(SOURCES + PROGRAM, program));
        Path classes = folder.path().resolve("classes");
        Instant start = Instant.now();
        Compilation.of(sources, classes);
        steps.step("They compile with a device written by hand, " + DEVICE + ", and a program, " + PROGRAM + ": "
                + Duration.between(start, Instant.now()).toMillis() + " ms");
        steps.show(Texts.from("    public static void run", program)
                .replaceFirst("\n}\\s*$", "")
                .stripIndent());
        return classes;
    }

    private void serveAndCall(KatcpDevice device, Program program) throws Exception {
        try (KatcpServer server =
                        KatcpServer.start(to -> to.host("127.0.0.1").port(0).device(device));
                WireTap tap = WireTap.before(server.address().port().orElseThrow(), steps::line)) {
            steps.step("The device is served on " + server.address() + ", and the program is run");
            steps.remark("<- from the device, -> to the device, = what the program makes of it");
            steps.gap();
            program.call(tap.port(), steps::say);
        }
    }
}
