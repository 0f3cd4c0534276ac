package io.labwire.codegen.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import io.labwire.codegen.model.source.SchemaLimits;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whatever the bytes: a model or diagnostics, soon, and never an exception. */
class NoExceptionTest {

    private static final String GOOD = good();
    private static final List<String> SPLINTERS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            "- ",
            "? ",
            "|",
            ">",
            "\"",
            "'",
            "#",
            "&a ",
            "*a",
            "!!str ",
            "%YAML 9.9\n",
            "---\n",
            "...\n",
            "\t",
            "\n",
            "\n\n  ",
            "\r",
            "~",
            "null",
            "1e999999",
            ".inf",
            "0x",
            "-",
            "<<: ",
            "@",
            "`",
            "\uFEFF",
            "\u0000",
            "\u0085",
            "\u2028",
            "\uD83D\uDE00",
            "type: bool",
            "repeat: true",
            "optional: true",
            "default: L",
            "arguments: {}",
            "labwire/katcp/core.yaml",
            "x.yaml",
            "..",
            "$&",
            "\\",
            "\\uD800",
            "9".repeat(1100));

    private final SchemaCompiler compiler = new SchemaCompiler();

    @Property(tries = 2000)
    void anyBytes(@ForAll @Size(max = 300) byte[] bytes) {
        compileAndShow(bytes);
    }

    @Property(tries = 2000)
    void anyTextOfYamlsOwnCharacters(@ForAll("yamlish") String text) {
        compileAndShow(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 3000)
    void anyDamageToAGoodSchema(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int wounds) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(GOOD);
        for (int i = 0; i < wounds; i++) {
            damage(text, random);
        }
        compileAndShow(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> yamlish() {
        return Arbitraries.of(SPLINTERS).list().ofMaxSize(40).map(splinters -> String.join("", splinters));
    }

    /** Large texts, each made to be slow in its own way. */
    @Test
    void textsMadeToBeSlowTakeABoundedTime() {
        long start = System.nanoTime();
        for (String text : List.of(
                "[".repeat(1 << 18),
                "{a: ".repeat(1 << 16),
                "? ".repeat(1 << 17),
                "\"" + "a\n".repeat((1 << 17) - 1),
                "[a" + ",a".repeat((1 << 17) - 2) + "]",
                "#\n".repeat(1 << 17),
                "a: >\n" + "\n".repeat((1 << 18) - 9) + "  x",
                schema("enums:\n", "  E%d: {values: {A: a}}\n", 8_000),
                schema("requests:\n  a:\n    doc: a\n    arguments:\n", "      a%d: {type: Unknown}\n", 8_000),
                schema("enums:\n  E:\n    values:\n", "      A%d: a\n", 12_000),
                schema("requests:\n", "  _%d: {}\n", 12_000),
                schema("sensors:\n  a: {type: integer, default: ", "9%d", 30_000))) {
            compileAndShow(text.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    private void compileAndShow(byte[] bytes) {
        SchemaSource source = SchemaSource.inMemory(Map.of("x.yaml", bytes))
                .or(SchemaSource.classLoader(getClass().getClassLoader()));
        Compilation compilation = compiler.compile(CompileRequest.of(List.of(new SchemaInput.Named("x.yaml")), source));

        assertThat(compilation.schemas().isEmpty()).isEqualTo(compilation.hasErrors());
        assertThat(compilation.diagnostics()).doesNotHaveDuplicates().isSorted();
        DiagnosticRenderer renderer = new DiagnosticRenderer();
        for (Diagnostic diagnostic : compilation.diagnostics()) {
            assertThat(renderer.line(diagnostic)).doesNotContain("\n");
            assertThat(renderer.picture(diagnostic))
                    .doesNotContainPattern("[ \n]\\z")
                    .doesNotContain(" \n");
        }
    }

    private static void damage(StringBuilder text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
            case 2 -> text.replace(from, to, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
            default -> text.insert(from, text.substring(from, Math.min(text.length(), from + random.nextInt(200))));
        }
    }

    private static String schema(String head, String line, int times) {
        StringBuilder text = new StringBuilder("labwire: 1\nprotocol: katcp\npackage: t\n" + head);
        for (int i = 0; i < times && text.length() < SchemaLimits.DEFAULTS.maxBytes() - 100; i++) {
            text.append(line.replace("%d", Integer.toString(i)));
        }
        return text.toString();
    }

    private static String good() {
        try {
            return Files.readString(Path.of("src/test/resources/good/receiver.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
