package io.labwire.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import io.labwire.trainer.event.RigEvents;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.EventType;
import io.labwire.trainer.status.StatusTypes;
import io.labwire.trainer.status.SystemStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Types as they are generated, of AutoTrainer, with what the real device was seen to publish. */
class GeneratedTypesTest {

    private static final Path PUBLISHED = Path.of(
            "..",
            "..",
            "runtime-trainer",
            "src",
            "test",
            "resources",
            "io",
            "labwire",
            "trainer",
            "device",
            "publish.jsonl");

    private static final String STATUS = "601";

    /** A class of a user. */
    public record Logbook(
            @JsonProperty("by") String by,
            @JsonProperty("last") SystemStatus last,
            @JsonProperty("earlier") Map<String, List<SystemStatus>> earlier) {}

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new LabwireModule().withAll(types()))
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** A payload that was published, and what reads it. */
    private record Payload<T>(String kind, JsonType<T> type, String text) {

        T decoded() throws WireFormatException {
            return type.decode(text.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
        }
    }

    private static Set<JsonType<?>> types() {
        Set<JsonType<?>> types = new HashSet<>(StatusTypes.all());
        for (EventType<?> each : RigEvents.CATALOG.types()) {
            each.payload().ifPresent(types::add);
        }
        return types;
    }

    private static List<Payload<?>> payloads() throws IOException, WireFormatException {
        List<Payload<?>> payloads = new ArrayList<>();
        for (String line : Files.readAllLines(PUBLISHED)) {
            JsonObject vector = object(line.getBytes(StandardCharsets.UTF_8));
            JsonValue text = vector.members().get("text");
            if (text instanceof JsonText published && published.value().startsWith("{\"kind\": ")) {
                JsonObject event = object(published.value().getBytes(StandardCharsets.UTF_8));
                JsonValue context = event.members().get("context");
                int kind =
                        ((JsonInteger) event.get("kind").orElseThrow()).value().intValue();
                if (context instanceof JsonObject) {
                    String body = context.toText(JsonLayout.PYTHON);
                    RigEvents.CATALOG
                            .find(kind, ApiLevel.CURRENT)
                            .flatMap(EventType::payload)
                            .ifPresent(type -> payloads.add(new Payload<>(String.valueOf(kind), type, body)));
                }
            }
        }
        return payloads;
    }

    private static JsonObject object(byte[] text) throws WireFormatException {
        return (JsonObject) JsonValue.parse(text, JsonRules.PYTHON);
    }

    @Test
    void aMapperReadsWhatTheCodecReads() throws Exception {
        int read = 0;
        for (Payload<?> each : payloads()) {
            Object expected;
            try {
                expected = each.decoded();
            } catch (WireFormatException refused) {
                assertThatThrownBy(
                                () -> mapper.readValue(each.text(), each.type().javaType()))
                        .as(each.kind())
                        .isInstanceOf(CodecMismatchException.class);
                continue;
            }
            assertThat((Object) mapper.readValue(each.text(), each.type().javaType()))
                    .as(each.kind())
                    .isEqualTo(expected);
            assertThat(mapper.readTree(mapper.writeValueAsBytes(expected)))
                    .as(each.kind())
                    .isEqualTo(mapper.readTree(write(each)));
            read++;
        }
        assertThat(read).isGreaterThan(10);
    }

    private static <T> byte[] write(Payload<T> payload) throws WireFormatException {
        return payload.type().encode(payload.decoded(), JsonLayout.COMPACT);
    }

    @Test
    void aStatusStandsInAUsersClass() throws Exception {
        Payload<?> status = payloads().stream()
                .filter(each -> each.kind().equals(STATUS) && each.text().length() > 100)
                .findFirst()
                .orElseThrow();
        SystemStatus decoded = (SystemStatus) status.decoded();
        Logbook logbook = new Logbook("me", decoded, Map.of("monday", List.of(decoded)));

        String text = mapper.writeValueAsString(logbook);

        assertThat(text)
                .contains(new String(SystemStatus.TYPE.encode(decoded, JsonLayout.COMPACT), StandardCharsets.UTF_8));
        assertThat(mapper.readValue(text, Logbook.class)).isEqualTo(logbook);
        String asPublished = status.text();
        assertThat(mapper.readValue(
                        "{\"earlier\": {\"monday\": [" + asPublished + "]}, \"last\": " + asPublished
                                + ", \"by\": \"me\"}",
                        Logbook.class))
                .isEqualTo(logbook);
    }
}
