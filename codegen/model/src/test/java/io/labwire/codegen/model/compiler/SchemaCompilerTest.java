package io.labwire.codegen.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.SchemaLimits;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCompilerTest {

    private static final String HEAD = "labwire: 1\nprotocol: katcp\npackage: t\n";
    private static final String BAND = "enums: {Band: {values: {L: l}}}\n";
    private static final String USES_BAND = "informs: {x: {band: {type: Band}}}\n";

    @TempDir
    private Path folder;

    @Test
    void aRelativeImportIsReadFromTheImportersFolder() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("band.yaml"), HEAD + BAND);
        Path file = Files.writeString(folder.resolve("sub/x.yaml"), HEAD + "import: [../band.yaml]\n" + USES_BAND);

        Compilation compilation = compile(SchemaSource.inMemory(Map.of()), new SchemaInput.File(folder, file));

        assertThat(compilation.diagnostics()).isEmpty();
        Schema schema = compilation.schemas().get(0);
        assertThat(schema.importPath()).isEqualTo("sub/x.yaml");
        assertThat(schema.imports().get(0).importPath()).isEqualTo("band.yaml");
    }

    @Test
    void aRelativeImportOfASchemaThatHasANameIsANameAsWell() {
        Compilation compilation = compile(
                Map.of(
                        "labwire/a/x.yaml",
                        HEAD + "import: [../b/band.yaml]\n" + USES_BAND,
                        "labwire/b/band.yaml",
                        HEAD + BAND),
                "labwire/a/x.yaml");

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.schemas().get(0).imports().get(0).importPath()).isEqualTo("labwire/b/band.yaml");
    }

    @Test
    void aSchemaImportedByTwoIsReadOnceAndItsTypesAreTheSame() {
        Compilation compilation = compile(
                Map.of(
                        "band.yaml", HEAD + BAND,
                        "one.yaml", HEAD + "import: [band.yaml]\n" + USES_BAND,
                        "two.yaml", HEAD + "import: [band.yaml]\n" + USES_BAND),
                "one.yaml",
                "two.yaml");

        assertThat(compilation.schemas())
                .extracting(schema -> ((EnumType) field(schema).type()))
                .satisfies(types -> assertThat(types.get(0)).isSameAs(types.get(1)));
    }

    @Test
    void schemasComeInTheOrderTheyAreAskedForAlsoIfOneImportsAnother() {
        Map<String, String> texts = Map.of("a.yaml", HEAD + "import: [b.yaml]\n" + USES_BAND, "b.yaml", HEAD + BAND);

        assertThat(compile(texts, "a.yaml", "b.yaml").schemas())
                .extracting(Schema::importPath)
                .containsExactly("a.yaml", "b.yaml");
        assertThat(compile(texts, "b.yaml", "a.yaml").schemas())
                .extracting(Schema::importPath)
                .containsExactly("b.yaml", "a.yaml");
    }

    @Test
    void anErrorInOneSchemaLeavesNoModelOfAnyAndIsToldOnce() {
        Compilation compilation = compile(
                Map.of(
                        "bad.yaml", HEAD + "enums: {band: {values: {L: l}}}\n",
                        "one.yaml", HEAD + "import: [bad.yaml]\n" + USES_BAND,
                        "two.yaml", HEAD + "import: [bad.yaml]\n" + USES_BAND),
                "one.yaml",
                "two.yaml",
                "bad.yaml");

        assertThat(compilation.schemas()).isEmpty();
        assertThat(compilation.diagnostics())
                .extracting(Diagnostic::id)
                .contains("LW0303")
                .containsOnlyOnce("LW0303");
    }

    @Test
    void aTypeThatMayBeInAnUnreadableImportIsNotCalledUnknown() {
        Compilation compilation = compile(
                Map.of("bad.yaml", "not: [yaml", "x.yaml", HEAD + "import: [bad.yaml]\n" + USES_BAND), "x.yaml");

        assertThat(compilation.diagnostics()).extracting(Diagnostic::id).containsExactly("LW0108");
    }

    @Test
    void warningsAreForTheSchemasAskedForOnly() {
        String unusual = HEAD + "sensors: {'front door': {type: bool}}\n";
        Map<String, String> texts = Map.of("a.yaml", unusual, "b.yaml", HEAD + "import: [a.yaml]\n");

        assertThat(compile(texts, "a.yaml").diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("LW0332");
        assertThat(compile(texts, "b.yaml").diagnostics()).isEmpty();
        assertThat(compile(texts, "b.yaml", "a.yaml").diagnostics()).hasSize(1);
    }

    @Test
    void asManySchemasAsTheLimitAreReadAndOneMoreIsNot() {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            texts.put(i + ".yaml", bytes(HEAD + "name: S" + i + "\n"));
        }
        texts.put("five.yaml", bytes(HEAD + "import: [0.yaml, 1.yaml, 2.yaml, 3.yaml]\n"));
        texts.put("six.yaml", bytes(HEAD + "import: [0.yaml, 1.yaml, 2.yaml, 3.yaml, 4.yaml]\n"));
        SchemaLimits limits = SchemaLimits.DEFAULTS.withMaxSchemas(5);

        assertThat(compile(texts, limits, "five.yaml").hasErrors()).isFalse();
        assertThat(compile(texts, limits, "six.yaml").diagnostics())
                .extracting(Diagnostic::id)
                .contains("LW0227");
    }

    @Test
    void aChainOfImportsAsLongAsTheLimitIsFollowedAndALongerOneIsNot() {
        SchemaLimits limits = SchemaLimits.DEFAULTS.withMaxImportDepth(3);

        assertThat(compile(chain(3), limits, "2.yaml").hasErrors()).isFalse();
        assertThat(compile(chain(4), limits, "3.yaml").diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("LW0228");
    }

    @Test
    void theLongestChainOfTheDeepestSchemasThatCanBeAllowedFitsTheStack() {
        Map<String, byte[]> texts = chain(SchemaLimits.LONGEST_CHAIN);
        String deep = "[".repeat(SchemaLimits.DEEPEST - 1) + "]".repeat(SchemaLimits.DEEPEST - 1);
        texts.put("0.yaml", bytes(HEAD + "doc: " + deep + "\n"));
        SchemaLimits limits = SchemaLimits.DEFAULTS
                .withMaxImportDepth(SchemaLimits.LONGEST_CHAIN)
                .withMaxDepth(SchemaLimits.DEEPEST);

        assertThat(compile(texts, limits, SchemaLimits.LONGEST_CHAIN - 1 + ".yaml")
                        .diagnostics())
                .extracting(Diagnostic::id)
                .contains("LW0203")
                .doesNotContain("LW0112", "LW0228");
    }

    @Test
    void importsThatBranchAndMeetAgainAreNoCircleAndTakeNoTime() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("0a.yaml", HEAD + "name: A0\n" + BAND);
        texts.put("0b.yaml", HEAD + "name: B0\n");
        for (int i = 1; i < 40; i++) {
            String imports = "import: [" + (i - 1) + "a.yaml, " + (i - 1) + "b.yaml]\n";
            texts.put(i + "a.yaml", HEAD + "name: A" + i + "\n" + imports);
            texts.put(i + "b.yaml", HEAD + "name: B" + i + "\n" + imports);
        }

        Compilation compilation = compile(texts, "39a.yaml");

        assertThat(compilation.hasErrors()).isFalse();
        assertThat(compilation.schemas().get(0).allImports()).hasSize(78);
    }

    @Test
    void aFaultOfABuiltInSchemaIsToldAndNotLookedForInItself() {
        Compilation compilation = compile(
                Map.of(
                        "labwire/katcp/core.yaml", HEAD + "name: Core\n" + USES_BAND,
                        "labwire/katcp/sensor.yaml", HEAD + "name: Sensor\n" + USES_BAND),
                "labwire/katcp/core.yaml");

        assertThat(compilation.diagnostics()).extracting(Diagnostic::id).containsExactly("LW0204");
    }

    @Test
    void aFileOutsideItsFolderIsNamedByItsLastPart() throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), HEAD + BAND);

        Compilation compilation =
                compile(SchemaSource.inMemory(Map.of()), new SchemaInput.File(folder.resolve("elsewhere"), file));

        assertThat(compilation.schemas()).extracting(Schema::importPath).containsExactly("x.yaml");
    }

    private static Field field(Schema schema) {
        return schema.informs().get(0).fields().get(0);
    }

    /** Schemas each of which imports the one with the next lower number. */
    private static Map<String, byte[]> chain(int length) {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        for (int i = 0; i < length; i++) {
            String imports = i == 0 ? BAND : "import: [" + (i - 1) + ".yaml]\n";
            texts.put(i + ".yaml", bytes(HEAD + "name: S" + i + "\n" + imports));
        }
        return texts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Compilation compile(Map<String, String> texts, String... names) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        texts.forEach((name, text) -> bytes.put(name, bytes(text)));
        return compile(bytes, SchemaLimits.DEFAULTS, names);
    }

    private static Compilation compile(Map<String, byte[]> texts, SchemaLimits limits, String... names) {
        List<SchemaInput> inputs =
                Stream.of(names).<SchemaInput>map(SchemaInput.Named::new).toList();
        return new SchemaCompiler()
                .compile(new CompileRequest(
                        inputs, SchemaSource.inMemory(texts), limits, CompileRequest.installedDialects()));
    }

    private static Compilation compile(SchemaSource source, SchemaInput... inputs) {
        return new SchemaCompiler().compile(CompileRequest.of(List.of(inputs), source));
    }
}
