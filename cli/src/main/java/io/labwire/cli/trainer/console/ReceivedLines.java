package io.labwire.cli.trainer.console;

import io.labwire.cli.trainer.line.Fields;
import io.labwire.cli.trainer.line.Report;
import io.labwire.cli.trainer.name.LevelNames;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.message.CommandNotification;
import io.labwire.trainer.message.HeartbeatMessage;
import io.labwire.trainer.message.Publication;
import io.labwire.trainer.message.ReceivedMessage;
import io.labwire.trainer.remote.MessageListener;
import io.labwire.trainer.remote.ReceivedEvent;
import java.util.HexFormat;

/** Tells what a rig publishes. */
public final class ReceivedLines implements MessageListener {

    private final Report report;
    private final LevelNames commands;
    private final LevelNames events;

    /**
     * The listener.
     *
     * @param report where it is told
     * @param commands names of commands
     * @param events names of events
     */
    public ReceivedLines(Report report, LevelNames commands, LevelNames events) {
        this.report = report;
        this.commands = commands;
        this.events = events;
    }

    @Override
    public void heartbeat(HeartbeatMessage heartbeat) {
        report.line(
                "heartbeat",
                Fields.none()
                        .text("identifier", heartbeat.identifier())
                        .text("version", heartbeat.version())
                        .json("timestamp", new JsonFloat(heartbeat.timestamp())));
    }

    @Override
    public void event(ReceivedEvent<?> received) {
        report.line(
                received.isEmergency() ? "emergency" : "event",
                Fields.none()
                        .integer("topic", received.topic().number())
                        .integer("kind", received.event().kind())
                        .text("name", events.name(received.event().kind()).orElse(null))
                        .json("when", new JsonFloat(received.event().when()))
                        .json("index", new JsonInteger(received.event().index()))
                        .json("context", received.event().context()));
    }

    @Override
    public void propertyChanged(JsonValue message) {
        report.line("property", Fields.none().json("message", message));
    }

    @Override
    public void notified(CommandNotification notification) {
        report.line(
                "result",
                AnswerFields.of(
                        commands,
                        notification.nonce(),
                        new JsonInteger(notification.command()),
                        new JsonInteger(notification.result().number()),
                        notification.data(),
                        new JsonInteger(notification.errorKind().number()),
                        new JsonInteger(notification.errorCode()),
                        Fields.textOrNull(notification.errorMessage())));
    }

    @Override
    public void other(Publication publication) {
        report.line(
                "message",
                Fields.none()
                        .integer("topic", publication.topic().number())
                        .text("hex", HexFormat.of().formatHex(publication.body().toArray())));
    }

    @Override
    public void malformed(ReceivedMessage.Malformed message) {
        report.line(
                "malformed",
                Fields.none()
                        .json(
                                "topic",
                                message.topic()
                                        .<JsonValue>map(topic -> new JsonInteger(topic.number()))
                                        .orElse(JsonNull.NULL))
                        .integer("frames", message.frames().size())
                        .text("reason", message.reason()));
    }
}
