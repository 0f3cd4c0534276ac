package io.labwire.codegen.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticCollector;
import io.labwire.codegen.model.reading.Node.MappingNode;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.reading.Node.SequenceNode;
import io.labwire.codegen.model.source.SchemaLimits;
import io.labwire.codegen.model.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeReaderTest {

    private final DiagnosticCollector found = new DiagnosticCollector();

    @Test
    void placesCountLinesAndCodePointsFromOne() {
        MappingNode root = (MappingNode) read("größe: 𝄞𝄞 # x\nb: 'two words'\n");

        assertThat(place(root.entries().get(0).key())).isEqualTo("1:1-1:6");
        assertThat(place(root.entries().get(0).value())).isEqualTo("1:8-1:10");
        assertThat(place(root.entries().get(1).value())).isEqualTo("2:4-2:15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\nb: 2", "a: 1\r\nb: 2\r\n", "a: 1\rb: 2\r"})
    void everyLineEndCountsAsOne(String text) {
        MappingNode root = (MappingNode) read(text);

        assertThat(place(root.entries().get(1).key())).isEqualTo("2:1-2:2");
        assertThat(root.span().file().lines().get(1)).isEqualTo("b: 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void lineEndsOfOtherStandardsAreOrdinaryCharacters(String character) {
        MappingNode root = (MappingNode) read("a: \"x" + character + "y\"\nb: 2\n");

        assertThat(place(root.entries().get(0).value())).isEqualTo("1:4-1:9");
        assertThat(place(root.entries().get(1).key())).isEqualTo("2:1-2:2");
    }

    @Test
    void aBlockEndsWithItsLastItemAndNotWhereTheNextBegins() {
        MappingNode root = (MappingNode) read("a:\n  - x\n  - y\n\n# comment\nb:\n  c: d\n\n");

        assertThat(place(root.entries().get(0).value())).isEqualTo("2:3-3:6");
        assertThat(place(root.entries().get(1).value())).isEqualTo("7:3-7:7");
        assertThat(place(root)).isEqualTo("1:1-7:7");
    }

    @Test
    void aFlowEndsWithItsBracket() {
        MappingNode root = (MappingNode) read("a: {b: [c, d]\n   }\n");

        assertThat(place(root.entries().get(0).value())).isEqualTo("1:4-2:5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a: |\\n  x\\n  yz\\n\\n\\nb: 1\\n; 1:4-3:5",
                "a: >-\\n  x\\n  yz; 1:4-3:5",
                "a: |\\n  x\\n# no text\\nb: 1\\n; 1:4-2:4",
                "a: |\\nb: 1\\n; 1:4-1:5",
                "a: |+\\n  x\\n\\n; 1:4-2:4"
            })
    void aBlockTextEndsWithItsLastLineOfText(String text, String expected) {
        MappingNode root = (MappingNode) read(text.replace("\\n", "\n"));

        assertThat(place(root.entries().get(0).value())).isEqualTo(expected);
    }

    @Test
    void aMissingValueIsNothingAtThePlaceWhereItWouldBe() {
        MappingNode root = (MappingNode) read("a:\nb: ''\n");

        ScalarNode missing = (ScalarNode) root.entries().get(0).value();
        assertThat(missing.isNothing()).isTrue();
        assertThat(place(missing)).isEqualTo("1:3-1:3");
        assertThat(((ScalarNode) root.entries().get(1).value()).isNothing()).isFalse();
    }

    @Test
    void scalarsKeepWhatTheAuthorTyped() {
        SequenceNode root = (SequenceNode) read("[5.0, 0x10, off, 1_000, 2026-11-21, \"\\u0041\"]");

        assertThat(root.items())
                .extracting(item -> ((ScalarNode) item).text())
                .containsExactly("5.0", "0x10", "off", "1_000", "2026-11-21", "A");
    }

    @Test
    void sameKeysAreKeptForWhoeverKnowsWhatTheyMean() {
        assertThat(((MappingNode) read("{a: 1, a: 2}")).entries()).hasSize(2);
    }

    @Test
    void aFileAsLargeAsTheLimitIsReadAndOneByteMoreIsNot() {
        byte[] bytes = "a: bcdefg".getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes, SchemaLimits.DEFAULTS.withMaxBytes(9))).isPresent();
        assertThat(read(bytes, SchemaLimits.DEFAULTS.withMaxBytes(8))).isEmpty();
        assertThat(found.sorted()).extracting(Diagnostic::id).containsExactly("LW0102");
    }

    @ParameterizedTest
    @CsvSource({"64, ''", "65, LW0112"})
    void aTreeAsDeepAsTheLimitIsReadAndOneLevelMoreIsNot(int depth, String expected) {
        read(("[".repeat(depth) + "]".repeat(depth)).getBytes(StandardCharsets.UTF_8), SchemaLimits.DEFAULTS);

        assertThat(found.sorted().stream().map(Diagnostic::id).findFirst())
                .isEqualTo(expected.isEmpty() ? Optional.empty() : Optional.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"200, ''", "201, LW0113"})
    void aKeyAsLongAsTheLimitIsReadAndOneCharacterMoreIsNot(int length, String expected) {
        read(("a".repeat(length) + ": b").getBytes(StandardCharsets.UTF_8), SchemaLimits.DEFAULTS);

        assertThat(found.sorted().stream().map(Diagnostic::id).findFirst())
                .isEqualTo(expected.isEmpty() ? Optional.empty() : Optional.of(expected));
    }

    @Test
    void aFileWithoutAByteIsEmptyAndNotAFault() {
        assertThat(read(new byte[0], SchemaLimits.DEFAULTS)).isEmpty();
        assertThat(found.sorted()).extracting(Diagnostic::id).containsExactly("LW0106");
    }

    @Test
    void utf16IsNotUtf8() {
        assertThat(read("labwire: 1\n".getBytes(StandardCharsets.UTF_16), SchemaLimits.DEFAULTS))
                .isEmpty();
        assertThat(found.sorted()).extracting(Diagnostic::id).containsExactly("LW0103");
    }

    private Node read(String text) {
        Optional<Node> root = read(text.getBytes(StandardCharsets.UTF_8), SchemaLimits.DEFAULTS);
        assertThat(found.sorted()).isEmpty();
        return root.orElseThrow();
    }

    private Optional<Node> read(byte[] bytes, SchemaLimits limits) {
        return new NodeReader(limits, found).read("x.yaml", bytes);
    }

    private static String place(Node node) {
        Span span = node.span();
        return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
    }
}
