package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Nothing in the grammar is there for nothing, and nothing in it could be a little different without being noticed: for
 * each small change, some line of the golden vectors or of {@code grammar-lines.jsonl} is no longer what it should be.
 */
class GrammarMutationTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STREAM_WITHOUT_LIMIT = 1000;

    @Test
    void theGrammarSaysOfEachLineWhatItShould() throws IOException {
        Map<String, List<String>> lines = lines();
        LexedLines lexed = new LexedLines(katcp());

        assertThat(lines.size()).isGreaterThan(200);
        lines.forEach((bytes, expected) -> assertThat(lexed.of(bytes)).as(bytes).isEqualTo(expected));
    }

    @Test
    void noSmallChangeOfTheGrammarGoesUnnoticed() throws IOException {
        Map<String, List<String>> lines = lines();
        List<GrammarMutations.Mutant> mutants = GrammarMutations.of(katcp());

        assertThat(mutants.size()).isGreaterThan(150);
        assertThat(mutants.stream()
                        .filter(mutant -> !noticed(mutant.grammar(), lines))
                        .map(GrammarMutations.Mutant::change))
                .isEmpty();
    }

    private static boolean noticed(String grammar, Map<String, List<String>> lines) {
        try {
            LexedLines lexed = new LexedLines(grammar);
            return lines.entrySet().stream()
                    .anyMatch(line -> !lexed.of(line.getKey()).equals(line.getValue()));
        } catch (IllegalArgumentException refused) {
            return true;
        }
    }

    /** All test data: some bytes and the lines they are. After each comes another line, which is always found. */
    private static Map<String, List<String>> lines() throws IOException {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        testData().forEach((bytes, expected) -> {
            List<String> andNext = new ArrayList<>(expected);
            andNext.add("?next|1");
            lines.put(bytes + "?next 1\n", andNext);
        });
        return lines;
    }

    private static Map<String, List<String>> testData() throws IOException {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (JsonNode each : vectors("/META-INF/labwire/vectors/katcp/parse.jsonl", 70)) {
            String line = bytes(each.get("bytes_hex")) + "\n";
            lines.put(
                    line,
                    switch (each.get("outcome").textValue()) {
                        case "message" -> List.of(shown(each.get("decoded")));
                        case "error" -> List.of(each.get("katcp_codec_error").textValue());
                        default -> List.of();
                    });
        }
        for (JsonNode each : vectors("/META-INF/labwire/vectors/katcp/stream.jsonl", 23)) {
            if (each.get("max_line_length").intValue() == STREAM_WITHOUT_LIMIT
                    && !each.get("decoded").isEmpty()) {
                StringBuilder stream = new StringBuilder();
                each.get("chunks_hex").forEach(chunk -> stream.append(bytes(chunk)));
                List<String> expected = new ArrayList<>();
                each.get("decoded")
                        .forEach(event -> expected.add(
                                event.has("error") ? event.get("error").textValue() : shown(event)));
                lines.put(stream.toString(), expected);
            }
        }
        for (JsonNode each : vectors("/io/labwire/conformance/katcp/grammar-lines.jsonl", 145)) {
            List<String> expected = new ArrayList<>();
            each.get("are").forEach(line -> expected.add(line.textValue()));
            lines.put(each.get("bytes").textValue(), expected);
        }
        return lines;
    }

    private static String shown(JsonNode message) {
        StringBuilder text = new StringBuilder();
        text.append(
                switch (message.get("mtype").textValue()) {
                    case "request" -> '?';
                    case "reply" -> '!';
                    default -> '#';
                });
        text.append(message.get("name").textValue());
        if (!message.get("mid").isNull()) {
            text.append('[').append(message.get("mid").textValue()).append(']');
        }
        message.get("args_hex").forEach(argument -> text.append('|').append(bytes(argument)));
        return text.toString();
    }

    /** Bytes in hex, as a text in which each character is a byte. */
    private static String bytes(JsonNode hex) {
        return new String(HexFormat.of().parseHex(hex.textValue()), StandardCharsets.ISO_8859_1);
    }

    private static List<JsonNode> vectors(String resource, int count) throws IOException {
        List<JsonNode> vectors = new ArrayList<>();
        for (String line : text(resource).lines().toList()) {
            vectors.add(JSON.readTree(line));
        }
        assertThat(vectors).as(resource).hasSize(count);
        return vectors;
    }

    private static String katcp() throws IOException {
        return text("/META-INF/labwire/grammars/Katcp.g4");
    }

    private static String text(String resource) throws IOException {
        try (InputStream content = GrammarMutationTest.class.getResourceAsStream(resource)) {
            assertThat(content).as(resource).isNotNull();
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
