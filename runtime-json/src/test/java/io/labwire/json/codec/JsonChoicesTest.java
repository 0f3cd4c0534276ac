package io.labwire.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.read.JsonTrial;
import io.labwire.json.read.Token;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonChoicesTest {

    private static final int DEEP = 200;

    private static final JsonChoices<Double> SHAPE = JsonChoices.of(
            "a value of Shape", JsonChoicesTest::square, JsonChoicesTest::circle, JsonChoicesTest::moved);

    /** Another choice, which has one for a member. */
    private static final JsonChoices<Object> DRAWN =
            JsonChoices.of("a value of Drawn", JsonScalars::string, SHAPE::first, JsonChoicesTest::shapes);

    private static final JsonChoices<JsonValue> ANY =
            JsonChoices.of("anything", JsonChoicesTest::readAndRefused, JsonValue::read);

    private static double square(JsonReader reader) throws WireFormatException {
        return member(reader, "side");
    }

    private static double circle(JsonReader reader) throws WireFormatException {
        return member(reader, "radius");
    }

    /** An object with one positive number. */
    private static double member(JsonReader reader, String key) throws WireFormatException {
        JsonTokens.object(reader);
        if (reader.next() != Token.KEY) {
            throw reader.fault(Kind.MISSING, key, "");
        }
        if (!reader.text().equals(key)) {
            throw reader.fault(Kind.SURPLUS, "no other key", reader.text());
        }
        reader.next();
        double number = JsonNumbers.float64(reader);
        if (number < 0) {
            throw reader.fault(Kind.OUT_OF_RANGE, "a positive number", "another one");
        }
        last(reader, Token.OBJECT_END);
        return number;
    }

    private static double moved(JsonReader reader) throws WireFormatException {
        JsonTokens.object(reader);
        if (reader.next() != Token.KEY || !reader.text().equals("of")) {
            throw reader.fault(Kind.SURPLUS, "of", "another key");
        }
        reader.next();
        double shape = SHAPE.first(reader);
        last(reader, Token.OBJECT_END);
        return shape;
    }

    private static List<Double> shapes(JsonReader reader) throws WireFormatException {
        JsonTokens.list(reader);
        List<Double> shapes = new ArrayList<>();
        while (reader.next() != Token.LIST_END) {
            shapes.add(SHAPE.first(reader));
        }
        return shapes;
    }

    private static JsonValue readAndRefused(JsonReader reader) throws WireFormatException {
        JsonValue value = JsonValue.read(reader);
        throw reader.fault(Kind.MISSING, "something else", value.getClass().getSimpleName());
    }

    private static void last(JsonReader reader, Token wanted) throws WireFormatException {
        if (reader.next() != wanted) {
            throw reader.fault(Kind.MALFORMED, "one only", "more");
        }
    }

    private static JsonReader begun(String text, JsonRules rules) throws WireFormatException {
        JsonReader reader = JsonReader.of(text.getBytes(StandardCharsets.UTF_8), rules);
        reader.next();
        return reader;
    }

    private static <T> T read(JsonChoices<T> choices, String text, JsonRules rules) throws WireFormatException {
        JsonReader reader = begun(text, rules);
        T value = choices.first(reader);
        assertThat(reader.next()).isEqualTo(Token.END);
        return value;
    }

    private static WireFormatException refused(JsonChoices<?> choices, String text, JsonRules rules) {
        return assertThatExceptionOfType(WireFormatException.class)
                .isThrownBy(() -> read(choices, text, rules))
                .actual();
    }

    /** Lists in lists, which the first member reads whole before it refuses them. */
    private static final class Nest {

        private final AtomicInteger calls = new AtomicInteger();
        private final JsonChoices<Integer> choices = JsonChoices.of("a nest", this::two, this::one, this::number);

        /** If choices were made anew for each member around them, there would be no end to them. */
        private void count() {
            assertThat(calls.incrementAndGet()).isLessThan(10_000);
        }

        private int two(JsonReader reader) throws WireFormatException {
            int depth = one(reader);
            throw reader.fault(Kind.MALFORMED, "two", "one of depth " + depth);
        }

        private int one(JsonReader reader) throws WireFormatException {
            count();
            JsonTokens.list(reader);
            reader.next();
            int depth = 1 + choices.first(reader);
            last(reader, Token.LIST_END);
            return depth;
        }

        private int number(JsonReader reader) throws WireFormatException {
            count();
            return JsonNumbers.int32(reader);
        }
    }

    @Test
    void choicesWithinChoicesAreMadeOnce() throws WireFormatException {
        Nest nest = new Nest();
        assertThat(read(nest.choices, "[".repeat(DEEP) + "0" + "]".repeat(DEEP), JsonRules.STRICT))
                .isEqualTo(DEEP);
        // Two for each list; the number is tried by three for each of them.
        assertThat(nest.calls.get()).isEqualTo(2 * DEEP + 2 * 3);
    }

    @Test
    void whatNobodyTakesIsTriedOnce() {
        Nest nest = new Nest();
        WireFormatException refused =
                refused(nest.choices, "[".repeat(DEEP) + "true" + "]".repeat(DEEP), JsonRules.STRICT);
        assertThat(refused).hasMessageContaining("byte " + DEEP + ": a nest expected");
        assertThat(nest.calls.get()).isEqualTo(3 * DEEP + 2 * 3);
    }

    /** Also if somebody around them would take anything. */
    @Test
    void tooManyChoicesInOneAnotherAreRefused() throws WireFormatException {
        JsonRules deep = JsonRules.STRICT.with(JsonLimits.with(limits -> limits.depth(JsonLimits.MAX_DEPTH)));
        JsonChoices<Object> anything = JsonChoices.of("anything", new Nest().choices::first, JsonValue::read);
        int most = JsonTrial.MOST - 2;
        assertThat(read(anything, "[".repeat(most) + "0" + "]".repeat(most), deep))
                .isEqualTo(most);
        WireFormatException refused = refused(anything, "[".repeat(most + 1) + "0" + "]".repeat(most + 1), deep);
        assertThat(refused.kind()).isEqualTo(Kind.OUT_OF_RANGE);
        assertThat(refused.position()).isEqualTo(most + 1);
        assertThat(refused).hasMessageContaining("at most 512 choices in one another");
    }

    @Test
    void theLimitsAreThoseOfTheReader() throws WireFormatException {
        JsonRules wide = JsonRules.STRICT.with(
                JsonLimits.with(limits -> limits.depth(JsonLimits.MAX_DEPTH).numberLength(5_000)));
        String deep = "[".repeat(600) + "]".repeat(600);
        assertThat(read(ANY, deep, wide).depth()).isEqualTo(600);
        assertThat(refused(ANY, deep, JsonRules.STRICT)).hasMessageContaining("at most 512 levels (depth)");
        assertThat(read(ANY, "1".repeat(5_000), wide).toText(JsonLayout.PYTHON)).hasSize(5_000);
        assertThat(refused(ANY, "1".repeat(5_001), wide)).hasMessageContaining("at most 5000 characters");
    }

    @Test
    void levelsAreCountedFromTheOutermost() throws WireFormatException {
        JsonRules flat = JsonRules.STRICT.with(JsonLimits.with(limits -> limits.depth(3)));
        assertThat(read(DRAWN, "[{\"of\": {\"side\": 1}}]", flat)).isEqualTo(List.of(1.0));
        assertThat(refused(DRAWN, "[{\"of\": {\"of\": {\"side\": 1}}}]", flat))
                .hasMessage("[0].of.of, byte 15: at most 3 levels (depth) expected, found 4");
    }

    /** It would be longer than a text may be if each of its characters were an escape. */
    @Test
    void aLongTextIsRead() throws WireFormatException {
        assertThat(read(DRAWN, '"' + "é".repeat(12_000_000) + '"', JsonRules.STRICT))
                .asString()
                .hasSize(12_000_000);
    }

    @Test
    void whatAMemberRefusesIsToldWithItsPlace() {
        String text = "[{\"side\": 1}, {\"of\": {\"of\": {\"radius\": -2}}}]";
        WireFormatException refused = refused(DRAWN, text, JsonRules.STRICT);
        assertThat(refused).hasMessage("[1].of.of.radius, byte 39: a positive number expected, found another one");
        assertThat(refused.kind()).isEqualTo(Kind.OUT_OF_RANGE);
        assertThat(refused.position()).isEqualTo(text.indexOf('-'));
        assertThat(refused.path()).isEqualTo("[1].of.of.radius");
    }

    @Test
    void theFaultThatLiesFurthestCounts() throws WireFormatException {
        JsonChoices<Object> pair = JsonChoices.of(
                "a pair",
                reader -> faulty(reader, 1, Kind.UNKNOWN_VALUE),
                reader -> faulty(reader, 3, Kind.OUT_OF_RANGE),
                reader -> faulty(reader, 4, Kind.MISSING),
                reader -> faulty(reader, 5, Kind.SURPLUS),
                reader -> faulty(reader, 3, Kind.UNKNOWN_VALUE),
                reader -> faulty(reader, 2, Kind.MALFORMED));
        WireFormatException refused = refused(pair, "[1, 2, 3, 4, 5]", JsonRules.STRICT);
        assertThat(refused.kind()).isEqualTo(Kind.OUT_OF_RANGE);
        assertThat(refused.path()).isEqualTo("[2]");
        assertThat(refused.position()).isEqualTo(7);
    }

    private static Object faulty(JsonReader reader, int parts, Kind kind) throws WireFormatException {
        for (int part = 0; part < parts; part++) {
            reader.next();
        }
        throw reader.fault(kind, "something", "something else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "{}", "{\"edge\": 1}", "[]", "\"side\""})
    void aValueOfNoTypeIsToldWhereItIs(String value) {
        WireFormatException refused = refused(DRAWN, "[" + value + "]", JsonRules.STRICT);
        assertThat(refused).hasMessage("[0], byte 1: a value of Shape expected, found another value");
        assertThat(refused.kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void whatIsNoJsonIsToldAsAnywhere() {
        assertThat(refused(DRAWN, "[{\"side\" 1}]", JsonRules.STRICT))
                .hasMessage("[0].side, byte 9: ':', ',' or '}' expected, found '1}]'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.0",
                "-0.0",
                "100000000000000000000",
                "[1, 1.0]",
                "[[\"\\u00e9\\n\"], {\"a\": {\"b\": 0.5, \"\\u0063\": true}, \"d\": null}]",
                "NaN",
                "[NaN, -Infinity]",
                "{\"a\": Infinity, \"b\": 1e+16}"
            })
    void whatIsTriedAgainIsTheSame(String text) throws WireFormatException {
        JsonValue once = JsonValue.read(begun(text, JsonRules.PYTHON));
        assertThat(read(ANY, text, JsonRules.PYTHON)).isEqualTo(once);
    }

    @Test
    void membersReadByTheRulesOfTheReader() throws WireFormatException {
        JsonChoices<Object> numbers = JsonChoices.of("a number", JsonNumbers::float32, JsonNumbers::float64);
        assertThat(read(numbers, "1e39", JsonRules.STRICT)).isEqualTo(1e39);
        assertThat(read(numbers, "1e39", JsonRules.PYTHON)).isEqualTo(Float.POSITIVE_INFINITY);
    }

    @Test
    void whoDoesNotReadTheWholeValueDoesNotTakeIt() throws WireFormatException {
        JsonChoices<Object> lazy = JsonChoices.of(
                "a value",
                reader -> "at the beginning",
                reader -> reader.next() == Token.KEY ? "at a key" : "further",
                JsonValue::read);
        assertThat(read(lazy, "{\"a\": [1]}", JsonRules.STRICT)).isInstanceOf(JsonValue.class);
        assertThat(read(lazy, "1", JsonRules.STRICT)).isEqualTo("at the beginning");
    }

    @Test
    void nobodyReadsOnBeyondTheValue() throws WireFormatException {
        JsonChoices<Object> eager = JsonChoices.of("a value", JsonReader::next);
        JsonReader reader = begun("[1, 2]", JsonRules.STRICT);
        reader.next();
        assertThatThrownBy(() -> eager.first(reader)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> read(eager, "1", JsonRules.STRICT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyIsGoneOnFrom() throws WireFormatException {
        JsonReader reader = begun("{\"a\": {\"of\": {\"side\": 2}}, \"b\": 1}", JsonRules.STRICT);
        reader.next();
        assertThat(SHAPE.first(reader)).isEqualTo(2);
        assertThat(reader.next()).isEqualTo(Token.KEY);
        assertThat(reader.path()).isEqualTo("b");
    }
}
