package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.labwire.conformance.generated.random.RandomSchemas;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.trainer.message.EventType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON Schema of an object has the keys that its codec reads, asks for those that its codec asks for, and takes the same values. */
class JsonSchemaKeysTest {

    private static final String SCHEMA = """
            labwire: 1
            protocol: trainer
            package: org.example.keys
            name: Keys
            levels: [0.9.11, S1, S2, S3, S4, current]
            codec: {keys: humps, numbers: python, non-finite: literal, unknown: ignore}
            records:
              Part: {fields: {part_id: {type: string}}}
              Lamp: {extends: Part, fields: {how_bright: {type: int32, optional: true}}}
              Door: {unknown: refuse, fields: {how_wide: {type: int32}, opened_by: {type: string, optional: true}}}
              Bell: {unknown: refuse, fields: {how_loud: {type: int32, aliases: [volume, vol_ume]}}}
              Gate: {unknown: refuse, fields: {how_high: {type: int32, wire: height}}}
              Roof: {unknown: refuse, fields: {how_flat: {type: int32}, other: {type: int32, aliases: [how_flat]}}}
              Tile: {unknown: refuse, fields: {id: {type: uuid, as: hex}, hues: {type: set<string>}, kind: {type: string, const: flat, from: S2}}}
            events:
              rung: {number: 90001, payload: {rung_by: {type: string}, lamps_lit: {type: list<Lamp>}}}
            """;
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static GeneratedProject project;

    @BeforeAll
    static void generate() {
        project = GeneratedProject.of(
                RandomSchemas.request(Map.of("keys.yaml", SCHEMA)), EventType.class, JsonType.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Lamp | {"partId": "x", "howBright": 1}                    | true
                    Lamp | {"part_id": "x", "how_bright": 1}                  | true
                    Lamp | {"part_id": "x", "how_bright": "1"}                | false
                    Lamp | {"part_id": 1}                                     | false
                    Lamp | {"how_bright": 1}                                  | false
                    Lamp | {"partid": "x"}                                    | false
                    Door | {"howWide": 1, "openedBy": "x"}                    | true
                    Door | {"how_wide": 1, "opened_by": "x"}                  | true
                    Door | {"how_wide": 1, "openedby": "x"}                   | false
                    Door | {"opened_by": "x"}                                 | false
                    Bell | {"howLoud": 1}                                     | true
                    Bell | {"how_loud": 1}                                    | true
                    Bell | {"volume": 1}                                      | true
                    Bell | {"vol_ume": 1}                                     | true
                    Bell | {"volUme": 1}                                      | false
                    Gate | {"height": 1}                                      | true
                    Gate | {"how_high": 1}                                    | false
                    Gate | {"howHigh": 1}                                     | false
                    Gate | {"height": 1, "how_high": 1}                       | false
                    Roof | {"howFlat": 1, "other": 2}                         | true
                    Roof | {"howFlat": 1, "how_flat": 2}                      | true
                    Roof | {"how_flat": 1, "other": 2}                        | false
                    Tile | {"id": "0123456789abcdef0123456789ABCDEF", "hues": []}                      | true
                    Tile | {"id": "01234567-89ab-cdef-0123-456789abcdef", "hues": ["red", "red"]}      | true
                    Tile | {"id": "0123456789ab-cdef-0123-456789abcdef", "hues": []}                   | false
                    Tile | {"id": "0123456789abcdef0123456789abcdef", "hues": [], "kind": "flat"}      | true
                    Tile | {"id": "0123456789abcdef0123456789abcdef", "hues": [], "kind": "steep"}     | false
                    Rung | {"rungBy": "x", "lampsLit": [{"partId": "x"}]}     | true
                    Rung | {"rung_by": "x", "lamps_lit": [{"part_id": "x"}]}  | true
                    Rung | {"rung_by": "x", "lamps_lit": [{"part_ID": "x"}]}  | false
                    Rung | {"rung_by": "x"}                                   | false
                    """)
    void theSchemaTakesWhatTheCodecReads(String type, String json, boolean isRight) throws Exception {
        assertThat(isRead(type, json)).as("codec").isEqualTo(isRight);
        assertThat(conforms(type, json)).as("schema").isEqualTo(isRight);
    }

    private static boolean isRead(String type, String json) throws ReflectiveOperationException {
        JsonType<?> codec = (JsonType<?>)
                project.load("org.example.keys." + type).getField("TYPE").get(null);
        try {
            codec.decode(json.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
            return true;
        } catch (WireFormatException refused) {
            return false;
        }
    }

    private static boolean conforms(String type, String json) {
        String element = type.equals("Rung") ? "events/rung" : "records/" + type;
        String schema = project.text("org/example/keys/" + element + ".schema.json");
        return REGISTRY.getSchema(schema, InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .isEmpty();
    }
}
