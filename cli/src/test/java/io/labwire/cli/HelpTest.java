package io.labwire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.console.Console;
import io.labwire.cli.snippets.ShellWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Every command's help teaches by examples, and every example does what it says. */
class HelpTest {

    private static final Pattern EXAMPLE = Pattern.compile("  (labwire .*)");
    private static final Pattern RUNS_ON = Pattern.compile("labwire katcp (proxy|watch) .*");
    private static final Pattern OUTPUT = Pattern.compile("    (\\S.*)");

    private static final String RIG = """
            labwire: 1
            protocol: trainer
            package: org.example.rig
            name: Rig
            doc: A rig with an event of its own.
            import: [labwire/trainer/events.yaml]
            codec: {keys: humps, numbers: python, non-finite: literal, unknown: ignore}
            events:
              tankEmpty: {number: 9001, payload: {tank: {type: int32, doc: Which one.}}, doc: There is no water.}
            """;

    @TempDir
    private Path folder;

    /** A command of an example, and the lines of output that stand below it. */
    private record Example(String command, List<String> output) {}

    static Stream<String> commands() {
        return paths(Labwire.commands(Console.ofThisProcess()), "");
    }

    private static Stream<String> paths(CommandLine command, String path) {
        return Stream.concat(
                Stream.of(path),
                command.getSubcommands().entrySet().stream()
                        .flatMap(each -> paths(each.getValue(), (path + " " + each.getKey()).strip())));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpTellsOfExamplesAndExitCodesInEightyColumns(String path) {
        Run help = help(path);

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Usage: labwire", "Exit code: ", "-h, --help");
        assertThat(examples(help.out())).isNotEmpty();
        assertThat(help.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void firstLineStandsAloneAndNoLineIsBroken(String path) {
        CommandLine command = Labwire.commands(Console.ofThisProcess());
        for (String word : ShellWords.of(path)) {
            command = Objects.requireNonNull(command.getSubcommands().get(word));
        }
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        List<String> shown = help(path).out().lines().map(String::stripTrailing).toList();

        // It is all that the list of commands shows.
        assertThat(usage.description()[0]).endsWith(".");
        assertThat(shown).contains(usage.description()).contains(usage.footer());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void examplesDoWhatTheySay(String path) throws IOException {
        try (InputStream schema =
                Objects.requireNonNull(Labwire.class.getResourceAsStream("/io/labwire/cli/demo/receiver.yaml"))) {
            Files.copy(schema, folder.resolve("receiver.yaml"));
        }
        Files.writeString(folder.resolve("rig.yaml"), RIG);
        released(folder.resolve("receiver.yaml"), folder.resolve("receiver-1.0.jar"));
        for (Example example : examples(help(path).out())) {
            if (example.command().startsWith("labwire katcp serve")) {
                serveRuns(example);
            } else if (example.command().startsWith("labwire trainer watch")) {
                watchesUntilItIsInterrupted(example);
            } else if (RUNS_ON.matcher(example.command()).matches()) {
                runsOn(example);
            } else if (example.command().contains("127.0.0.1:7147")) {
                callAnswers(example);
            } else {
                assertThat(run(example.command()).code()).as(example.command()).isZero();
            }
        }
    }

    private static void released(Path schema, Path jar) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("META-INF/labwire/receiver.yaml"));
            Files.copy(schema, zip);
        }
    }

    private static void serveRuns(Example example) {
        String[] options = example.command()
                .replaceFirst("labwire katcp serve ", "")
                .replaceFirst("--port \\d+", "--port 0")
                .split(" ");
        try (Served device = new Served(options)) {
            assertThat(device.port()).isPositive();
        }
    }

    /** Also where there is no rig: it may come later. */
    private static void watchesUntilItIsInterrupted(Example example) {
        List<String> words = ShellWords.of(example.command());
        try (Running command = new Running(words.subList(1, words.size()).toArray(String[]::new))) {
            assertThat(command.hasEnded()).as(example.command()).isFalse();
            assertThat(command.interrupt()).as(example.command()).isZero();
            assertThat(command.err()).isEmpty();
        }
    }

    private static void runsOn(Example example) {
        try (Served device = new Served("--port", "0")) {
            List<String> words = ShellWords.of(example.command().replace("127.0.0.1:7147", device.address()));
            try (Running command = new Running(words.subList(1, words.size()).toArray(String[]::new))) {
                command.line(line -> true);
                assertThat(command.interrupt()).as(example.command()).isZero();
                assertThat(command.err()).isEmpty();
            }
        }
    }

    private void callAnswers(Example example) {
        try (Served device = new Served("--port", "0")) {
            Run run = run(example.command().replace("127.0.0.1:7147", device.address()));

            assertThat(run.code()).as(example.command()).isZero();
            if (!example.output().isEmpty()) {
                assertThat(run.out().lines()).containsExactlyElementsOf(example.output());
            }
        }
    }

    @Test
    void versionIsThatOfTheBuild() {
        Run run = Run.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("(?s)labwire \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\RJava .*");
    }

    private static Run help(String path) {
        List<String> words = new ArrayList<>(ShellWords.of(path));
        words.add("--help");
        return Run.in(Path.of(""), words);
    }

    private Run run(String command) {
        List<String> words = ShellWords.of(command);
        return Run.in(folder, words.subList(1, words.size()));
    }

    private static List<Example> examples(String help) {
        List<Example> examples = new ArrayList<>();
        help.lines()
                .dropWhile(line -> !line.equals("Examples:"))
                .takeWhile(line -> !line.startsWith("Exit code"))
                .forEach(line -> {
                    if (EXAMPLE.matcher(line).matches()) {
                        examples.add(new Example(line.strip(), new ArrayList<>()));
                    } else if (OUTPUT.matcher(line).matches()) {
                        examples.get(examples.size() - 1).output().add(line.strip());
                    }
                });
        return examples;
    }
}
