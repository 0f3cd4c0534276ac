package io.labwire.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;

class LeniencyTest {

    private static String read(String text, Leniency... leniencies) throws WireFormatException {
        JsonRules rules = new JsonRules(JsonLimits.DEFAULT, Set.of(leniencies));
        return JsonValue.parse(text.getBytes(StandardCharsets.UTF_8), rules).toText(JsonLayout.PYTHON);
    }

    private static void onlyWith(Leniency needed, Kind kind, String text, String message) throws WireFormatException {
        assertThat(read(text, needed)).isNotEmpty();
        Set<Leniency> others =
                Stream.of(Leniency.values()).filter(each -> each != needed).collect(Collectors.toSet());
        WireFormatException fault = JsonReaderTest.refused(text, new JsonRules(JsonLimits.DEFAULT, others));
        assertThat(fault).hasMessage(message);
        assertThat(fault.kind()).isEqualTo(kind);
    }

    @Example
    void literalsOfNumbersThatAreNotFinite() throws WireFormatException {
        assertThat(read("[NaN, Infinity, -Infinity]", Leniency.NON_FINITE_NUMBERS))
                .isEqualTo("[NaN, Infinity, -Infinity]");
        onlyWith(
                Leniency.NON_FINITE_NUMBERS,
                Kind.MALFORMED,
                "[NaN]",
                "[0], byte 1: a number of digits expected, found NaN");
        for (String none : new String[] {"INF", "-INF", "+INF", "+Infinity", "-NaN", "nan", "infinity", "NaNs"}) {
            assertThat(JsonReaderTest.refused(none, JsonRules.PYTHON)).as(none).isNotNull();
        }
    }

    @Example
    void numbersThatAreTooLarge() throws WireFormatException {
        assertThat(read("[1e400, -1e400]", Leniency.NON_FINITE_NUMBERS)).isEqualTo("[Infinity, -Infinity]");
        onlyWith(
                Leniency.NON_FINITE_NUMBERS,
                Kind.OUT_OF_RANGE,
                "[1e400]",
                "[0], byte 1: a number that a float64 can hold expected, found a larger one");
    }

    @Example
    void keysThatAreThereTwice() throws WireFormatException {
        assertThat(read("{\"a\": 1, \"b\": 2, \"\\u0061\": 3}", Leniency.DUPLICATE_KEYS))
                .isEqualTo("{\"a\": 3, \"b\": 2}");
        onlyWith(
                Leniency.DUPLICATE_KEYS,
                Kind.SURPLUS,
                "{\"b\": {\"a\": 1, \"a\": 2}}",
                "b.a, byte 15: a key that the object does not have yet expected, found one that it has");
        assertThat(read("{\"a\": {\"a\": 1}, \"b\": {\"a\": 1}}")).isNotEmpty();
    }

    @Example
    void halvesOfSurrogatePairs() throws WireFormatException {
        String text = "{\"\\ud800x\": \"\\udc00\\ud800\", \"\\\\ud800\": \"\\ud83d\\ude00\"}";
        assertThat(read(text, Leniency.LONE_SURROGATES)).isEqualTo(text);
        onlyWith(
                Leniency.LONE_SURROGATES,
                Kind.MALFORMED,
                "[\"\u00e9\\uD800\", 1]",
                "[0], byte 1: both halves of a surrogate pair expected, found one of them");
        onlyWith(
                Leniency.LONE_SURROGATES,
                Kind.MALFORMED,
                "[\"\u00e9\", {\"\\udc00\": 1}]",
                "[1][\"\\udc00\"], byte 8: both halves of a surrogate pair expected, found one of them");
    }

    @Example
    void placesAfterHalvesOfSurrogatePairsAreThoseOfTheBytes() {
        String text = "[\"\\ud800\u00e9\ud83d\ude00\\ud83d\\ude00\", x]";
        assertThat(JsonReaderTest.refused(text, JsonRules.PYTHON))
                .hasMessage("[1], byte 29: a JSON value expected, found 'x]'");
    }
}
