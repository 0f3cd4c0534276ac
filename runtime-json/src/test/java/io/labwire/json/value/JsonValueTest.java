package io.labwire.json.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.key.KeyForm;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.NonFinite;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonValueTest {

    private static final JsonRules DEEP = JsonRules.STRICT.with(JsonLimits.with(limits -> limits.depth(1000)));

    private static JsonValue parse(String text, JsonRules rules) throws WireFormatException {
        return JsonValue.parse(text.getBytes(StandardCharsets.UTF_8), rules);
    }

    @Provide
    Arbitrary<JsonValue> anyJson() {
        return nested(3);
    }

    private static Arbitrary<JsonValue> nested(int levels) {
        if (levels == 0) {
            return scalars();
        }
        Arbitrary<JsonValue> inner = nested(levels - 1);
        return Arbitraries.oneOf(
                scalars(),
                inner.list().ofMaxSize(3).map(JsonList::new),
                Arbitraries.maps(texts(), inner).ofMaxSize(3).map(JsonObject::new));
    }

    private static Arbitrary<JsonValue> scalars() {
        return Arbitraries.oneOf(
                texts().map(JsonText::new),
                Arbitraries.bigIntegers().map(number -> new JsonInteger(number.pow(3))),
                Arbitraries.longs().map(bits -> new JsonFloat(Double.longBitsToDouble(bits))),
                Arbitraries.of(true, false).map(JsonBoolean::of),
                Arbitraries.just(JsonNull.NULL));
    }

    /** With halves of surrogate pairs. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8),
                Arbitraries.strings()
                        .withChars('\ud83d', '\ude00', '\\', 'u', 'd', '8', '"', '\u00e9', '\u007f')
                        .ofMaxLength(8));
    }

    @Property(tries = 1_000)
    void whatIsWrittenIsReadAsItWas(@ForAll("anyJson") JsonValue value) throws WireFormatException {
        for (JsonLayout layout : List.of(JsonLayout.PYTHON, JsonLayout.COMPACT.with(NonFinite.LITERAL))) {
            String text = value.toText(layout);
            JsonValue read = parse(text, JsonRules.PYTHON);
            assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(read.toText(layout)).isEqualTo(text);
            assertThat(read.depth()).isEqualTo(value.depth());
        }
    }

    /** As in Python, where the key stays where it was first. */
    @Property
    void theLastOfEqualKeysCounts(@ForAll("members") List<Map.Entry<String, JsonValue>> members)
            throws WireFormatException {
        Map<String, JsonValue> last = new LinkedHashMap<>();
        StringJoiner text = new StringJoiner(", ", "{", "}");
        for (Map.Entry<String, JsonValue> member : members) {
            last.put(member.getKey(), member.getValue());
            text.add(new JsonText(member.getKey()).toText(JsonLayout.PYTHON) + ": "
                    + member.getValue().toText(JsonLayout.PYTHON));
        }
        for (String each : List.of(text.toString(), "[{\"a\": " + text + "}]")) {
            String kept = each.replace(text.toString(), new JsonObject(last).toText(JsonLayout.PYTHON));
            assertThat(parse(each, JsonRules.PYTHON).toText(JsonLayout.PYTHON)).isEqualTo(kept);
        }
    }

    /** Few keys, so that some are equal. */
    @Provide
    Arbitrary<List<Map.Entry<String, JsonValue>>> members() {
        return Combinators.combine(Arbitraries.of("a", "b", "\u00e9"), nested(1))
                .<Map.Entry<String, JsonValue>>as(Map::entry)
                .list()
                .ofMaxSize(6);
    }

    @Example
    void numbersKeepTheirKind() throws WireFormatException {
        assertThat(parse("[1, 1.0, 1e2, 100000000000000000000]", JsonRules.STRICT))
                .hasToString("[1, 1.0, 100.0, 100000000000000000000]");
        assertThat(new JsonInteger(5)).isNotEqualTo(new JsonFloat(5));
        assertThat(new JsonFloat(Double.NaN)).isEqualTo(new JsonFloat(Double.NaN));
        assertThat(new JsonFloat(0.0)).isNotEqualTo(new JsonFloat(-0.0));
    }

    @Example
    void orderIsKeptAndDoesNotCount() throws WireFormatException {
        JsonValue value = parse("{\"b\": 1, \"a\": 2}", JsonRules.STRICT);
        assertThat(value).hasToString("{\"b\": 1, \"a\": 2}");
        assertThat(value).isEqualTo(parse("{\"a\": 2, \"b\": 1}", JsonRules.STRICT));
    }

    @Example
    void missingAndNullAreTwoThings() throws WireFormatException {
        JsonObject object = (JsonObject) parse("{\"a\": null}", JsonRules.STRICT);
        assertThat(object.get("a")).contains(JsonNull.NULL);
        assertThat(object.get("b")).isEmpty();
    }

    @Example
    void keysThatBecomeOneStandAtTheFirstPlaceWithTheLastValue() throws WireFormatException {
        JsonValue value = parse("[{\"a_b\": 1, \"c\": {\"d_e\": 2}, \"aB\": 3}]", JsonRules.STRICT);
        assertThat(value.withKeys(KeyForm.CAMEL::toWire)).hasToString("[{\"aB\": 3, \"c\": {\"dE\": 2}}]");
    }

    @Example
    void valueOfAKeyIsReadWhereTheReaderIs() throws WireFormatException {
        JsonReader reader = JsonReader.of("{\"a\": [1], \"b\": 2}".getBytes(StandardCharsets.UTF_8), JsonRules.STRICT);
        reader.next();
        reader.next();
        assertThat(JsonValue.read(reader)).hasToString("[1]");
        reader.next();
        assertThat(JsonValue.read(reader)).isEqualTo(new JsonInteger(2));
        reader.next();
        assertThatThrownBy(() -> JsonValue.read(reader))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a value was asked for where the reader has come upon OBJECT_END");
    }

    @Example
    void noValueLiesTooDeep() throws WireFormatException {
        String deepest = "[{\"a_b\":".repeat(500) + "1" + "}]".repeat(500);
        JsonValue value = parse(deepest, DEEP);
        assertThat(value.depth()).isEqualTo(1000);
        assertThat(value.withKeys(KeyForm.CAMEL::toWire).toText(JsonLayout.COMPACT))
                .isEqualTo(deepest.replace("_b", "B"));
        assertThat(value.equals(parse(deepest, DEEP))).isTrue();
        assertThat(value.hashCode()).isEqualTo(parse(deepest, DEEP).hashCode());
        assertThatThrownBy(() -> new JsonList(List.of(value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("objects and lists lie in one another at most 1000 deep, not 1001");
        assertThatThrownBy(() -> new JsonObject(Map.of("a", value))).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void whatIsGivenIsCopied() {
        List<JsonValue> items = new ArrayList<>(List.of(JsonNull.NULL));
        Map<String, JsonValue> members = new LinkedHashMap<>(Map.of("a", JsonNull.NULL));
        JsonList list = new JsonList(items);
        JsonObject object = new JsonObject(members);
        items.clear();
        members.clear();
        assertThat(list).hasToString("[null]");
        assertThat(object).hasToString("{\"a\": null}");
        assertThatThrownBy(() -> object.members().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
