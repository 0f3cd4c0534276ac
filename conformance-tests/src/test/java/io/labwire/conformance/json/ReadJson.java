package io.labwire.conformance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What holds for any bytes that are read as JSON. */
final class ReadJson {

    private ReadJson() {}

    static void check(byte[] bytes) {
        Optional<JsonValue> loose = read(bytes, JsonRules.PYTHON);
        read(bytes, JsonRules.STRICT)
                .ifPresent(value -> assertThat(loose).as("read strictly").contains(value));
        Optional<String> text = utf8(bytes);
        if (text.isPresent() && JsonReference.isLikePython(text.get())) {
            assertThat(loose).isEqualTo(text.flatMap(JsonReference::read));
        }
        loose.ifPresent(ReadJson::checkWriting);
    }

    private static void checkWriting(JsonValue value) {
        byte[] written = value.toText(JsonLayout.PYTHON).getBytes(StandardCharsets.US_ASCII);
        assertThat(read(written, JsonRules.PYTHON)).contains(value);
    }

    private static Optional<JsonValue> read(byte[] bytes, JsonRules rules) {
        try {
            return Optional.of(JsonValue.parse(bytes, rules));
        } catch (WireFormatException refused) {
            assertThat(refused.position()).isBetween(0, bytes.length);
            assertThat(refused).hasMessageMatching("(?s).+");
            return Optional.empty();
        }
    }

    /** The text, empty where only one of both readers looks: at what is no UTF-8, has a byte order mark or a NUL. */
    private static Optional<String> utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") || text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException none) {
            return Optional.empty();
        }
    }
}
