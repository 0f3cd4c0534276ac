package io.labwire.cli.trainer.watch;

import io.labwire.cli.console.Colour;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ShownText;
import io.labwire.cli.trainer.name.LevelNames;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import io.labwire.trainer.message.CommandNotification;
import io.labwire.trainer.message.HeartbeatMessage;
import io.labwire.trainer.message.Publication;
import io.labwire.trainer.message.ReceivedMessage;
import io.labwire.trainer.remote.MessageListener;
import io.labwire.trainer.remote.Presence;
import io.labwire.trainer.remote.ReceivedEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells people what a rig publishes: a line for each message, with the time, what it is, and what it says. */
final class EventFeed implements MessageListener {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final int KIND_WIDTH = 10;

    private final Console console;
    private final LevelNames commands;
    private final LevelNames events;
    private final Clock clock;

    /** The clock says when what has no time of its own has come, and in which zone times are shown. */
    EventFeed(Console console, LevelNames commands, LevelNames events, Clock clock) {
        this.console = console;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void heartbeat(HeartbeatMessage heartbeat) {
        Instant time = heartbeat.time().orElseGet(clock::instant);
        line(time, "heartbeat", Colour.DIM, ShownText.of(heartbeat.identifier() + " " + heartbeat.version()));
    }

    @Override
    public void event(ReceivedEvent<?> received) {
        int kind = received.event().kind();
        String name = events.name(kind).orElse(String.valueOf(kind));
        Instant time = received.event().time().orElseGet(clock::instant);
        String said = name + said(received.event().context());
        if (received.isEmergency()) {
            line(time, "emergency", Colour.RED, said);
        } else {
            line(time, "event", Colour.CYAN, said);
        }
    }

    @Override
    public void propertyChanged(JsonValue message) {
        line(clock.instant(), "property", Colour.MAGENTA, text(message));
    }

    @Override
    public void notified(CommandNotification notification) {
        String name = commands.name(notification.command()).orElse(String.valueOf(notification.command()));
        String message = notification.errorMessage() == null ? "" : "  " + ShownText.of(notification.errorMessage());
        line(
                clock.instant(),
                "result",
                notification.errorCode() == 0 ? Colour.GREEN : Colour.YELLOW,
                name + " " + notification.result() + said(notification.data()) + message);
    }

    @Override
    public void other(Publication publication) {
        String bytes = ShownText.of(publication.body().toArray());
        line(
                clock.instant(),
                "message",
                Colour.DIM,
                "on topic " + publication.topic().number() + ": " + bytes);
    }

    @Override
    public void malformed(ReceivedMessage.Malformed message) {
        line(clock.instant(), "malformed", Colour.RED, ShownText.of(message.reason()));
    }

    @Override
    public void presenceChanged(Presence presence) {
        line(clock.instant(), "rig", Colour.BOLD, presence.name().toLowerCase(Locale.ROOT));
    }

    private static String said(JsonValue payload) {
        if (payload instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .map(member -> "  " + ShownText.of(member.getKey()) + ": " + text(member.getValue()))
                    .collect(Collectors.joining());
        }
        return payload == JsonNull.NULL ? "" : "  " + text(payload);
    }

    private static String text(JsonValue value) {
        return ShownText.of(value instanceof JsonText text ? text.value() : value.toText(JsonLayout.PYTHON));
    }

    private void line(Instant time, String kind, Colour colour, String said) {
        console.out()
                .println(TIME.withZone(clock.getZone()).format(time) + "  "
                        + console.paint(String.format(Locale.ROOT, "%-" + KIND_WIDTH + "s", kind), colour) + said);
        console.out().flush();
    }
}
