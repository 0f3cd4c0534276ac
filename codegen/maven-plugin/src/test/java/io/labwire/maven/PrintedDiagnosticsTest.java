package io.labwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The goal {@code check} on every bad schema of the compiler's tests: its log has the pictures that the renderer draws,
 * which are what the command line prints as well, and nothing else.
 */
class PrintedDiagnosticsTest {

    private static final Path BAD = Path.of("..", "model", "src", "test", "resources", "bad");

    @TempDir
    private Path folder;

    /** Those that are whole in one file. */
    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            List<Path> alone = files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("README.md"))
                    .filter(file -> !text(file).contains("with/") && !text(file).contains("# compile "))
                    .sorted()
                    .toList();
            assertThat(alone).hasSizeGreaterThan(150);
            return alone.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theLogHasThePicturesAndTheBuildFailsForAnError(Path bad) throws Exception {
        Path schemas = Files.createDirectories(folder.resolve("src/main/labwire"));
        Path file = schemas.resolve(bad.getFileName().toString().replace(".bytes", ".yaml"));
        Files.copy(bad, file);

        RecordingLog log = new RecordingLog();
        boolean failed = check(schemas, log);

        Compilation compilation = compile(schemas, file);
        DiagnosticRenderer renderer = new DiagnosticRenderer();
        assertThat(log.shown)
                .containsExactlyElementsOf(compilation.diagnostics().stream()
                        .map(renderer::picture)
                        .toList());
        assertThat(failed).isEqualTo(compilation.hasErrors());
    }

    private boolean check(Path schemas, RecordingLog log) throws Exception {
        CheckMojo goal = new CheckMojo();
        goal.setLog(log);
        goal.setPluginContext(new HashMap<>());
        set(goal, "project", project());
        set(goal, "execution", new MojoExecution(plugin(), "check", "default-check"));
        set(goal, "schemaDirectory", schemas.toFile());
        try {
            goal.execute();
            return false;
        } catch (MojoFailureException e) {
            return true;
        }
    }

    private MavenProject project() {
        MavenProject project = new MavenProject();
        project.setFile(folder.resolve("pom.xml").toFile());
        Build build = new Build();
        build.setDirectory(folder.resolve("target").toString());
        build.setOutputDirectory(folder.resolve("target/classes").toString());
        project.setBuild(build);
        Set<Artifact> artifacts = new LinkedHashSet<>();
        for (Path entry : testClassPath()) {
            Artifact artifact = new DefaultArtifact(
                    "t",
                    "t" + artifacts.size(),
                    "1",
                    Artifact.SCOPE_COMPILE,
                    "jar",
                    null,
                    new DefaultArtifactHandler("jar"));
            artifact.setFile(entry.toFile());
            artifacts.add(artifact);
        }
        project.setArtifacts(artifacts);
        return project;
    }

    private static Plugin plugin() {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.labwire");
        plugin.setArtifactId("labwire-maven-plugin");
        plugin.setVersion("1");
        return plugin;
    }

    /** As Maven does with what a pom configures. */
    private static void set(CheckMojo goal, String parameter, Object value) throws ReflectiveOperationException {
        Field field = SchemaMojo.class.getDeclaredField(parameter);
        field.setAccessible(true);
        field.set(goal, value);
    }

    private static Compilation compile(Path schemas, Path file) {
        SchemaInput input = new SchemaInput.File(SchemaFiles.asSeenFromHere(schemas), SchemaFiles.asSeenFromHere(file));
        return new SchemaCompiler().compile(CompileRequest.of(List.of(input), SchemaSource.classPath(testClassPath())));
    }

    private static List<Path> testClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1))
                .map(Path::of)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final class RecordingLog extends SystemStreamLog {

        private final List<String> shown = new ArrayList<>();

        @Override
        public void error(CharSequence content) {
            shown.add(content.toString());
        }

        @Override
        public void warn(CharSequence content) {
            shown.add(content.toString());
        }

        @Override
        public void info(CharSequence content) {}
    }
}
