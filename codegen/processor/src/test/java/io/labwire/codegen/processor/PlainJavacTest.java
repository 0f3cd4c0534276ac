package io.labwire.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JDK's own compiler, told no more than a user tells it, finds the processor; and the JDK's launcher runs the result. */
class PlainJavacTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private static final String MAIN = """
        package org.example.psu;

        import io.labwire.katcp.server.KatcpServer;
        import java.time.Duration;
        import java.util.List;
        import java.util.concurrent.TimeUnit;

        /** Serves a power supply, and calls it. */
        public final class Main {
            private Main() {}

            /**
             * Calls it.
             *
             * @param args none
             * @throws Exception if it does not answer
             */
            public static void main(String[] args) throws Exception {
                try (var server = KatcpServer.start(
                                config -> config.host("127.0.0.1").port(0).device(new PsuAdapter(new Psu())));
                        var psu = PsuClient.connect(config ->
                                config.host("127.0.0.1").port(server.address().port().orElseThrow()))) {
                    System.out.println(psu.setVoltageAndWait(new SetVoltageRequest(12.5)).value());
                    System.out.println(psu.ramp(
                                    new RampRequest(10, Duration.ofMillis(5)),
                                    step -> System.out.println(step.mode()))
                            .get(5, TimeUnit.SECONDS)
                            .settledIn());
                    System.out.println(psu.programAndWait(new ProgramRequest(
                                    new PsuChannel.One(1),
                                    new PsuGain(7, 0.5f),
                                    List.of(new PsuPoint(1, PsuMode.CONSTANT_VOLTAGE),
                                            new PsuPoint(2, PsuMode.CONSTANT_CURRENT))))
                            .value());
                    System.out.println(psu.gainAndWait(new GainRequest(new PsuChannel.Every(PsuEvery.ALL)))
                            .value());
                }
            }
        }
        """;

    private static final List<String> PRINTED = List.of(
            "12.5",
            "CONSTANT_CURRENT",
            "PT0.005S",
            "[PsuPoint[volts=2.0, mode=CONSTANT_CURRENT]]",
            "PsuGain[channel=0, gain=0.5]");

    private static final String MODULE = """
        /** A power supply. */
        module org.example.psu {
            requires static io.labwire.annotations;
            requires transitive io.labwire.katcp;

            exports org.example.psu;
        }
        """;

    @TempDir
    Path folder;

    @Test
    void onTheClassPath() throws Exception {
        compile("-cp", CLASS_PATH);

        assertThat(run("-cp", classes() + File.pathSeparator + modulePath("io.labwire.katcp"), "org.example.psu.Main"))
                .isEqualTo(PRINTED);
    }

    @Test
    void onTheModulePath() throws Exception {
        Files.writeString(folder.resolve("module-info.java"), MODULE);
        compile("--module-path", modulePath("io.labwire.katcp", "io.labwire.annotations"));

        assertThat(run(
                        "--module-path",
                        classes() + File.pathSeparator + modulePath("io.labwire.katcp"),
                        "--module",
                        "org.example.psu/org.example.psu.Main"))
                .isEqualTo(PRINTED);
    }

    @Test
    void schemaOfTheDeviceStandsInItsJar() throws Exception {
        compile("-cp", CLASS_PATH);

        assertThat(folder.resolve("classes/META-INF/labwire/org/example/psu/psu.yaml"))
                .content()
                .startsWith("labwire: 1\n");
    }

    private void compile(String... paths) throws IOException {
        Files.writeString(folder.resolve("Psu.java"), Resources.text("twin/Psu.java"));
        Files.writeString(folder.resolve("Main.java"), MAIN);
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                classes(),
                "--release",
                "17",
                "-Xlint:all,-processing,-path,-requires-transitive-automatic",
                "-Werror",
                "-Xdoclint:reference,syntax,html,accessibility",
                "-processorpath",
                CLASS_PATH));
        arguments.addAll(List.of(paths));
        try (Stream<Path> sources = Files.list(folder)) {
            sources.map(Path::toString)
                    .filter(each -> each.endsWith(".java"))
                    .sorted()
                    .forEach(arguments::add);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
    }

    private List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Arrays.asList(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(err)).isZero();
        return Files.readAllLines(out);
    }

    private String classes() {
        return folder.resolve("classes").toString();
    }

    /** The places of some modules and of all that they require. */
    private static String modulePath(String... roots) {
        Path[] entries = Arrays.stream(CLASS_PATH.split(File.pathSeparator, -1))
                .map(Path::of)
                .toArray(Path[]::new);
        return Configuration.empty()
                .resolve(ModuleFinder.of(entries), ModuleFinder.ofSystem(), Set.of(roots))
                .modules()
                .stream()
                .flatMap(module -> module.reference().location().stream())
                .filter(place -> place.getScheme().equals("file"))
                .map(place -> Path.of(place).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
