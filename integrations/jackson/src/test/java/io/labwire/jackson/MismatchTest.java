package io.labwire.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.POJONode;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.jackson.Samples.Alarm;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonValue;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What a codec refuses is told with the place in the user's source, and the whole path. */
class MismatchTest {

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(Samples.module()).build();

    /** A class of a user. */
    public static final class Page {
        public Map<String, List<Alarm>> alarms = Map.of();
    }

    private MismatchedInputException refusal(String text, Class<?> type) {
        return catchThrowableOfType(MismatchedInputException.class, () -> mapper.readValue(text, type));
    }

    @Test
    void faultInAnInnerValueHasItsLineAndPath() {
        MismatchedInputException refused = refusal("""
                {"alarms": {"left": [
                    {"alarmID": 1},
                    {"since": 1.5,
                     "ü": ["x", 2],
                     "alarmID": "two"}]}}
                """, Page.class);

        assertThat(refused.getOriginalMessage()).isEqualTo("a whole number expected, found TEXT");
        assertThat(refused.getLocation().getLineNr()).isEqualTo(5);
        assertThat(refused.getLocation().getColumnNr()).isEqualTo(17);
        assertThat(refused.getPathReference())
                .endsWith("Page[\"alarms\"]->java.util.LinkedHashMap[\"left\"]->java.util.ArrayList[1]"
                        + "->io.labwire.jackson.Samples$Alarm[\"alarmID\"]");
        assertThat(refused.getTargetType()).isEqualTo(Alarm.class);
        assertThat(refused)
                .extracting(Throwable::getCause, InstanceOfAssertFactories.type(WireFormatException.class))
                .returns(Kind.MALFORMED, WireFormatException::kind);
    }

    @Test
    void whatIsMissingIsMissingInItsObject() {
        MismatchedInputException refused = refusal("{\"alarms\": {\"left\": [{\"since\": 1}]}}", Page.class);

        assertThat(refused.getOriginalMessage()).isEqualTo("the key 'alarmID' expected, found none");
        assertThat(refused.getPath()).hasSize(3);
        assertThat(refused.getLocation().getColumnNr()).isEqualTo(33);
    }

    @Test
    void valueOfAnotherKindIsRefusedWhereItBegins() {
        MismatchedInputException refused = refusal("  [1, {\"a\": 2}]", Alarm.class);

        assertThat(refused.getOriginalMessage()).isEqualTo("an alarm expected, found LIST");
        assertThat(refused.getPath()).isEmpty();
        assertThat(refused.getLocation().getColumnNr()).isEqualTo(3);
    }

    @Test
    void treesHavePathsOnly() {
        assertThat(catchThrowableOfType(
                                IllegalArgumentException.class,
                                () -> mapper.convertValue(Map.of("alarmID", 1.5), Alarm.class))
                        .getCause())
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("a whole number expected, found FLOAT");
        assertThat(catchThrowableOfType(
                                MismatchedInputException.class,
                                () -> mapper.treeToValue(mapper.readTree("{\"alarmID\": true}"), Alarm.class))
                        .getPathReference())
                .isEqualTo("io.labwire.jackson.Samples$Alarm[\"alarmID\"]");
    }

    @Test
    void objectsThatAreNoJsonAreRefused() {
        assertThat(catchThrowableOfType(
                                MismatchedInputException.class,
                                () -> mapper.treeToValue(new POJONode(Thread.State.NEW), JsonValue.class))
                        .getOriginalMessage())
                .isEqualTo("JSON expected, found java.lang.Thread$State");
    }

    @Test
    void keysThatLookLikePlacesStayInThePath() {
        MismatchedInputException refused =
                refusal("{\"alarms\": {\"a, byte 1: \": [{\"alarmID\": null}]}}", Page.class);

        assertThat(refused.getOriginalMessage()).isEqualTo("a whole number expected, found NULL");
        assertThat(refused.getPath().get(1).getFieldName()).isEqualTo("a, byte 1: ");
    }

    @Test
    void valueThatLiesTooDeepIsAnErrorOfTheMapper() {
        JsonValue deep = new JsonInteger(1);
        for (int each = 0; each < 1000; each++) {
            deep = new JsonList(List.of(deep));
        }
        JsonValue value = deep;

        assertThat(catchThrowableOfType(
                        JsonMappingException.class, () -> mapper.writeValueAsString(new JsonValue[] {value})))
                .isNotNull();
    }
}
