package io.labwire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script at the root, in a small project of its own whose build only takes note and puts a jar in place. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    /** What the jar runs: it prints its arguments in UTF-8, one a line. */
    static final class Echo {

        private Echo() {}

        public static void main(String[] words) throws IOException {
            for (String word : words) {
                System.out.write((word + "\n").getBytes(StandardCharsets.UTF_8));
            }
            System.out.flush();
            System.exit(words.length);
        }
    }

    private static final String BUILD = """
            #!/bin/sh
            echo "$*" >>builds
            echo '[INFO] Building labwire grammars 0.1.0-SNAPSHOT                                     [2/9]'
            [ ! -e broken ] || { echo '[ERROR] it is broken'; exit 1; }
            mkdir -p cli/target
            cp the.jar cli/target/labwire-cli.jar
            """;

    @TempDir
    private Path elsewhere;

    @TempDir
    private Path parent;

    private Path project;

    @BeforeEach
    void smallProject() throws IOException {
        project = Files.createDirectory(parent.resolve("a folder with blanks"));
        Files.copy(Project.root().resolve("labwire"), project.resolve("labwire"));
        Files.writeString(project.resolve("mvnw"), BUILD);
        assertThat(project.resolve("mvnw").toFile().setExecutable(true)).isTrue();
        Files.createFile(project.resolve("pom.xml"));
        for (String folder : List.of("grammars", "schemas", "codegen", "runtime-core", "cli/src/main/java")) {
            Files.createDirectories(project.resolve(folder));
        }
        writeJar(project.resolve("the.jar"));
    }

    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String name = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream echo = Objects.requireNonNull(Echo.class.getResourceAsStream("/" + name))) {
            out.putNextEntry(new ZipEntry(name));
            echo.transferTo(out);
        }
    }

    private Process starts(Map<String, String> environment, String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add(project.resolve("labwire").toString());
        builder.command().addAll(List.of(words));
        builder.environment().remove("LC_ALL");
        builder.environment().remove("LANG");
        builder.environment().putAll(environment);
        return builder.directory(elsewhere.toFile()).start();
    }

    private Run run(Map<String, String> environment, String... words) throws Exception {
        return ended(starts(environment, words));
    }

    private Run run(String... words) throws Exception {
        return run(Map.of("JAVA_HOME", System.getProperty("java.home")), words);
    }

    private static Run ended(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }

    private long builds() throws IOException {
        return Files.readAllLines(project.resolve("builds")).size();
    }

    /** Makes a file newer than the last build, without waiting for the clock to move on. */
    private void change(String file) throws IOException {
        Path changed = project.resolve(file);
        if (!Files.exists(changed)) {
            Files.createFile(changed);
        }
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(5)));
    }

    @Test
    void buildsOnFirstUseAndTellsOfItOnTheErrorStreamOnly() throws Exception {
        Run run = run("a");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("a\n");
        assertThat(run.err()).contains("labwire: building itself", "labwire: building 2/9 labwire grammars\n");
        assertThat(Files.readString(project.resolve("builds")))
                .contains("-pl cli -am package -Dmaven.test.skip=true -Dlabwire.checks.skip=true");
    }

    @Test
    void secondUseBuildsNothingAndSaysNothing() throws Exception {
        run("a");

        assertThat(run("b")).isEqualTo(new Run(1, "b\n", ""));
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void argumentsArriveAsTheyAre() throws Exception {
        run();

        assertThat(run("a b", "", "*", "$x", "--help", "é", "\\").out()).isEqualTo("a b\n\n*\n$x\n--help\né\n\\\n");
    }

    @Test
    void changedSourceIsBuiltAndChangedTestIsNot() throws Exception {
        run();
        Files.createDirectories(project.resolve("cli/src/test/java"));
        change("cli/src/test/java/ATest.java");
        run();
        assertThat(builds()).isEqualTo(1);

        change("cli/src/main/java/A.java");
        run();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void failedBuildEndsWithTwoAndShowsItsLastLinesAndItsLog() throws Exception {
        Files.createFile(project.resolve("broken"));
        Run run = run("a");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "[ERROR] it is broken",
                        project.resolve("target/labwire-build.log").toString());

        Files.delete(project.resolve("broken"));
        assertThat(run("a").code()).isEqualTo(1);
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", System.getProperty("java.home"));
        Process one = starts(environment, "1");
        Process other = starts(environment, "2");

        assertThat(ended(one).out()).isEqualTo("1\n");
        assertThat(ended(other).out()).isEqualTo("2\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void withoutJavaOneLineSaysWhatIsMissing() throws Exception {
        Path tools = Files.createDirectory(elsewhere.resolve("tools"));
        for (String tool : List.of("dirname", "sed", "readlink")) {
            Path found = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            Files.createSymbolicLink(tools.resolve(tool), found);
        }
        Run run = run(Map.of("JAVA_HOME", "/no/such/folder", "PATH", tools.toString()), "a");

        assertThat(run)
                .isEqualTo(
                        new Run(2, "", "labwire: no JDK 17 or newer at JAVA_HOME (/no/such/folder) or on the PATH\n"));
    }

    @Test
    void javaThatIsTooOldIsPassedOverAndNamed() throws Exception {
        Path old = elsewhere.resolve("old");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
        assertThat(old.resolve("bin/java").toFile().setExecutable(true)).isTrue();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        String path = System.getenv("PATH");
        String noJava = old.resolve("bin") + ":" + path;

        Run run = run(Map.of("JAVA_HOME", System.getProperty("java.home"), "PATH", noJava), "a");

        assertThat(run.out()).isEqualTo("a\n");
    }
}
