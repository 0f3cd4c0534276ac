package io.labwire.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingBoundsTest {

    private static final String WIDE = "9".repeat(400);

    private interface Read {
        Object from(JsonReader reader) throws WireFormatException;
    }

    private static JsonReader reader(String json, JsonRules rules) throws WireFormatException {
        JsonReader reader = JsonReader.of(json.getBytes(StandardCharsets.UTF_8), rules);
        reader.next();
        return reader;
    }

    private static ThrowableAssertAlternative<WireFormatException> refused(String json, JsonRules rules, Read read) {
        return assertThatExceptionOfType(WireFormatException.class).isThrownBy(() -> read.from(reader(json, rules)));
    }

    @Test
    void aWholeNumberThatNoFloatHoldsIsRefusedUnlessNumbersMayBeInfinite() throws Exception {
        refused(WIDE, JsonRules.STRICT, JsonNumbers::float64)
                .withMessage("byte 0: a number that a float64 can hold expected, found a larger one")
                .returns(Kind.OUT_OF_RANGE, WireFormatException::kind);
        assertThat(JsonNumbers.float64(reader("-" + WIDE, JsonRules.PYTHON))).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(JsonNumbers.integer(reader(WIDE, JsonRules.STRICT))).hasToString(WIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e39", "-3.5e38", "1000000000000000000000000000000000000000"})
    void aNumberThatNoFloatOf32BitsHoldsIsRefusedUnlessNumbersMayBeInfinite(String number) throws Exception {
        refused(number, JsonRules.STRICT, JsonNumbers::float32)
                .withMessage("byte 0: a number that a float32 can hold expected, found a larger one")
                .returns(Kind.OUT_OF_RANGE, WireFormatException::kind);
        assertThat(JsonNumbers.float32(reader(number, JsonRules.PYTHON))).isInfinite();
    }

    @Test
    void theLargestFloatsAreRead() throws Exception {
        assertThat(JsonNumbers.float32(reader("3.4028234663852886e38", JsonRules.STRICT)))
                .isEqualTo(Float.MAX_VALUE);
        assertThat(JsonNumbers.float32(reader("null", JsonRules.STRICT))).isNaN();
        assertThat(JsonNumbers.float64(reader("1.7976931348623157e308", JsonRules.STRICT)))
                .isEqualTo(Double.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59-18:00", "-999999999-01-01T00:00:00+18:00"})
    void aMomentThatCouldNotBeReadOnceWrittenIsRefused(String moment) {
        refused('"' + moment + '"', JsonRules.STRICT, JsonTimes::isoInstant)
                .withMessage("byte 0: a moment such as 2024-05-01T12:30:00Z expected, found another text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31T23:59:59Z", "+999999999-12-31T23:59:59+18:00", "2024-05-01T12:30:00+02:00"})
    void whatWasReadIsReadAgain(String moment) throws Exception {
        Object read = JsonTimes.isoInstant(reader('"' + moment + '"', JsonRules.STRICT));
        assertThat(JsonTimes.isoInstant(reader("\"" + read + '"', JsonRules.STRICT)))
                .isEqualTo(read);
    }

    @Test
    void aMessageShowsOnlyTheBeginningOfALongText() {
        String text = "\ud83d\ude00".repeat(5_000);
        refused('"' + text + '"', JsonRules.STRICT, reader -> {
                    JsonFields.constant("sliding", JsonScalars.string(reader), reader);
                    return text;
                })
                .withMessage("byte 0: sliding expected, found " + text.substring(0, 80) + "...");
    }
}
