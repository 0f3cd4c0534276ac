package io.labwire.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.wire.WireFormatException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** One who goes back to a value, from anywhere in it, comes upon the same as before. */
class JsonTrialTest {

    private static final JsonKeys KEYS = JsonKeys.of(List.of("a"), List.of("b", "c_d"));

    private static void rest(JsonReader reader, List<String> parts) throws WireFormatException {
        while (reader.token() != Token.END) {
            parts.add(ReadPart.told(reader));
            reader.next();
        }
    }

    private static JsonReader begun(String text, JsonRules rules) throws WireFormatException {
        JsonReader reader = JsonReader.of(text.getBytes(StandardCharsets.UTF_8), rules);
        reader.next();
        return reader;
    }

    @Property(tries = 500)
    void whatIsReadAgainIsTheSame(
            @ForAll("texts") String text, @ForAll @IntRange(max = 12) int some, @ForAll boolean knowsKeys)
            throws WireFormatException {
        for (JsonRules rules : List.of(JsonRules.PYTHON, withoutDuplicates())) {
            List<String> parts = new ArrayList<>();
            rest(begun(text, rules), parts);
            for (int at = 0; at < parts.size(); at++) {
                List<String> again = new ArrayList<>();
                JsonReader reader = begun(text, rules);
                while (again.size() < at) {
                    again.add(ReadPart.told(reader));
                    reader.next();
                }
                if (reader.token() == Token.OBJECT_END || reader.token() == Token.LIST_END) {
                    continue;
                }
                if (reader.token() == Token.KEY) {
                    again.add(ReadPart.told(reader));
                }
                try (JsonTrial trial = reader.trial()) {
                    assertThat(trial.isRead()).isTrue();
                    trial.again();
                    trial.again();
                    assertThat(reader.position()).isEqualTo(trial.position());
                    for (int part = 0; part < some && !trial.isRead(); part++) {
                        goOn(reader, knowsKeys);
                    }
                    trial.again();
                    while (!trial.isRead()) {
                        again.add(ReadPart.told(reader));
                        reader.next();
                    }
                }
                rest(reader, again);
                assertThat(again).as("from part %d of %s", at, text).isEqualTo(parts);
            }
        }
    }

    private static void goOn(JsonReader reader, boolean knowsKeys) throws WireFormatException {
        if (knowsKeys && reader.token() == Token.OBJECT) {
            reader.nextKey(KEYS, JsonKeys.START);
        } else {
            reader.next();
        }
    }

    private static JsonRules withoutDuplicates() {
        return new JsonRules(JsonLimits.DEFAULT, Set.of(Leniency.LONE_SURROGATES, Leniency.NON_FINITE_NUMBERS));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> leaves = Arbitraries.of(
                "1", "-12.5e3", "NaN", "123456789012345678901", "true", "null", "\"x\"", "\"\\u00e9\u20ac\\\\\"");
        Arbitrary<String> values = Arbitraries.lazyOf(() -> leaves, () -> list(leaves), () -> object(leaves));
        Arbitrary<String> deeper = Arbitraries.oneOf(values, list(values), object(values));
        return Arbitraries.oneOf(deeper, list(deeper), object(deeper));
    }

    private static Arbitrary<String> list(Arbitrary<String> values) {
        return values.list().ofMaxSize(3).map(all -> all.stream().collect(Collectors.joining(", ", "[ ", "]")));
    }

    /** No key comes twice. */
    private static Arbitrary<String> object(Arbitrary<String> values) {
        List<String> keys = List.of("\"a\":", "\"c_d\" : ", "\"\\u0061b\": ", "\"\u20ac\":");
        return values.list().ofMaxSize(keys.size()).map(all -> {
            List<String> members = new ArrayList<>();
            all.forEach(each -> members.add(keys.get(members.size()) + each));
            return "{ " + String.join(" ,\n", members) + " }";
        });
    }
}
