package io.labwire.codegen.generator.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemaFilesTest {

    private static final Path VECTORS =
            Path.of("..", "..", "runtime-json", "src", "test", "resources", "io", "labwire", "json", "publish.jsonl");
    private static final Pattern OF_AN_EVENT = Pattern.compile("kind-(?:0\\.9\\.11|current)-(\\w+)");
    private static final Map<String, String> FILES = BuiltInJsonSchemas.trainer();

    static Stream<Arguments> payloads() throws IOException {
        return Files.readAllLines(VECTORS).stream()
                .map(JsonSchemaFilesTest::json)
                .filter(vector -> OF_AN_EVENT.matcher(text(vector, "name")).matches())
                .filter(vector -> !(context(vector) instanceof JsonNull))
                .map(vector ->
                        Arguments.of(text(vector, "name"), context(vector).toText(JsonLayout.PYTHON)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payloads")
    void payloadsOfTheRealEncoderConform(String vector, String payload) {
        String event = OF_AN_EVENT.matcher(vector).replaceFirst("$1");
        assertThat(BuiltInJsonSchemas.complaints(file("events/" + event), payload))
                .isEmpty();
    }

    @Test
    void thereAreVectorsOfAllSortsOfEvents() throws IOException {
        assertThat(payloads().count()).isGreaterThan(90);
    }

    // The first of each pair is right.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    events/applicationLaunched        | {"version": "1.2"}          | {"version": 12}
                    events/applicationModeChanged     | {"mode": 300}               | {"mode": "IN_TRAINING"}
                    events/applicationModeChanged     | {"mode": 12345}             | {"mode": 1.5}
                    events/applicationModeChanged     | {"mode": 100.0}             | {"mode": 2147483648}
                    events/applicationModeChanged     | {"mode": 100, "more": null} | {}
                    events/trainingPhaseEnter         | {"trainingPhaseId": "12345678-1234-1234-1234-123456789abc"} | {"trainingphaseid": "12345678-1234-1234-1234-123456789abc"}
                    events/trainingPhaseEnter         | {"training_phase_id": "12345678-1234-1234-1234-123456789abc"} | {"training_phase_id": 12345678}
                    events/trialStarted               | {"reason": "", "trialId": 3} | {"trialId": 3}
                    events/alarmChanged               | {"alarmId": 101, "isActive": true, "isEnabled": true, "isAutoResumeEnabled": false, "isStopCondition": true} | {"isActive": true, "isEnabled": true, "isAutoResumeEnabled": false, "isStopCondition": true}
                    events/alarmChanged               | {"detectorId": 101, "isActive": true, "isEnabled": true, "isAutoResumeEnabled": false, "isStopCondition": true} | {"alarmId": 101, "isActive": 1, "isEnabled": true, "isAutoResumeEnabled": false, "isStopCondition": true}
                    events/emergencyStop              | {"reason": ""}              | {"activeAlarms": []}
                    events/emergencyResume            | {"reason": ""}              | {"reason": "", "resumedAlarms": 101}
                    events/animalSelected             | null                        | []
                    commands/setApplicationMode.request | {"mode": "RUNNING"}       | {"mode": 100}
                    commands/setAutoClampEnabled.answer | {"enabled": false}        | {"enabled": null}
                    envelopes/EventMessage            | {"kind": 201, "when": 1.25, "index": 18446744073709551615, "context": null} | {"kind": 201, "index": -1}
                    envelopes/CommandAnswer           | {"nonce": 1, "command": 300, "result": 100, "data": null, "errorKind": 0, "errorCode": 0, "errorMessage": null} | {"nonce": 1, "command": 300, "result": "SUCCESS"}
                    """)
    void whatIsDamagedDoesNotConform(String element, String good, String bad) {
        String schema = file(element);
        assertThat(BuiltInJsonSchemas.complaints(schema, good)).isEmpty();
        assertThat(BuiltInJsonSchemas.complaints(schema, bad)).isNotEmpty();
    }

    @Test
    void eachFileIsJsonSchema() {
        String draft = "https://json-schema.org/draft/2020-12/schema";
        var draftSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(draft));
        assertThat(FILES).hasSizeGreaterThan(150).allSatisfy((path, text) -> {
            assertThat(draftSchema.validate(text, InputFormat.JSON)).isEmpty();
            assertThat(text).contains("\"$schema\": \"" + draft + "\"");
        });
    }

    @Test
    void whatIsMadeTwiceIsTheSame() {
        assertThat(BuiltInJsonSchemas.trainer()).isEqualTo(FILES);
    }

    @Test
    void numbersHaveTheirNamesAndFieldsTheirUnits() {
        assertThat(file("records/Alarm"))
                .contains("\"title\": \"EXTERNAL_DOORS\"")
                .contains("\"const\": 101");
        assertThat(file("envelopes/EventMessage")).contains("\"x-unit\": \"ns\"");
        assertThat(file("records/Detector")).contains("\"deprecated\": true");
    }

    private static String file(String element) {
        List<String> found = FILES.entrySet().stream()
                .filter(file -> file.getKey().endsWith("/" + element + ".schema.json"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(found).as(element).hasSize(1);
        return found.get(0);
    }

    private static JsonValue context(JsonValue vector) {
        return member(json(text(vector, "text")), "context").orElseThrow();
    }

    private static String text(JsonValue object, String key) {
        return ((JsonText) member(object, key).orElseThrow()).value();
    }

    private static Optional<JsonValue> member(JsonValue object, String key) {
        return ((JsonObject) object).get(key);
    }

    private static JsonValue json(String text) {
        try {
            return JsonValue.parse(text.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
        } catch (WireFormatException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
