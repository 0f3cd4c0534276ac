package io.labwire.json.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "alarmId", "\"\\\n", "\u00e9\ud83d\ude00"})
    void aKeyMadeReadyIsWrittenAsItsText(String text) {
        for (JsonLayout layout : new JsonLayout[] {JsonLayout.PYTHON, JsonLayout.COMPACT}) {
            JsonKey key = JsonKey.of(text);
            JsonWriter ready = new JsonWriter(layout);
            ready.beginObject().key(key).integer(0).key(key).integer(-1).endObject();
            JsonWriter plain = new JsonWriter(layout);
            plain.beginObject().key(text).integer(0).key(text).integer(-1).endObject();

            assertThat(ready.toText()).isEqualTo(plain.toText());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, 99, 100, Long.MAX_VALUE, Long.MIN_VALUE, -1, 1234567890123456789L})
    void wholeNumbersAreTheirDigits(long value) {
        assertThat(new JsonWriter(JsonLayout.PYTHON).integer(value).toText()).isEqualTo(Long.toString(value));
    }
}
