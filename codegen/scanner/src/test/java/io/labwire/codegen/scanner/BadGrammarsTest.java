package io.labwire.codegen.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.Note;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each grammar in {@code src/test/resources/bad} has one kind of mistake, and says in its first line what is said of it. */
class BadGrammarsTest {

    private static final Path FOLDER = Path.of("src/test/resources/bad");
    private static final String EXPECT = "// expect ";

    /** What the scanner generator finds. */
    static final List<String> IDS = List.of(
            "LW0401", "LW0402", "LW0403", "LW0404", "LW0405", "LW0406", "LW0407", "LW0408", "LW0409", "LW0410",
            "LW0411", "LW0412", "LW0413");

    @ParameterizedTest
    @MethodSource("grammars")
    void theMistakeIsToldWithItsPlace(Path file) throws IOException {
        String text = Files.readString(file);

        ScannerResult result = compile(file, text);

        assertThat(result.source()).isEmpty();
        assertThat(EXPECT
                        + result.diagnostics().stream()
                                .map(BadGrammarsTest::shown)
                                .collect(Collectors.joining("; ")))
                .isEqualTo(text.lines().findFirst().orElseThrow());
        assertThat(result.diagnostics()).allSatisfy(each -> {
            assertThat(each.repair()).isPresent();
            assertThat(each.message()).doesNotContain("\n");
        });
    }

    @Test
    void everyKindOfMistakeHasAGrammar() throws IOException {
        List<String> told = grammars()
                .flatMap(file -> compile(file, read(file)).diagnostics().stream())
                .map(Diagnostic::id)
                .distinct()
                .sorted()
                .toList();

        assertThat(told).isEqualTo(IDS);
    }

    @Test
    void nothingIsPrinted() throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            grammars().forEach(file -> compile(file, read(file)));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    static Stream<Path> grammars() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sorted = files.sorted().toList();
            assertThat(sorted).isNotEmpty();
            return sorted.stream();
        }
    }

    private static ScannerResult compile(Path file, String text) {
        return ScannerCompiler.compile(
                new ScannerRequest(new SourceFile(file.getFileName().toString(), text), "p", "S"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String shown(Diagnostic diagnostic) {
        return diagnostic.id() + " at " + shown(diagnostic.span())
                + diagnostic.notes().stream()
                        .map(Note::span)
                        .map(span -> ", note at " + shown(span))
                        .collect(Collectors.joining());
    }

    private static String shown(Span span) {
        return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
    }
}
