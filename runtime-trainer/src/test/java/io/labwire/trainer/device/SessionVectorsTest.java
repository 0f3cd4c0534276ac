package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.json.read.JsonLimits;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.NonFinite;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.AnswerWriter;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.KnownCommands;
import io.labwire.trainer.message.RequestReader;
import io.labwire.trainer.message.WireForm;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A recorded run of the real device, held against this one. */
class SessionVectorsTest {

    private static final String HOME = "/home/ubuntu/";

    private final CommandDesk desk = new CommandDesk(
            new RequestReader(KnownCommands.at(EnumSet.of(ApiLevel.V0_9_11)), JsonLimits.DEFAULT),
            new AnswerWriter(WireForm.LEGACY, NonFinite.LITERAL, ZoneOffset.UTC),
            new ListenerCalls(null),
            () -> 0);
    private final PublicationWriter writer = new PublicationWriter(DeviceSettings.with(defaults -> {}));

    @Test
    void saysTheSameAsTheRealDevice() throws Exception {
        List<String> expected = new ArrayList<>();
        List<String> said = new ArrayList<>();
        int doubled = 0;
        for (JsonObject vector : DeviceVectors.of("session.jsonl", 26)) {
            switch (DeviceVectors.text(vector, "direction")) {
                case "request" -> said.add(ascii(desk.answer(frames(vector).get(0), this::exampleDevice)));
                case "answer" -> expected.add(ascii(frames(vector).get(0)));
                case "published" -> {
                    expected.add(message(frames(vector)));
                    if (doubled > 0) {
                        doubled--;
                        continue; // the second copy of an emergency
                    }
                    List<Outgoing> messages = published(frames(vector));
                    doubled = messages.size() - 1;
                    messages.forEach(each -> said.add(message(each.frames())));
                }
                default -> assertThat(vector.get("line")).isPresent();
            }
        }
        assertThat(said).hasSize(16).isEqualTo(expected);
    }

    private CommandResponse<?> exampleDevice(CommandRequest request) {
        Map<String, Object> data = new LinkedHashMap<>();
        switch (request.command()) {
            case 300 -> {
                data.put("device_id", "000000");
                data.put("configuration_location", HOME + "Autotrainer");
                data.put("data_location", HOME + "Documents/RawDataLocal");
                data.put("animal_location", HOME + "Autotrainer/animals");
                data.put("log_location", HOME + "Documents/RawDataLocal/logs");
                data.put("inference_model", HOME + "Autotrainer/inference_model");
                return CommandResponse.success(data);
            }
            case 400 -> {
                data.put("app_status", 0);
                data.put("training_mode", 100);
                data.put("animal_id", "123456");
                return CommandResponse.success(data).withError(0, "This is an error message");
            }
            case 100 -> {
                return CommandResponse.of(CommandResult.PENDING_WITH_NOTIFICATION);
            }
            default -> {
                data.put("seen", true);
                return CommandResponse.success(data);
            }
        }
    }

    /** What the program published; an emergency came from an event. */
    private List<Outgoing> published(List<byte[]> frames) throws Exception {
        JsonValue body = JsonValue.parse(frames.get(1), JsonRules.STRICT);
        long topic = 0;
        for (int at = 3; at >= 0; at--) {
            topic = (topic << 8) | (frames.get(0)[at] & 0xff);
        }
        return writer.value(topic == Topic.EMERGENCY.number() ? Topic.EVENT : Topic.of(topic), body);
    }

    private static List<byte[]> frames(JsonObject vector) {
        return ((JsonList) vector.get("frames_hex").orElseThrow())
                .items().stream()
                        .map(frame -> HexFormat.of().parseHex(((JsonText) frame).value()))
                        .toList();
    }

    private static String message(List<byte[]> frames) {
        return HexFormat.of().formatHex(frames.get(0)) + " " + ascii(frames.get(1));
    }

    private static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
