package io.labwire.codegen.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.SchemaSource;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is and is not told of a schema with two warnings about its imports, and three about its sensors. */
class SuppressionTest {

    private static final String SCHEMA = """
            labwire: 1
            protocol: katcp
            package: org.example.bench
            import: [labwire/katcp/core.yaml, labwire/katcp/sensor.yaml, empty.yaml]
            sensors:
              old name: {type: bool}
              older name: {type: bool}
              a.b c: {type: bool}
            """;

    private static final List<String> ALL = List.of(
            "LW0316 at 4:35: nothing of labwire/katcp/sensor.yaml is used",
            "LW0316 at 4:62: nothing of empty.yaml is used",
            "LW0332 at 6:3: \"old name\" has characters that sensor names do not have elsewhere",
            "LW0332 at 7:3: \"older name\" has characters that sensor names do not have elsewhere",
            "LW0332 at 8:3: \"a.b c\" has characters that sensor names do not have elsewhere");

    @Test
    void everyWarningIsToldThatIsNotSuppressed() {
        assertThat(found("")).isEqualTo(ALL);
    }

    @Test
    void withoutAPlaceAllWarningsOfTheIdAreSuppressedAndNoOther() {
        assertThat(found("suppress: [{id: LW0316, reason: x}]")).isEqualTo(ALL.subList(2, 5));
        assertThat(found("suppress: [{id: LW0332, reason: x}]")).isEqualTo(ALL.subList(0, 2));
    }

    @Test
    void anElementIsSuppressedWithAllThatIsInIt() {
        assertThat(found("suppress: [{id: LW0332, at: sensors, reason: x}]")).isEqualTo(ALL.subList(0, 2));
        assertThat(found("suppress: [{id: LW0316, at: import, reason: x}]")).isEqualTo(ALL.subList(2, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sensors.a.b c", "'sensors.a.b c'"})
    void aNameMayHaveDots(String path) {
        assertThat(found("suppress: [{id: LW0332, at: " + path + ", reason: x}]"))
                .isEqualTo(ALL.subList(0, 4));
    }

    @Test
    void anItemOfAListGoesByItsText() {
        assertThat(found("suppress: [{id: LW0316, at: import.empty.yaml, reason: x}]"))
                .doesNotContain(ALL.get(1))
                .hasSize(4);
    }

    @Test
    void whatTheFirstEntryLeavesTheNextCanSuppress() {
        assertThat(found("suppress: [{id: LW0332, at: sensors.old name, reason: x}, {id: LW0332, reason: x}]"))
                .isEqualTo(ALL.subList(0, 2));
    }

    @Test
    void aSuppressionThatSuppressesNothingCanBeSuppressedWithAReason() {
        assertThat(found("suppress: [{id: LW0332, at: import, reason: x}, {id: LW0351, reason: x}]"))
                .isEqualTo(ALL);
    }

    @Test
    void anIdOfSomebodyElsesRulesIsOnlyFoundToSuppressNothing() {
        assertThat(found("suppress: [{id: TOY0007, reason: x}]"))
                .startsWith(ALL.get(0))
                .endsWith("LW0351 at 9:17: there is no TOY0007 in the schema")
                .hasSize(6);
    }

    @Test
    void aSchemaThatIsOnlyImportedKeepsItsWarningsToItself() {
        Map<String, String> texts = Map.of(
                "bench.yaml",
                SCHEMA + "suppress: [{id: LW0351, reason: x}]\n",
                "t.yaml",
                "labwire: 1\nprotocol: katcp\npackage: t\nimport: [bench.yaml]\n");

        assertThat(found(texts, "t.yaml")).isEmpty();
    }

    @Test
    void nothingIsSaidOfSuppressionsWhereASchemaCouldNotBeRead() {
        assertThat(found("informs: {x: {a: {type: Nothing}}}\nsuppress: [{id: LW0351, reason: x}]"))
                .singleElement()
                .asString()
                .startsWith("LW0204");
    }

    private static List<String> found(String more) {
        return found(Map.of("bench.yaml", SCHEMA + more + "\n"), "bench.yaml");
    }

    private static List<String> found(Map<String, String> texts, String requested) {
        byte[] empty = "labwire: 1\nprotocol: katcp\npackage: e\nenums: {E: {values: {A: a}}}\n"
                .getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> bytes = new HashMap<>(Map.of("empty.yaml", empty));
        texts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new SchemaCompiler()
                        .compile(CompileRequest.of(
                                List.of(new SchemaInput.Named(requested)),
                                SchemaSource.inMemory(bytes)
                                        .or(SchemaSource.classLoader(SuppressionTest.class.getClassLoader()))))
                        .diagnostics()
                        .stream()
                        .map(SuppressionTest::summary)
                        .toList();
    }

    private static String summary(Diagnostic diagnostic) {
        return diagnostic.id() + " at " + diagnostic.span().line() + ":"
                + diagnostic.span().column() + ": " + diagnostic.message();
    }
}
