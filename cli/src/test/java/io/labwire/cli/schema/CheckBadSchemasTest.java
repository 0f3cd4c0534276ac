package io.labwire.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Project;
import io.labwire.cli.Run;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real command on every bad schema of the compiler's tests: it shows the diagnostics that the file's first comment
 * states, at their places, and nothing else.
 */
class CheckBadSchemasTest {

    private static final Path BAD = Project.root().resolve("codegen/model/src/test/resources/bad");

    /** The compiler's own tests lower these limits; the command has the default ones, which are reached below. */
    private static final List<String> OF_LOWER_LIMITS =
            List.of("LW0102-file-too-large.yaml", "LW0227-too-many-schemas.yaml", "LW0228-imports-too-deep.yaml");

    private static final Pattern EXPECTED = Pattern.compile("# expect (LW\\d{4}) at (?:(\\S+) )?(\\d+:\\d+)-.*");
    private static final Pattern SHOWN =
            Pattern.compile("^(error|warning) (LW\\d{4}): .+\\R *--> (.+?):(\\d+:\\d+)$", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .filter(name -> !OF_LOWER_LIMITS.contains(name))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theCommandShowsWhatIsToBeFoundAndEndsWithOne(String name) throws IOException {
        String file = directives(name, "# compile ").findFirst().orElse(name);

        Run run = Run.in(BAD, List.of("check", file));

        assertThat(shown(run, BAD)).as(run.err()).isNotEmpty().isEqualTo(expected(name, file));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(pictures(BAD.resolve(file))).doesNotContain("Exception");
        assertThat(run.out().isEmpty()).isEqualTo(run.err().contains("error LW"));
    }

    @Test
    void whatIsLeftOutIsThere() {
        assertThat(OF_LOWER_LIMITS)
                .allSatisfy(name -> assertThat(BAD.resolve(name)).exists());
    }

    @Test
    void aFileOverTheSizeLimit() throws IOException {
        String comment = "#".repeat(1023) + "\n";
        Files.writeString(folder.resolve("large.yaml"), schema("t") + comment.repeat(1024));

        assertThat(checked("large.yaml")).containsExactly("LW0102 at large.yaml 1:1");
    }

    @Test
    void moreSchemasThanTheLimit() throws IOException {
        List<String> words = new ArrayList<>();
        for (int i = 1; i <= 257; i++) {
            words.add("s" + i + ".yaml");
            Files.writeString(folder.resolve("s" + i + ".yaml"), schema("s" + i));
        }

        assertThat(checked(words.toArray(String[]::new))).containsExactly("LW0227 at s257.yaml 1:1");
    }

    @Test
    void aLongerChainOfImportsThanTheLimit() throws IOException {
        for (int i = 1; i <= 51; i++) {
            Files.writeString(folder.resolve("s" + i + ".yaml"), schema("s" + i) + "import: [s" + (i + 1) + ".yaml]\n");
        }

        assertThat(checked("s1.yaml")).containsExactly("LW0228 at s50.yaml 4:10");
    }

    /** What the build plugin logs as well, by a test of its own. */
    private static String pictures(Path file) {
        SchemaSource source = SchemaSource.classLoader(CheckBadSchemasTest.class.getClassLoader());
        SchemaInput input = new SchemaInput.File(BAD, file);
        DiagnosticRenderer renderer = new DiagnosticRenderer();
        return new SchemaCompiler()
                .compile(CompileRequest.of(List.of(input), source)).diagnostics().stream()
                        .map(renderer::picture)
                        .map(picture -> picture + "\n\n")
                        .collect(Collectors.joining());
    }

    private List<String> checked(String... files) {
        Run run = Run.in(
                folder, Stream.concat(Stream.of("check"), Stream.of(files)).toList());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        return shown(run, folder);
    }

    private static String schema(String javaPackage) {
        return "labwire: 1\nprotocol: katcp\npackage: " + javaPackage + "\n";
    }

    private static List<String> expected(String name, String file) throws IOException {
        return directives(name, "# expect ")
                .map(rest -> EXPECTED.matcher("# expect " + rest))
                .map(match -> {
                    assertThat(match.matches()).isTrue();
                    String where = match.group(2) == null ? file : match.group(2);
                    return match.group(1) + " at " + where + " " + match.group(3);
                })
                .toList();
    }

    private static Stream<String> directives(String name, String word) throws IOException {
        return Files.readString(BAD.resolve(name), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()));
    }

    /** What the command has shown, as ids with their places. */
    private static List<String> shown(Run run, Path folder) {
        List<String> shown = SHOWN.matcher(run.err())
                .results()
                .map(match -> match.group(2) + " at " + inside(folder, match) + " " + match.group(4))
                .toList();
        assertThat(shown).hasSize((int) run.err()
                .lines()
                .filter(line -> line.matches("(error|warning) .*"))
                .count());
        return shown;
    }

    private static String inside(Path folder, MatchResult match) {
        Path path = Path.of(match.group(3));
        return (path.isAbsolute() ? folder.relativize(path) : path).toString().replace('\\', '/');
    }
}
