package io.labwire.json.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class JsonWriterTest {

    private static String written(JsonLayout layout, Consumer<JsonWriter> parts) {
        JsonWriter writer = new JsonWriter(layout);
        parts.accept(writer);
        return writer.toText();
    }

    private static void all(JsonWriter writer) {
        writer.beginObject()
                .key("a")
                .beginList()
                .integer(1)
                .number(1)
                .bool(true)
                .nothing();
        writer.beginObject().endObject().beginList().endList().endList();
        writer.key("b").text("x").endObject();
    }

    @Example
    void separatorsAreThoseOfTheLayout() {
        assertThat(written(JsonLayout.PYTHON, JsonWriterTest::all))
                .isEqualTo("{\"a\": [1, 1.0, true, null, {}, []], \"b\": \"x\"}");
        assertThat(written(JsonLayout.COMPACT, JsonWriterTest::all))
                .isEqualTo("{\"a\":[1,1.0,true,null,{},[]],\"b\":\"x\"}");
    }

    @Example
    void itIsWrittenForTheNewestLevelIfNobodySays() {
        assertThat(new JsonWriter(JsonLayout.PYTHON).isAtLeast(1000)).isTrue();
        JsonWriter second = new JsonWriter(JsonLayout.PYTHON, 1);
        assertThat(second.isAtLeast(0)).isTrue();
        assertThat(second.isAtLeast(1)).isTrue();
        assertThat(second.isAtLeast(2)).isFalse();
    }

    @Example
    void whatAnotherWriterHasWrittenIsAValueLikeAnother() {
        byte[] list = new JsonWriter(JsonLayout.COMPACT).beginList().endList().finish();
        assertThat(written(JsonLayout.COMPACT, writer -> {
                    writer.beginObject().key("a").written(list).key("b").beginList();
                    writer.written(list).written(list).endList().endObject();
                }))
                .isEqualTo("{\"a\":[],\"b\":[[],[]]}");
        refused(writer -> writer.beginObject().written(list), "a value was written where a key or '}' comes next");
    }

    @Example
    void aPlainWriterHasNoIdentifiersAndMoments() {
        JsonWriter writer = new JsonWriter(JsonLayout.PYTHON);
        writer.beginList().identifier(new UUID(1, 2)).moment(1.5).endList();
        assertThat(writer.toText()).isEqualTo("[\"00000000-0000-0001-0000-000000000002\", 1.5]");

        JsonWriter plain = writer.plain();
        assertThatThrownBy(() -> plain.identifier(new UUID(1, 2)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("an identifier is not written in this form");
        assertThatThrownBy(() -> plain.moment(1.5)).hasMessage("a moment is not written in this form");
        assertThat(plain.beginList().text("a").number(1.5).endList().toText()).isEqualTo("[\"a\", 1.5]");
    }

    @Example
    void wholeNumbersOfAnySizeAreWrittenOut() {
        for (String digits : List.of(
                "0",
                "-1",
                "9223372036854775807",
                "-9223372036854775808",
                "9223372036854775808",
                "-9223372036854775809",
                "18446744073709551615")) {
            assertThat(written(JsonLayout.PYTHON, writer -> writer.integer(new BigInteger(digits))))
                    .isEqualTo(digits);
        }
    }

    @Property
    void wholeNumbersAreWrittenAsJavaWritesThem(@ForAll long any, @ForAll @IntRange(max = 63) int shift) {
        for (long value : new long[] {any, any >> shift, any >>> shift}) {
            assertThat(written(JsonLayout.PYTHON, writer -> writer.integer(value)))
                    .isEqualTo(Long.toString(value));
        }
    }

    @Example
    void wholeNumbersNearPowersOfTenAreRight() {
        for (long power = 1; power > 0 && power <= Long.MAX_VALUE / 10; power *= 10) {
            for (long value = power - 1; value <= power + 1; value++) {
                long whole = value;
                assertThat(written(JsonLayout.PYTHON, writer -> writer.integer(whole)))
                        .isEqualTo(Long.toString(whole));
            }
        }
        for (long value : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 1_000_000_000_000_000_000L}) {
            assertThat(written(JsonLayout.PYTHON, writer -> writer.integer(value)))
                    .isEqualTo(Long.toString(value));
        }
        for (long value = 0; value < 1000; value++) {
            long whole = value;
            assertThat(written(JsonLayout.PYTHON, writer -> writer.integer(whole)))
                    .isEqualTo(Long.toString(whole));
        }
    }

    @Example
    void longTextsAndDeepListsHaveRoom() {
        String text = "x".repeat(100_000);
        assertThat(written(JsonLayout.PYTHON, writer -> writer.text(text))).hasSize(100_002);
        for (int length : new int[] {1, 1024, 1025, 5000}) {
            assertThat(written(JsonLayout.PYTHON, writer -> writer.text("\u00e9".repeat(length))))
                    .isEqualTo("\"" + "\\u00e9".repeat(length) + "\"");
        }
        assertThat(written(JsonLayout.PYTHON, writer -> {
                    for (int depth = 0; depth < 5_000; depth++) {
                        writer.beginList();
                    }
                    for (int depth = 0; depth < 5_000; depth++) {
                        writer.endList();
                    }
                }))
                .isEqualTo("[".repeat(5_000) + "]".repeat(5_000));
    }

    @Example
    void whatIsNotInOrderIsRefused() {
        refused(writer -> writer.beginObject().text("x"), "a value was written where a key or '}' comes next");
        refused(writer -> writer.beginObject().key("a").endObject(), "'}' was written where a value comes next");
        refused(writer -> writer.beginObject().key("a").key("b"), "a key was written where a value comes next");
        refused(writer -> writer.beginList().key("a"), "a key was written where a value or ']' comes next");
        refused(writer -> writer.beginList().endObject(), "'}' was written where a value or ']' comes next");
        refused(writer -> writer.integer(1).integer(2), "a value was written where nothing comes next");
        refused(writer -> writer.integer(1).endList(), "']' was written where nothing comes next");
        refused(writer -> {}, "no JSON value has been written");
        refused(writer -> writer.beginList().beginList(), "the JSON is not complete: 2 objects and lists are open");
    }

    @Example
    @SuppressWarnings("NullAway")
    void aKeyThatIsNotThereWritesNothing() {
        JsonWriter writer = new JsonWriter(JsonLayout.COMPACT);
        writer.beginObject().key("a").integer(1);
        assertThatThrownBy(() -> writer.key((String) null)).isInstanceOf(NullPointerException.class);
        assertThat(writer.endObject().toText()).isEqualTo("{\"a\":1}");
    }

    private static void refused(Consumer<JsonWriter> parts, String message) {
        assertThatThrownBy(() -> written(JsonLayout.PYTHON, parts))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }
}
