package io.labwire.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.labwire.json.codec.JsonNullable;
import io.labwire.trainer.alarm.AlarmKind;
import io.labwire.trainer.alarm.DetectorKind;
import io.labwire.trainer.mode.AppStatus;
import io.labwire.trainer.mode.ApplicationMode;
import io.labwire.trainer.mode.TrainingMode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * jackson-databind, set up for the generated records as its users would: kinds are numbers, what may be left out has a
 * deserializer and a serializer, keys that nobody knows are skipped, and only ASCII goes out.
 */
final class DatabindPeer {

    /** A record that is one number. */
    abstract static class OneNumber {

        /** The number. */
        @JsonValue
        abstract int number();

        /** Its kind. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Object of(int number) {
            return number; // only the annotation counts
        }
    }

    private static final ObjectMapper MAPPER = mapper();

    private final ObjectReader reader;
    private final ObjectWriter writer;

    DatabindPeer(Class<?> type) {
        reader = MAPPER.readerFor(type);
        writer = MAPPER.writerFor(type);
    }

    private static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .addModule(new SimpleModule()
                        .addDeserializer(Optional.class, new MaybeReading<>(Optional::ofNullable, Optional.empty()))
                        .addDeserializer(
                                JsonNullable.class, new MaybeReading<>(JsonNullable::of, JsonNullable.absent()))
                        .addSerializer(
                                Optional.class, new MaybeWriting<>(maybe -> maybe.isEmpty(), maybe -> maybe.get()))
                        .addSerializer(
                                JsonNullable.class,
                                new MaybeWriting<>(maybe -> maybe.isAbsent(), maybe -> maybe.get())))
                .build();
        for (Class<?> absent : List.of(Optional.class, JsonNullable.class)) {
            mapper.configOverride(absent)
                    .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        }
        for (Class<?> kind : List.of(
                AlarmKind.class, DetectorKind.class, AppStatus.class, ApplicationMode.class, TrainingMode.class)) {
            mapper.addMixIn(kind, OneNumber.class);
        }
        return mapper;
    }

    Object decode(byte[] bytes) throws IOException {
        return reader.readValue(bytes);
    }

    byte[] encode(Object value) throws IOException {
        return writer.writeValueAsBytes(value);
    }
}
