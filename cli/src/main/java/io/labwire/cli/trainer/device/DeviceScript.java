package io.labwire.cli.trainer.device;

import io.labwire.cli.trainer.line.Conversation;
import io.labwire.cli.trainer.line.Fields;
import io.labwire.cli.trainer.line.Members;
import io.labwire.cli.trainer.line.Report;
import io.labwire.cli.trainer.line.TaggedValues;
import io.labwire.cli.trainer.line.Words;
import io.labwire.cli.trainer.name.LevelNames;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.device.CommandResponse;
import io.labwire.trainer.device.TrainerDevice;
import io.labwire.trainer.message.WritableNotification;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Does what lines say that are typed at the example rig. */
final class DeviceScript implements Conversation.Doing {

    private static final String ALL = "*";

    private final TrainerDevice device;
    private final ExampleRig rig;
    private final Report report;
    private final LevelNames commands;
    private final LevelNames events;
    private final Ticks ticks = new Ticks();

    DeviceScript(TrainerDevice device, ExampleRig rig, Report report, LevelNames commands, LevelNames events) {
        this.device = device;
        this.rig = rig;
        this.report = report;
        this.commands = commands;
        this.events = events;
    }

    @Override
    public void line(Words words) throws InterruptedException {
        switch (words.first()) {
            case "app_launch" -> {
                words.alone();
                happened(new Words("applicationLaunched", ""));
            }
            case "event" -> published(Topic.EVENT, TaggedValues.of(words.json()));
            case "dict" -> {
                Words body = words.next("a topic");
                published(Topics.of(body.first()), TaggedValues.of(body.json()));
            }
            case "string" -> {
                Words text = words.next("a topic");
                Topic topic = Topics.of(text.first());
                published(topic, device.sendString(topic, text.rest()));
            }
            case "bytes" -> {
                Words bytes = words.next("a topic");
                Topic topic = Topics.of(bytes.first());
                published(topic, device.send(topic, bytes.hex()));
            }
            case "result" -> result(words.json());
            case "reply" -> reply(words.next("a command"));
            case "delegate" -> delegate(words);
            case "stop" -> {
                words.alone();
                device.stop();
                report.line("stopped", Fields.none());
            }
            case "start" -> start(words);
            case "sleep" -> {
                TimeUnit.NANOSECONDS.sleep(words.milliseconds().toNanos());
                report.ok();
            }
            default -> happened(words);
        }
    }

    private void happened(Words event) {
        OptionalInt number = events.number(event.first());
        if (number.isEmpty()) {
            report.warning("Unknown event: " + event.first());
            return;
        }
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put("kind", number.getAsInt());
        message.put("when", Instant.now());
        message.put("index", ticks.now());
        message.put("context", TaggedValues.of(event.jsonOrNull()));
        published(Topic.EVENT, message);
    }

    private void published(Topic topic, @Nullable Object value) {
        published(topic, device.sendDict(topic, value));
    }

    private void published(Topic topic, boolean accepted) {
        report.line("published", Fields.none().integer("topic", topic.number()).flag("accepted", accepted));
    }

    private void result(JsonValue json) {
        Members members =
                Members.of("a result", json, "result", "data", "errorCode", "errorMessage", "command", "nonce");
        CommandResponse<Object> response = Reply.response(members);
        published(
                Topic.COMMAND_RESULT,
                new WritableNotification(
                        response.result(),
                        response.data(),
                        response.errorCode(),
                        response.errorMessage(),
                        members.int32("command", 0),
                        nonce(members.json("nonce"))));
    }

    /** A nonce is JSON, and no other tag stands for any. */
    private static JsonValue nonce(JsonValue typed) {
        if (typed == JsonNull.NULL) {
            return new JsonInteger(-1);
        }
        return TaggedValues.of(typed) instanceof Double number ? new JsonFloat(number) : typed;
    }

    private void reply(Words words) {
        Reply reply = Reply.of(words.json());
        if (words.first().equals(ALL)) {
            rig.replyToAll(reply);
            report.ok();
            return;
        }
        OptionalInt command = commands.number(words.first());
        if (command.isEmpty()) {
            report.warning("Unknown command: " + words.first());
            return;
        }
        rig.reply(command.getAsInt(), reply);
        report.ok();
    }

    private void delegate(Words words) {
        switch (words.rest()) {
            case "on" -> device.delegate(rig);
            case "off" -> device.delegate(null);
            default -> throw new IllegalArgumentException("delegate is on or off, not '" + words.rest() + "'");
        }
        report.ok();
    }

    private void start(Words words) {
        words.alone();
        try {
            device.start();
            report.ok();
        } catch (IllegalStateException | UncheckedIOException e) {
            report.error("the device cannot be started: " + e.getMessage());
        }
    }
}
