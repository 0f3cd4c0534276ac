package io.labwire.json.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.Vectors;
import io.labwire.json.key.KeyForm;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JsonLayoutTest {

    private static String written(double number, JsonLayout layout) {
        return new JsonWriter(layout).number(number).toText();
    }

    @Example
    void numbersAreWrittenAsByTheRealSoftware() {
        for (JsonObject vector : Vectors.of("float_text.jsonl", 83)) {
            double number = Double.longBitsToDouble(Long.parseUnsignedLong(Vectors.text(vector, "bits_hex"), 16));
            assertThat(written(number, JsonLayout.PYTHON))
                    .as(Vectors.text(vector, "name"))
                    .isEqualTo(Vectors.text(vector, "output"));
        }
    }

    @Example
    void whatIsNoFiniteNumberIsALiteralOrNull() {
        assertThat(List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY))
                .extracting(number -> written(number, JsonLayout.PYTHON))
                .containsExactly("NaN", "Infinity", "-Infinity");
        assertThat(List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY))
                .extracting(number -> written(number, JsonLayout.PYTHON.with(NonFinite.NULL)))
                .containsOnly("null");
    }

    @Example
    void messagesArePublishedAsByTheRealService() {
        List<JsonObject> plain = Vectors.of("publish.jsonl", 241).stream()
                // What JSON has no form for is the service's to convert.
                .filter(vector ->
                        !vector.get("message").orElseThrow().toString().contains("\"$"))
                .toList();
        assertThat(plain).hasSize(228);
        for (JsonObject vector : plain) {
            JsonValue message = vector.get("message").orElseThrow();
            assertThat(message.withKeys(KeyForm.CAMEL::toWire).toText(JsonLayout.PYTHON))
                    .as(Vectors.text(vector, "name"))
                    .isEqualTo(Vectors.text(vector, "text"));
        }
    }

    @Example
    void everyTextOfTheRealSoftwareIsWrittenBackAsItWas() throws WireFormatException {
        for (JsonObject vector : Vectors.of("publish.jsonl", 241)) {
            writtenBack(Vectors.text(vector, "text"));
        }
        for (JsonObject vector : Vectors.of("responses.jsonl", 34)) {
            writtenBack(Vectors.text(vector, "structured_text"));
        }
    }

    private static void writtenBack(String text) throws WireFormatException {
        JsonValue value = JsonValue.parse(text.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
        assertThat(value.toText(JsonLayout.PYTHON)).isEqualTo(text);
    }

    @Example
    void onlyPrintableAsciiGoesOut() {
        assertThat(new JsonWriter(JsonLayout.PYTHON)
                        .text("/~\u007f\u0000\u001f\"\\\b\t\n\f\r\u00e9\u4E2D\ud83d\ude00\ud83d \udfff")
                        .toText())
                .isEqualTo(
                        "\"/~\\u007f\\u0000\\u001f\\\"\\\\\\b\\t\\n\\f\\r\\u00e9\\u4e2d\\ud83d\\ude00\\ud83d \\udfff\"");
    }

    @Property
    void everyTextIsPrintableAscii(@ForAll String text) {
        byte[] bytes = new JsonWriter(JsonLayout.COMPACT).text(text).toBytes();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).matches("[ -~]*");
    }

    @Property
    void wholeNumbersOfAnySizeKeepTheirDigits(@ForAll BigInteger number, @ForAll long small) {
        BigInteger large = number.pow(9);
        assertThat(new JsonWriter(JsonLayout.PYTHON).integer(large).toText()).isEqualTo(large.toString());
        assertThat(new JsonWriter(JsonLayout.PYTHON).integer(small).toText()).isEqualTo(Long.toString(small));
    }
}
