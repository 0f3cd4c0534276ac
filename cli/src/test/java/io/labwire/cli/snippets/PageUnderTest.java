package io.labwire.cli.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Project;
import io.labwire.cli.Run;
import io.labwire.cli.Served;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the blocks of one page share: a folder with what was generated and compiled, and the devices that were started. */
final class PageUnderTest implements AutoCloseable {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package: ([\\w.]+)$");

    private static final List<String> UNPROCESSED = List.of("-proc:none");
    private static final List<String> PROCESSED = List.of(
            "-processorpath",
            System.getProperty("java.class.path"),
            "-processor",
            "io.labwire.codegen.processor.KatcpDeviceProcessor");

    private final Path folder;
    private final Map<String, Served> devices = new HashMap<>();
    private String javaPackage = "snippets";
    private String printed = "";

    PageUnderTest() throws IOException {
        folder = Files.createTempDirectory("labwire-snippets");
        Files.createDirectories(folder.resolve("classes"));
    }

    /** A schema has no fault, and what is generated from it compiles; later Java blocks may use it. */
    void schema(Block block) throws IOException {
        assertThat(block.text()).as("a yaml block is a whole schema").startsWith("labwire: 1\n");
        Matcher named = PACKAGE.matcher(block.text());
        assertThat(named.find()).as("the schema names its package").isTrue();
        if (javaPackage.equals("snippets")) {
            javaPackage = named.group(1);
        }
        String file = named.group(1).substring(named.group(1).lastIndexOf('.') + 1) + ".yaml";
        Files.writeString(folder.resolve(file), block.text());
        String generated = "generated-" + block.line();

        Run run = Run.in(folder, List.of("generate", file, "--out", generated));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        compile(javaFilesIn(folder.resolve(generated)), UNPROCESSED);
    }

    /** Java compiles, with what stands above it on the page; and runs, if it is to. */
    void java(Block block) throws Exception {
        Optional<RunnableBlock> runs = RunnableBlock.of(block);
        String around = runs.flatMap(RunnableBlock::javaPackage).orElse(javaPackage);
        JavaSnippet snippet = JavaSnippet.of(block, around);
        Path file = folder.resolve("snippet-" + block.line()).resolve(snippet.name() + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, snippet.source());
        compile(List.of(file), block.text().contains("@KatcpDevice") ? PROCESSED : UNPROCESSED);
        if (runs.isPresent()) {
            printed = RunnableBlock.run(folder.resolve("classes"), around + "." + snippet.name());
        }
    }

    /** What the page says is printed is printed by the block that ran last. */
    void text(Block block) {
        if (block.note().equals("prints")) {
            assertThat(printed).isEqualTo(block.text());
        }
    }

    /** Our own commands end with exit code 0; others are run by the continuous build, as they stand here. */
    void shell(Block block) throws IOException {
        for (String command : commands(block)) {
            if (!command.startsWith("./labwire ")) {
                assertThat(ContinuousBuild.runs(command))
                        .as("'%s' on %s is run by .ci/run", command, block.place())
                        .isTrue();
            } else if (block.note().equals("runs: background")) {
                startServing(command);
            } else {
                List<String> words = ShellWords.of(withActualPorts(command));
                Run run = Run.in(Project.root(), words.subList(1, words.size()));
                assertThat(run.code()).as(command + "\n" + run.err()).isZero();
            }
        }
    }

    private void startServing(String command) {
        assertThat(command).as("what can be started in the background").startsWith("./labwire katcp serve ");
        List<String> options = ShellWords.of(command.substring("./labwire katcp serve ".length()));
        int port = options.indexOf("--port") + 1;
        assertThat(port).as("a port that later commands can name").isPositive();
        List<String> free = new ArrayList<>(options);
        String named = free.set(port, "0");
        Served device = new Served(free.toArray(String[]::new));
        devices.put(named, device);
        device.address();
    }

    private String withActualPorts(String command) {
        String actual = command;
        for (Map.Entry<String, Served> each : devices.entrySet()) {
            actual = actual.replace(
                    ":" + each.getKey() + " ", ":" + each.getValue().port() + " ");
        }
        return actual;
    }

    private static List<String> commands(Block block) {
        return block.text()
                .replace("\\\n", " ")
                .lines()
                .map(line -> line.replaceFirst("(^|\\s+)#.*$", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<Path> javaFilesIn(Path generated) throws IOException {
        try (Stream<Path> files = Files.walk(generated)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private void compile(List<Path> sources, List<String> processing) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        String classes = folder.resolve("classes").toString();
        List<String> options = new ArrayList<>(processing);
        options.addAll(
                List.of("-d", classes, "-cp", classes + File.pathSeparator + System.getProperty("java.class.path")));
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(said.getDiagnostics().toString()).isTrue();
        }
    }

    @Override
    public void close() throws IOException {
        devices.values().forEach(Served::close);
        List<Path> deepestFirst = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.forEach(each -> deepestFirst.add(0, each));
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
