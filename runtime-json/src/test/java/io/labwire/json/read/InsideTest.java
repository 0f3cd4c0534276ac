package io.labwire.json.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** One who begins at a key comes upon the same as one who begins at the beginning. */
class InsideTest {

    private static final JsonKeys KEYS = JsonKeys.of(List.of("a"), List.of("b", "c_d"));

    /** All that a reader tells of a part, with what it would say of a fault there. */
    private static String told(JsonReader reader) throws WireFormatException {
        String fault =
                reader.fault(WireFormatException.Kind.MALFORMED, "x", "y").getMessage();
        return ReadPart.told(reader) + " " + fault;
    }

    private static List<String> rest(JsonReader reader) throws WireFormatException {
        List<String> parts = new ArrayList<>();
        while (reader.next() != Token.END) {
            parts.add(told(reader));
        }
        return parts;
    }

    @Property(tries = 500)
    void whatIsReadFromAKeyOnIsTheSame(@ForAll("objects") String object, @ForAll @IntRange(max = 20) int some)
            throws WireFormatException {
        byte[] text = object.getBytes(StandardCharsets.UTF_8);
        for (JsonRules rules : List.of(JsonRules.PYTHON, withoutDuplicates())) {
            JsonReader whole = JsonReader.of(text, rules);
            List<Integer> keys = new ArrayList<>();
            List<Integer> before = new ArrayList<>();
            List<String> parts = new ArrayList<>();
            for (int depth = 0; whole.next() != Token.END; ) {
                if (depth == 1 && whole.token() == Token.KEY) {
                    keys.add(whole.position());
                    before.add(parts.size());
                }
                depth += switch (whole.token()) {
                    case OBJECT, LIST -> 1;
                    case OBJECT_END, LIST_END -> -1;
                    default -> 0;
                };
                parts.add(told(whole));
            }
            for (int at = 0; at < keys.size(); at++) {
                assertThat(rest(JsonReader.inside(text, keys.get(at), rules)))
                        .isEqualTo(parts.subList(before.get(at), parts.size()));
                JsonReader left = JsonReader.inside(text, keys.get(at), rules);
                for (int part = 0; part < some; part++) {
                    left.next();
                }
                left.leave();
                assertThat(left.next()).isEqualTo(Token.END);
            }
            assertThat(rest(JsonReader.of(text, rules))).isEqualTo(parts);
        }
    }

    private static JsonRules withoutDuplicates() {
        return new JsonRules(JsonLimits.DEFAULT, Set.of(Leniency.LONE_SURROGATES));
    }

    @Provide
    Arbitrary<String> objects() {
        Arbitrary<String> leaves = Arbitraries.of(
                "1",
                "-12.5e3",
                "123456789012345678901",
                "true",
                "null",
                "\"x\"",
                "\"\\u00e9\u20ac\"",
                "[]",
                "{}",
                "\"\\\\\"");
        Arbitrary<String> values =
                Arbitraries.lazyOf(() -> leaves, () -> leaves, () -> members("[", "]", leaves), () -> object(leaves));
        return object(values);
    }

    /** No key comes twice. */
    private static Arbitrary<String> object(Arbitrary<String> values) {
        Arbitrary<String> keys = Arbitraries.of("a", "b", "c_d", "unknown", "\u20ac", "\\u0061b", "")
                .list()
                .uniqueElements()
                .ofMaxSize(5)
                .map(each -> String.join("|", each));
        return keys.flatMap(each -> {
            String[] names = each.split("\\|", -1);
            return values.list().ofSize(names.length).map(all -> {
                StringBuilder object = new StringBuilder("{");
                for (int at = 0; at < names.length; at++) {
                    object.append(at == 0 ? " " : at % 2 == 0 ? " ,\n" : ", ")
                            .append('"')
                            .append(names[at])
                            .append("\": ")
                            .append(all.get(at));
                }
                return object.append(" }").toString();
            });
        });
    }

    private static Arbitrary<String> members(String begin, String end, Arbitrary<String> values) {
        return values.list().ofMaxSize(4).map(all -> all.stream().collect(Collectors.joining(", ", begin, end)));
    }

    @Example
    void keysAreFoundByTheirNumbersThere() throws WireFormatException {
        byte[] text = "{\"x\": 0, \"c_d\": {\"a\": 1, \"x\": 2}, \"a\": 3}".getBytes(StandardCharsets.UTF_8);
        JsonReader reader = JsonReader.inside(text, 9, JsonRules.PYTHON);
        assertThat(reader.nextKey(KEYS, JsonKeys.START)).isEqualTo(1);
        assertThat(reader.next()).isEqualTo(Token.OBJECT);
        assertThat(reader.nextKey(KEYS, JsonKeys.START)).isEqualTo(0);
        assertThat(reader.next()).isEqualTo(Token.INTEGER);
        assertThat(reader.path()).isEqualTo("c_d.a");
        assertThat(reader.position()).isEqualTo(22);
        reader.leave();
        reader.leave();
        assertThat(reader.path()).isEmpty();
        assertThat(reader.position()).isEqualTo(text.length);
        JsonReader another = JsonReader.of("[1]".getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
        another.next();
        another.next();
        assertThat(another.path()).isEqualTo("[0]");
    }

    @Example
    void theBoundsAreKeptThereToo() {
        byte[] text = "{\"x\": 0, \"a\": [[1]]}".getBytes(StandardCharsets.UTF_8);
        JsonRules flat = JsonRules.PYTHON.with(JsonLimits.with(limits -> limits.depth(2)));
        assertThatThrownBy(() -> rest(JsonReader.inside(text, 9, flat)))
                .hasMessage("a[0], byte 15: at most 2 levels (depth) expected, found 3");
        byte[] twice = "{\"x\": 0, \"a\": {\"b\": 1, \"b\": 2}}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> rest(JsonReader.inside(twice, 9, withoutDuplicates())))
                .hasMessageStartingWith("a.b, byte 23: a key that the object does not have yet expected");
    }
}
