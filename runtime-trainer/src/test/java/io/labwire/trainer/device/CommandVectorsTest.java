package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.key.KeyForm;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.value.JsonBoolean;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.NonFinite;
import io.labwire.trainer.command.RigCommands;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.AnswerWriter;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.KnownCommands;
import io.labwire.trainer.message.RequestReader;
import io.labwire.trainer.message.WireForm;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests and answers as the real device reads and writes them. */
class CommandVectorsTest {

    private static final RequestReader READER =
            new RequestReader(KnownCommands.at(EnumSet.of(ApiLevel.V0_9_11)), JsonLimits.DEFAULT);

    @Test
    void requestsAreReadAsTheyHaveToBe() throws WireFormatException {
        int accepted = 0;
        for (JsonObject vector : DeviceVectors.of("requests.jsonl", 50)) {
            String name = DeviceVectors.text(vector, "name");
            byte[] frame = DeviceVectors.hex(vector, "bytes_hex");
            if (vector.get("accepted").orElseThrow() == JsonBoolean.FALSE) {
                assertThatThrownBy(() -> READER.read(frame)).as(name).isInstanceOf(WireFormatException.class);
                continue;
            }
            accepted++;
            CommandRequest request = READER.read(frame);
            JsonObject required = (JsonObject) vector.get("required").orElseThrow();
            assertThat(request.command()).as(name).isEqualTo((int) DeviceVectors.number(vector, "command"));
            assertThat(RigCommands.CATALOG.find(request.command(), ApiLevel.V0_9_11))
                    .as(name)
                    .map(command -> KeyForm.CAMEL.fromWire(command.name()).toUpperCase(Locale.ROOT))
                    .contains(DeviceVectors.text(vector, "command_name"));
            assertThat(List.of(request.customCommand(), request.nonce()))
                    .as(name)
                    .isEqualTo(List.of(
                            required.get("custom_command").orElseThrow(),
                            required.get("nonce").orElseThrow()));
            assertThat(request.data().toText(JsonLayout.PYTHON))
                    .as(name)
                    .isEqualTo(required.get("data")
                            .orElseThrow()
                            .toText(JsonLayout.PYTHON)
                            .replace("{\"$float\": \"nan\"}", "NaN"));
        }
        assertThat(accepted).isEqualTo(31);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoRequestIsAnswered(WireForm form) {
        int refused = 0;
        for (JsonObject vector : DeviceVectors.of("requests.jsonl", 50)) {
            if (vector.get("accepted").orElseThrow() == JsonBoolean.FALSE) {
                refused++;
                String key = form == WireForm.LEGACY ? "required_answer_legacy" : "required_answer_structured";
                assertThat(text(desk(form).answer(DeviceVectors.hex(vector, "bytes_hex"), null)))
                        .as(DeviceVectors.text(vector, "name"))
                        .isEqualTo(DeviceVectors.text(vector, key));
            }
        }
        assertThat(refused).isEqualTo(19);
    }

    @ParameterizedTest
    @EnumSource
    void answersAreThoseOfTheRealDevice(WireForm form) {
        for (JsonObject vector : DeviceVectors.of("responses.jsonl", 34)) {
            byte[] request = vector.get("request")
                    .orElseThrow()
                    .toText(JsonLayout.PYTHON)
                    .getBytes(StandardCharsets.US_ASCII);
            String key = form == WireForm.LEGACY ? "legacy_text" : "structured_text";
            assertThat(text(desk(form).answer(request, delegate(vector))))
                    .as(DeviceVectors.text(vector, "name"))
                    .isEqualTo(DeviceVectors.text(vector, key));
        }
    }

    private static CommandDelegate delegate(JsonObject vector) {
        return request -> {
            if (vector.get("delegate_throws").isPresent()) {
                throw new IllegalStateException(DeviceVectors.text(vector, "delegate_throws"));
            }
            JsonObject returned = (JsonObject) vector.get("delegate_returns").orElseThrow();
            JsonValue code = returned.get("error_code").orElse(new JsonInteger(0));
            JsonValue message = returned.get("error_message").orElse(JsonNull.NULL);
            return new CommandResponse<>(
                    CommandResult.of((int) DeviceVectors.number(returned, "result")),
                    DeviceVectors.untagged(returned.get("data").orElse(JsonNull.NULL)),
                    ((JsonInteger) code).value().intValueExact(),
                    message instanceof JsonText text ? text.value() : null);
        };
    }

    private static CommandDesk desk(WireForm form) {
        return new CommandDesk(
                READER, new AnswerWriter(form, NonFinite.LITERAL, ZoneOffset.UTC), new ListenerCalls(null), () -> 0);
    }

    private static String text(byte[] answer) {
        return new String(answer, StandardCharsets.US_ASCII);
    }
}
