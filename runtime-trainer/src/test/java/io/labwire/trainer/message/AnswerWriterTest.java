package io.labwire.trainer.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import io.labwire.json.value.UnixTime;
import io.labwire.json.write.NonFinite;
import io.labwire.trainer.alarm.EmergencyStop;
import io.labwire.trainer.command.EmergencyOrigin;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.ErrorKind;
import io.labwire.trainer.event.TrainingPhase;
import io.labwire.trainer.event.behavior.DayStarted;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.value.TypedValue;
import io.labwire.trainer.value.WritableRecord;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** There always is an answer. */
class AnswerWriterTest {

    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void whatIsInTheNonceIsEchoedAsItIs() {
        JsonValue nonce = new JsonObject(Map.of("a_b", new JsonInteger(1)));
        assertThat(written(WireForm.STRUCTURED, NonFinite.LITERAL, answer(nonce, null)))
                .startsWith("{\"nonce\": {\"a_b\": 1}, \"command\": 300, ");
    }

    @Test
    void dataThatCannotBeWrittenAreLeftOut() {
        WritableRecord broken = () -> {
            throw new IllegalStateException("a record that breaks off");
        };
        for (Object data : List.of(new Object(), Map.of("x", new byte[0]), broken)) {
            assertThat(written(WireForm.STRUCTURED, NonFinite.LITERAL, answer(new JsonInteger(7), data)))
                    .isEqualTo("{\"nonce\": 7, \"command\": 300, \"result\": 100, \"data\": null, \"errorKind\": 1,"
                            + " \"errorCode\": 0, \"errorMessage\": \"An error occurred serializing the 'data' element of"
                            + " the response.\"}");
        }
        assertThat(failures).hasSize(3);
    }

    @Test
    void whatCannotBeWrittenIsToldWithItsPlaceInTheAnswer() {
        for (WireForm form : WireForm.values()) {
            failures.clear();
            String kind = form == WireForm.LEGACY ? "errorKind\":1" : "\"errorKind\": 1";
            String key = form == WireForm.LEGACY ? "an_item" : "anItem";
            Object data = Map.of("an_item", List.of(1, Map.of("x", new byte[0])));
            assertThat(written(form, NonFinite.LITERAL, answer(new JsonInteger(7), data)))
                    .contains(kind);
            assertThat(failures)
                    .singleElement(THROWABLE)
                    .hasMessageStartingWith("data." + key + "[1].x: a value of [B is not written; ");
            failures.clear();
            assertThat(written(form, NonFinite.LITERAL, answer(new JsonInteger(7), new Object())))
                    .contains(kind);
            assertThat(failures).singleElement(THROWABLE).hasMessageStartingWith("data: a value of java.lang.Object");
        }
    }

    /** A text or a number that a schema says to be one is written in either form. */
    @Test
    void identifiersAndTimesOfTypedDataAreNotWrittenInTheOldForm() {
        Object phase = new TypedValue<>(TrainingPhase.TYPE, new TrainingPhase(new UUID(1, 2)));
        Object day = new TypedValue<>(DayStarted.TYPE, new DayStarted(UnixTime.EPOCH));
        for (Object data : List.of(phase, Map.of("a", List.of(day)))) {
            failures.clear();
            assertThat(written(WireForm.STRUCTURED, NonFinite.LITERAL, answer(new JsonInteger(7), data)))
                    .contains("\"errorKind\": 0");
            assertThat(failures).isEmpty();
            assertThat(written(WireForm.LEGACY, NonFinite.LITERAL, answer(new JsonInteger(7), data)))
                    .isEqualTo(
                            "{\"nonce\":7,\"command\":300,\"result\":100,\"data\":null,\"errorKind\":1,\"errorCode\":0,"
                                    + "\"errorMessage\":\"Anerroroccurredserializingthe'data'elementoftheresponse.\"}");
            assertThat(failures)
                    .singleElement(THROWABLE)
                    .hasMessage(
                            data == phase
                                    ? "data: an identifier is not written in this form"
                                    : "data.a[0]: a moment is not written in this form");
        }
        failures.clear();
        Object origin = new TypedValue<>(EmergencyOrigin.TYPE, new EmergencyOrigin("Rpc Service"));
        assertThat(written(WireForm.LEGACY, NonFinite.LITERAL, answer(new JsonInteger(7), origin)))
                .contains("\"data\":{\"reason\":\"RpcService\"},\"errorKind\":0");
        assertThat(failures).isEmpty();
    }

    @Test
    void theLeastThereIsToSayHasNoData() {
        AnswerWriter writer = new AnswerWriter(WireForm.STRUCTURED, NonFinite.LITERAL, ZoneOffset.UTC);

        assertThat(text(writer.least(answer(new JsonInteger(7), null))))
                .isEqualTo("{\"nonce\": 7, \"command\": 300, \"result\": 100, \"errorKind\": 1, \"errorCode\": 0,"
                        + " \"errorMessage\": \"An error occurred serializing the response.\"}");
        AnswerWriter legacy = new AnswerWriter(WireForm.LEGACY, NonFinite.LITERAL, ZoneOffset.UTC);
        assertThat(text(legacy.least(answer(new JsonInteger(7), null))))
                .isEqualTo("{\"nonce\":7,\"command\":300,\"result\":100,\"errorKind\":1,\"errorCode\":0,"
                        + "\"errorMessage\":\"Anerroroccurredserializingtheresponse.\"}");
    }

    @Test
    void whatIsNoNumberMayBeNull() {
        WritableAnswer answer = answer(new JsonInteger(7), Double.NaN);
        assertThat(written(WireForm.STRUCTURED, NonFinite.NULL, answer)).contains("\"data\": null");
        assertThat(written(WireForm.STRUCTURED, NonFinite.LITERAL, answer)).contains("\"data\": NaN");
    }

    @Test
    void dataOfATypeHaveTheFieldsOfTheLevel() {
        WritableAnswer answer =
                answer(new JsonInteger(7), new TypedValue<>(EmergencyStop.TYPE, new EmergencyStop("RpcService")));
        AnswerWriter early = new AnswerWriter(WireForm.STRUCTURED, NonFinite.LITERAL, ZoneOffset.UTC, ApiLevel.V0_9_11);

        assertThat(text(early.write(answer, (meant, why) -> failures.add(why))))
                .contains("\"data\": {\"reason\": \"RpcService\"}");
        assertThat(written(WireForm.STRUCTURED, NonFinite.LITERAL, answer))
                .contains("\"data\": {\"reason\": \"RpcService\", \"activeAlarms\": []}");
    }

    private String written(WireForm form, NonFinite nonFinite, WritableAnswer answer) {
        return text(new AnswerWriter(form, nonFinite, ZoneOffset.UTC).write(answer, (meant, why) -> failures.add(why)));
    }

    private static String text(byte[] answer) {
        return new String(answer, StandardCharsets.US_ASCII);
    }

    private static WritableAnswer answer(JsonValue nonce, @Nullable Object data) {
        return new WritableAnswer(nonce, 300, CommandResult.SUCCESS, data, ErrorKind.NONE, 0, null);
    }
}
