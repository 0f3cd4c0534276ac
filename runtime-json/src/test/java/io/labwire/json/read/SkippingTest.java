package io.labwire.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.wire.WireFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is passed over has to be as right as what is read, and the reader tells of it as if it had been read. */
class SkippingTest {

    private static final JsonKeys NONE = JsonKeys.of();

    private static final JsonRules BOUNDED =
            rules(JsonLimits.with(bounds -> bounds.depth(6).numberLength(6)));

    private static final JsonRules SHORT = rules(JsonLimits.with(bounds -> bounds.stringLength(30)));

    private static JsonRules rules(JsonLimits limits) {
        return new JsonRules(limits, Set.of(Leniency.DUPLICATE_KEYS, Leniency.LONE_SURROGATES));
    }

    /** Where the reader is after the value of the first key, or why it is nowhere. */
    private static String after(String value, JsonRules rules, boolean skips) {
        String text = "{\"unknown\":" + value + ",\"next\":1 x}";
        StringBuilder seen = new StringBuilder();
        try {
            JsonReader reader = JsonReader.of(text.getBytes(StandardCharsets.UTF_8), rules);
            reader.next();
            int key = reader.nextKey(NONE, JsonKeys.START);
            if (skips) {
                reader.skip();
            } else {
                pass(reader);
            }
            seen.append(reader.token())
                    .append(' ')
                    .append(reader.position())
                    .append(' ')
                    .append(reader.path());
            boolean another = reader.nextKey(NONE, key) != JsonKeys.END;
            seen.append(' ')
                    .append(another ? reader.text() : "no more")
                    .append(' ')
                    .append(reader.path());
            reader.next();
            reader.next();
        } catch (WireFormatException refused) {
            seen.append(' ').append(refused.getMessage()).append(' ').append(refused.kind());
        }
        return seen.toString();
    }

    private static void pass(JsonReader reader) throws WireFormatException {
        int open = 0;
        do {
            Token token = reader.next();
            if (token == Token.OBJECT || token == Token.LIST) {
                open++;
            } else if (token == Token.OBJECT_END || token == Token.LIST_END) {
                open--;
            }
        } while (open > 0);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        " ",
                        "\n",
                        "\"a\"",
                        "\"b\":",
                        "\"a\":1",
                        "{\"a\":1,",
                        "[1,",
                        "{\"a\":",
                        "1",
                        "-0",
                        "1.5",
                        "1e3",
                        "123456",
                        "1234567",
                        "true",
                        "nul",
                        "null",
                        "NaN",
                        "\"\\n\"",
                        "\"\\ud800\"",
                        "\"\t\"",
                        "\"a text that is longer than may be\"",
                        "\"\u00e9\"")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Property
    void whatIsPassedOverIsCheckedAsIfItWereRead(@ForAll("values") String value) {
        for (JsonRules rules : new JsonRules[] {JsonRules.PYTHON, JsonRules.STRICT, BOUNDED, SHORT}) {
            for (String whole :
                    new String[] {value, "[" + value + "]", "{\"a\":" + value + "}", "[[],{},{\"a\":[" + value + "]}]"
                    }) {
                assertThat(after(whole, rules, true)).as(whole).isEqualTo(after(whole, rules, false));
            }
        }
    }

    @Example
    void theReaderStandsAtTheEndOfWhatItHasPassed() {
        assertThat(after("{\"a\":[1,2.5,{}],\"b\":\"\"}", JsonRules.PYTHON, true))
                .startsWith("OBJECT_END 33 unknown next next");
    }

    @Example
    void boundsHoldWhereItIsPassedOver() {
        assertThat(after("[[[[[[1]]]]]]", BOUNDED, true)).contains("at most 6 levels");
        assertThat(after("[1234567]", BOUNDED, true)).contains("at most 6 characters (numberLength)");
        assertThat(after("[\"a text that is longer than may be\"]", SHORT, true))
                .contains("at most 30 characters");
        assertThat(after("{\"a\":1,\"a\":2}", JsonRules.STRICT, true))
                .contains("a key that the object does not have yet");
        assertThat(after("[1e999]", JsonRules.STRICT, true)).contains("a number that a float64 can hold");
    }

    @Example
    void nothingIsTooDeepThatTheLimitAllows() {
        String deep = "[".repeat(400) + "]".repeat(400);
        assertThat(after(deep, JsonRules.PYTHON, true)).startsWith("LIST_END 810 unknown next");
        assertThat(after("[".repeat(512) + "]".repeat(512), JsonRules.PYTHON, true))
                .contains("at most 512 levels");
    }
}
