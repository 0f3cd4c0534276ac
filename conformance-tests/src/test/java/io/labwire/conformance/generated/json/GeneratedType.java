package io.labwire.conformance.generated.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Unknown;
import io.labwire.conformance.json.TypeArbitrary;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;

/**
 * A record that was generated, beside what its schema says of it.
 *
 * @param schema the schema
 * @param type the record
 * @param <T> its class
 */
public record GeneratedType<T>(Schema schema, JsonType<T> type) {

    /**
     * Reads and writes values, and looks whether that is what the schema says.
     *
     * @param random what the values depend on
     * @param values how many
     * @throws WireFormatException if one is refused
     */
    public void check(Random random, int values) throws WireFormatException {
        for (int i = 0; i < values; i++) {
            Meaning meaning = meaning(random);
            T value = read(meaning);
            String written = new String(type.encode(value, JsonLayout.PYTHON), StandardCharsets.US_ASCII);
            assertThat(written)
                    .as("%s, read from %s", type, meaning.text())
                    .isEqualTo(meaning.written().toText(JsonLayout.PYTHON));
            assertThat(decode(written)).as("%s, read again", type).isEqualTo(value);
            keysThatAreMissing((JsonObject) meaning.written());
            keysThatNobodyKnows((JsonObject) meaning.written());
        }
    }

    private void keysThatAreMissing(JsonObject written) {
        for (Field field : RecordMeanings.fields(schema, record())) {
            if (RecordMeanings.isNeeded(field)) {
                Map<String, JsonValue> others = new LinkedHashMap<>(written.members());
                others.remove(RecordMeanings.key(schema, field));
                assertThat(refused(new JsonObject(others)))
                        .as("%s without %s", type, field.name())
                        .extracting(WireFormatException::kind)
                        .isEqualTo(Kind.MISSING);
            }
        }
    }

    private void keysThatNobodyKnows(JsonObject written) {
        if (RecordMeanings.unknown(schema, record()) == Unknown.REFUSE) {
            Map<String, JsonValue> more = new LinkedHashMap<>(written.members());
            more.put("nobody knows it", new JsonText("x"));
            WireFormatException refusal = refused(new JsonObject(more));
            assertThat(refusal.kind()).as("%s", type).isEqualTo(Kind.SURPLUS);
            assertThat(refusal.path()).isEqualTo("[\"nobody knows it\"]");
        }
    }

    private WireFormatException refused(JsonObject text) {
        WireFormatException refusal =
                catchThrowableOfType(WireFormatException.class, () -> decode(text.toText(JsonLayout.PYTHON)));
        assertThat(refusal).as("%s, read from %s", type, text).isNotNull();
        return refusal;
    }

    private RecordType record() {
        return RecordMeanings.record(schema, type.javaType().getSimpleName());
    }

    private Meaning meaning(Random random) {
        return new RecordMeanings(schema, random, new Meanings(schema, random)).of(record().name());
    }

    private T read(Meaning meaning) throws WireFormatException {
        try {
            return decode(meaning.text());
        } catch (WireFormatException refused) {
            throw new AssertionError(type + " refuses " + meaning.text(), refused);
        }
    }

    private T decode(String text) throws WireFormatException {
        return type.decode(text.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
    }

    /**
     * Values, for the contracts.
     *
     * @return values that were read
     */
    public TypeArbitrary<T> arbitrary() {
        return new TypeArbitrary<>(
                type,
                Arbitraries.randomValue(random -> {
                    try {
                        return read(meaning(random));
                    } catch (WireFormatException refused) {
                        throw new AssertionError(refused);
                    }
                }),
                RecordMeanings.unknownKeys(schema, record()));
    }
}
