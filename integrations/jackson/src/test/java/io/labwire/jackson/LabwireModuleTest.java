package io.labwire.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.labwire.jackson.Samples.Alarm;
import io.labwire.jackson.Samples.Door;
import io.labwire.jackson.Samples.Edges;
import io.labwire.jackson.Samples.Kind8;
import io.labwire.jackson.Samples.Named;
import io.labwire.jackson.Samples.Shape;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabwireModuleTest {

    private static final BigInteger WIDE = new BigInteger("123456789012345678901234567890");

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(Samples.module()).build();

    /** A class of a user, with values of the protocol in all places. */
    public record Logbook(
            @JsonProperty("last") @Nullable Alarm last,
            @JsonProperty("all") List<Alarm> all,
            @JsonProperty("doors") Map<String, Door> doors,
            @JsonProperty("shape") Shape shape,
            @JsonProperty("notes") @Nullable JsonValue notes) {}

    private static final Logbook LOGBOOK = new Logbook(
            new Alarm(7, 1e16),
            List.of(new Alarm(1, 0.1), new Alarm(2, -0.0)),
            Map.of("left", Door.SHUT),
            new Edges(2),
            new JsonObject(Map.of("n", new JsonInteger(WIDE))));

    private static final String LOGBOOK_TEXT = "{\"last\":{\"alarmID\":7,\"since\":1e+16},"
            + "\"all\":[{\"alarmID\":1,\"since\":0.1},{\"alarmID\":2,\"since\":-0.0}],"
            + "\"doors\":{\"left\":\"door-shut\"},\"shape\":[0,1],"
            + "\"notes\":{\"n\":123456789012345678901234567890}}";

    @Test
    void valuesStandInAUsersClassAsTheProtocolHasThem() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(LOGBOOK)).isEqualTo(LOGBOOK_TEXT);
        assertThat(mapper.readValue(LOGBOOK_TEXT, Logbook.class)).isEqualTo(LOGBOOK);
    }

    @Test
    void valueByItselfIsWhatTheProtocolWrites() throws Exception {
        Alarm alarm = new Alarm(
                new Kind8(WIDE),
                Double.MIN_VALUE,
                Map.of("ü", new JsonList(List.of(new JsonFloat(100), JsonNull.NULL, new JsonText("\n\ud800")))));
        ObjectMapper ascii = JsonMapper.builder()
                .addModule(Samples.module())
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .build();
        byte[] bytes = ascii.writeValueAsBytes(alarm);

        assertThat(bytes).isEqualTo(Alarm.TYPE.encode(alarm, JsonLayout.COMPACT));
        assertThat(ascii.readValue(bytes, Alarm.class)).isEqualTo(alarm);
    }

    @Test
    void layoutIsTheMappers() throws JsonProcessingException {
        ObjectMapper indenting = mapper.copy().enable(SerializationFeature.INDENT_OUTPUT);

        assertThat(indenting.writeValueAsString(new Alarm(1, 2)).replace("\r", ""))
                .isEqualTo("{\n  \"alarmID\" : 1,\n  \"since\" : 2.0\n}");
    }

    @Test
    void treesHoldTheSameValues() throws JsonProcessingException {
        JsonNode tree = mapper.valueToTree(LOGBOOK);

        assertThat(tree.at("/last/since")).isEqualTo(DoubleNode.valueOf(1e16));
        assertThat(tree.at("/last/alarmID")).isEqualTo(IntNode.valueOf(7));
        assertThat(tree.at("/notes/n").bigIntegerValue()).isEqualTo(WIDE);
        assertThat(mapper.treeToValue(tree, Logbook.class)).isEqualTo(LOGBOOK);
    }

    @Test
    void valuesAreConvertedToMapsAndBack() {
        Map<String, Object> map = mapper.convertValue(new Alarm(7, 0.5), new TypeReference<>() {});

        assertThat(map).containsExactlyInAnyOrderEntriesOf(Map.of("alarmID", 7, "since", 0.5));
        assertThat(mapper.convertValue(map, Alarm.class)).isEqualTo(new Alarm(7, 0.5));
        assertThat(mapper.convertValue(Map.of("alarmID", WIDE, "since", 1.5f), Alarm.class))
                .isEqualTo(new Alarm(new Kind8(WIDE), 1.5, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "-1",
                "100.0",
                "1e+16",
                "123456789012345678901234567890",
                "\"\"",
                "[]",
                "{}",
                "[[1,[2.5]],{\"a\":null,\"b\":[]}]"
            })
    void anyJsonIsItself(String text) throws Exception {
        JsonValue value = mapper.readValue(text, JsonValue.class);

        assertThat(value).isEqualTo(JsonValue.parse(text.getBytes(StandardCharsets.UTF_8), JsonRules.STRICT));
        assertThat(mapper.writeValueAsString(value)).isEqualTo(text);
        assertThat(mapper.<JsonNode>valueToTree(value)).isEqualTo(mapper.readTree(text));
        assertThat(mapper.readValue(text, value.getClass())).isEqualTo(value);
    }

    @Test
    void binaryValuesOfTreesAreBase64() {
        assertThat(mapper.convertValue(new byte[] {1, 2}, JsonValue.class)).isEqualTo(new JsonText("AQI="));
    }

    @Test
    void numbersThatAreNotFiniteAreAsTheMapperIsSet() throws JsonProcessingException {
        ObjectMapper python = JsonMapper.builder()
                .addModule(Samples.module())
                .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        Alarm never = new Alarm(1, Double.NEGATIVE_INFINITY);

        assertThat(python.writeValueAsString(never)).isEqualTo("{\"alarmID\":1,\"since\":-Infinity}");
        assertThat(python.readValue("{\"alarmID\":1,\"since\":-Infinity}", Alarm.class))
                .isEqualTo(never);
        assertThat(mapper.writeValueAsString(new JsonFloat(Double.NaN))).isEqualTo("\"NaN\"");
    }

    @Test
    void nullIsWhatTheCodecMakesOfIt() throws JsonProcessingException {
        Logbook read = mapper.readValue(
                "{\"last\":null,\"all\":[null],\"doors\":{\"left\":null},\"shape\":\"x\",\"notes\":null}",
                Logbook.class);

        assertThat(read.last()).isNull();
        assertThat(read.all()).containsOnlyNulls();
        assertThat(read.doors()).containsEntry("left", null);
        assertThat(read.notes()).isEqualTo(JsonNull.NULL);
        assertThat(mapper.readValue("{\"shape\":\"x\"}", Logbook.class).notes()).isNull();
        assertThat(mapper.readValue("null", JsonObject.class)).isNull();
    }

    @Test
    void membersOfAUnionAreReadAsTheUnion() throws JsonProcessingException {
        assertThat(mapper.readValue("\"x\"", Shape.class)).isEqualTo(new Named("x"));
        assertThat(mapper.readValue("\"x\"", Named.class)).isEqualTo(new Named("x"));
        assertThat(mapper.writeValueAsString(new Edges(1))).isEqualTo("[0]");
        assertThatThrownBy(() -> mapper.readValue("[0]", Named.class))
                .hasMessageStartingWith("Named expected, found Edges");
    }

    @Test
    void typeIdsGoAround() throws JsonProcessingException {
        ObjectMapper typed = JsonMapper.builder()
                .addModule(Samples.module())
                .activateDefaultTyping(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType(Object.class)
                        .build())
                .build();
        List<Object> values = List.of(new Alarm(1, 2), new Edges(1), new Named("x"), Door.OPEN, new Kind8(WIDE));
        String text = typed.writerFor(new TypeReference<List<Object>>() {}).writeValueAsString(values);

        assertThat(text).contains("[\"io.labwire.jackson.Samples$Alarm\",{\"alarmID\":1,\"since\":2.0}]");
        assertThat(typed.readValue(text, new TypeReference<List<Object>>() {})).isEqualTo(values);
    }

    @Test
    void typeIdInTheObjectIsNoneOfItsKeys() throws JsonProcessingException {
        ObjectMapper typed = JsonMapper.builder()
                .addModule(Samples.module())
                .activateDefaultTypingAsProperty(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL_AND_ENUMS,
                        "is")
                .build();
        Object[] values = {new Alarm(1, 2)};
        String text = typed.writeValueAsString(values);

        assertThat(text).contains("{\"is\":\"io.labwire.jackson.Samples$Alarm\",\"alarmID\":1,\"since\":2.0}");
        assertThat(typed.readValue(text, Object[].class)).isEqualTo(values);
    }

    @Test
    void whatIsNotRegisteredIsNotTouched() {
        ObjectMapper onlyAny =
                JsonMapper.builder().addModule(new LabwireModule()).build();

        assertThatThrownBy(() -> onlyAny.readValue("\"x\"", Shape.class))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void modulesWithOtherTypesAreRegisteredBesideOneAnother() throws JsonProcessingException {
        ObjectMapper both = JsonMapper.builder()
                .addModule(new LabwireModule().with(Door.TYPE))
                .addModule(new LabwireModule().with(Shape.TYPE))
                .build();

        assertThat(both.readValue("\"door-open\"", Door.class)).isEqualTo(Door.OPEN);
        assertThat(both.readValue("\"x\"", Shape.class)).isEqualTo(new Named("x"));
    }
}
