package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.conformance.generated.random.RandomSchemas;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.write.JsonLayout;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.CommandCatalog;
import io.labwire.trainer.message.EventCatalog;
import io.labwire.trainer.message.EventType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes of a JSON schema that are called as a constant is in the code that asks for them. */
class HiddenClassesTest {

    private static final String HEAD = """
            labwire: 1
            protocol: trainer
            package: org.example.w
            name: W
            levels: [0.9.11, S1, S2, S3, S4, current]
            codec: {keys: humps, numbers: python, non-finite: literal, unknown: ignore}
            """;

    private static GeneratedProject made(String sections) {
        return GeneratedProject.of(
                RandomSchemas.request(Map.of("w.yaml", HEAD + sections)), EventType.class, JsonType.class);
    }

    // In the second column stands the name of a record, in the third a value of it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ID: {fields: {name: {type: string}}}, Cage: {fields: {id: {type: ID}}}                   | Cage | {"id": {"name": "x"}}
                    ID: {fields: {id: {type: string}}}                                                       | ID   | {"id": "x"}
                    A: {fields: {a: {type: A, optional: true}}}                                              | A    | {"a": {"a": {}}}
                    A: {fields: {x: {type: int32}}}, B: {fields: {a: {type: list<A>}, b: {type: 'map<A?>'}}} | B    | {"a": [{"x": 1}], "b": {"y": null}}
                    KEYS: {fields: {x: {type: int32}}}, B: {fields: {other: {type: KEYS}}}                   | B    | {"other": {"x": 1}}
                    TYPE: {fields: {x: {type: int32}}}, B: {fields: {type: {type: TYPE}}}                    | B    | {"type": {"x": 1}}
                    B: {fields: {led: {type: LED, default: RED}, leds: {type: list<LED>}}}                   | B    | {"led": 2, "leds": [1, 7]}
                    B: {fields: {led: {type: LED, as: name}}}                                                | B    | {"led": "RED"}
                    B: {fields: {led: {type: LED, aliases: [lamp], gives-way: 1}}}                           | B    | {"led": 2}
                    B: {fields: {is: {type: HELD, default: TYPE}, as: {type: HELD, as: name}}}               | B    | {"is": 3, "as": "TYPE"}
                    B: {fields: {is: {type: FREE, default: TYPE}, as: {type: FREE, as: name}}}               | B    | {"is": 3, "as": "TYPE"}
                    B: {fields: {is: {type: FREE, aliases: [was], gives-way: 3}}}                            | B    | {"is": 4}
                    B: {fields: {side: {type: SIDE, default: SIDE}}}                                         | B    | {"side": "left"}
                    B: {fields: {v: {type: list<V>}}}                                                        | B    | {"v": ["x", 2, ["left"]]}
                    """)
    void aConstantOfACodecHidesNone(String records, String type, String json) throws Exception {
        GeneratedProject project = made("""
                enums:
                  LED: {wire: int32, unknown: keep, values: {RED: 1, LED: 2}}
                  SIDE: {values: {SIDE: left, TEXT: text}}
                  HELD: {wire: int32, values: {TYPE: 3}}
                  FREE: {wire: int32, unknown: keep, values: {TYPE: 3, KNOWN: 4}}
                unions:
                  V: {members: {text: {type: string}, LED: {type: LED}, sides: {type: list<SIDE>}}}
                records: {%s}
                """.formatted(records));

        assertThat(again(project, type, json)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({"'wire: int32, unknown: keep, values: {RED: 1}', 1", "'values: {RED: red}', \"red\""})
    void theConstantOfARecordHidesNoDefault(String form, String red) throws Exception {
        GeneratedProject project = made("""
                enums: {TYPE: {%s}}
                records:
                  Lamp:
                    fields: {org: {type: int32}, light: {type: TYPE, default: RED}, light_default: {type: TYPE, default: RED}}
                """.formatted(form));

        assertThat(again(project, "TYPE", red)).isEqualTo(red);
        Object lamp =
                project.load("org.example.w.Lamp").getConstructor(int.class).newInstance(1);
        assertThat(written(type(project, "Lamp"), lamp))
                .isEqualTo("{\"org\": 1, \"light\": %s, \"lightDefault\": %s}".formatted(red, red));
    }

    @Test
    void aConstantOfAnEventHidesNoPayload() throws Exception {
        GeneratedProject project = made("""
                records:
                  RED: {fields: {x: {type: int32}}}
                  CATALOG: {fields: {x: {type: int32}}}
                events:
                  e: {number: 90001, payload: {x: {type: int32}}}
                  red: {number: 90002, payload: RED}
                  blue: {number: 90003, payload: RED?}
                  listed: {number: 90004, payload: CATALOG}
                """);

        EventCatalog events = (EventCatalog)
                project.load("org.example.w.WEvents").getField("CATALOG").get(null);
        assertThat(payload(events, "e")).isSameAs(type(project, "E"));
        assertThat(payload(events, "red")).isSameAs(type(project, "RED"));
        assertThat(payload(events, "blue")).isSameAs(type(project, "RED"));
        assertThat(payload(events, "listed")).isSameAs(type(project, "CATALOG"));
    }

    private static Object payload(EventCatalog events, String name) {
        return events.find(name).orElseThrow().payload().orElseThrow();
    }

    @Test
    void aConstantOfACommandHidesNeitherDataNorAnswer() throws Exception {
        GeneratedProject project = made("""
                records: {RED: {fields: {x: {type: int32}}}, BLUE: {fields: {x: {type: int32}}}}
                commands:
                  red: {number: 90001, payload: RED, reply: BLUE, doc: One.}
                  blue: {number: 90002, payload: RED?, reply: RED, doc: Another.}
                """);

        CommandCatalog commands = (CommandCatalog)
                project.load("org.example.w.WCommands").getField("CATALOG").get(null);
        assertThat(commands.find(90_001, ApiLevel.S1)).hasToString("Optional[red]");
        assertThat(commands.find(90_002, ApiLevel.S1)).hasToString("Optional[blue]");
    }

    /** What compiled before keeps its names, which callers and golden files have. */
    @Test
    void aConstantStepsAsideForNothingElse() {
        GeneratedProject project = made("""
                records:
                  ID: {fields: {id: {type: string}}}
                  Cage: {fields: {lamp_id: {type: ID}, keys: {type: uuid}}}
                events:
                  id: {number: 90001}
                  caged: {number: 90002, payload: Cage}
                """);

        assertThat(project.text("org/example/w/IDCodec.java")).contains("JsonKey ID = ");
        assertThat(project.text("org/example/w/CageCodec.java")).contains("JsonKey LAMP_ID = ", "ID.TYPE.read(reader)");
        assertThat(project.text("org/example/w/WEvents.java")).contains("\"caged\", Cage.TYPE,");
    }

    private static String again(GeneratedProject project, String name, String json) throws Exception {
        JsonType<Object> type = type(project, name);
        return written(type, type.decode(json.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON));
    }

    private static String written(JsonType<Object> type, Object value) {
        return new String(type.encode(value, JsonLayout.PYTHON), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked") // Nothing but what it reads itself, or what is of its class, is given to it.
    private static JsonType<Object> type(GeneratedProject project, String name) throws ReflectiveOperationException {
        return (JsonType<Object>)
                project.load("org.example.w." + name).getField("TYPE").get(null);
    }
}
