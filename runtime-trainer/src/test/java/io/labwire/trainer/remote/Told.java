package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import io.labwire.trainer.message.CommandNotification;
import io.labwire.trainer.message.HeartbeatMessage;
import io.labwire.trainer.message.Publication;
import io.labwire.trainer.message.ReceivedMessage;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps what a listener is told, a line each. */
final class Told implements MessageListener {

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    List<String> take(int count) throws InterruptedException {
        List<String> taken = new ArrayList<>();
        while (taken.size() < count) {
            String line = lines.poll(10, TimeUnit.SECONDS);
            assertThat(line).as("a line after " + taken).isNotNull();
            taken.add(line);
        }
        return taken;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    @Override
    public void heartbeat(HeartbeatMessage heartbeat) {
        lines.add("heartbeat " + heartbeat.identifier() + " " + heartbeat.version() + " " + heartbeat.timestamp());
    }

    @Override
    public void event(ReceivedEvent<?> event) {
        lines.add(event.topic() + " " + event.event().kind() + " "
                + event.event().index() + " "
                + event.event().context().toText(JsonLayout.PYTHON)
                + (event.secondCopy() ? " again" : "")
                + (event.type().isPresent() ? " " + event.type().get() + " " + event.payload() : "")
                + event.fault().map(fault -> " but " + fault.getMessage()).orElse(""));
    }

    @Override
    public void propertyChanged(JsonValue message) {
        lines.add("property " + message);
    }

    @Override
    public void notified(CommandNotification notification) {
        lines.add("notified " + notification.command() + " "
                + notification.result().number() + " " + notification.nonce().toText(JsonLayout.PYTHON));
    }

    @Override
    public void other(Publication publication) {
        lines.add("other " + publication.topic() + " "
                + HexFormat.of().formatHex(publication.body().toArray()));
    }

    @Override
    public void malformed(ReceivedMessage.Malformed message) {
        lines.add("malformed " + message.topic().map(Object::toString).orElse("null") + " "
                + message.frames().size() + " " + message.reason());
    }

    @Override
    public void presenceChanged(Presence presence) {
        lines.add("presence " + presence);
    }
}
