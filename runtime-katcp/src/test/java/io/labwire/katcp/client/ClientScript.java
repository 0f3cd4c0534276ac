package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A client's core in a world without threads, clocks and networks: bytes and time are told, lines come out. */
public final class ClientScript implements ClientCore.Link {

    private final StringBuilder sent = new StringBuilder();
    public final List<String> unsolicited = new ArrayList<>();
    public final List<String> changes = new ArrayList<>();
    public boolean closed;
    public int attempts;
    public long backlog;
    public final ClientCore core;
    private long now;

    /** A core that is not connected. */
    public ClientScript(ClientSettings settings) {
        core = new ClientCore(settings, 0, this, message -> unsolicited.add(message.toString()));
        core.attach(changes(), 0);
    }

    /** A core that is connected, without ever having been started. */
    public static ClientScript connected(ClientSettings settings) {
        ClientScript script = new ClientScript(settings);
        script.core.connected(0);
        return script;
    }

    /** A core that is connected and keeps some limits, with a part beside it. */
    public static ClientScript connected(ClientLimits limits, ClientExtension part) {
        ClientScript script = connected(ClientSettings.of("lab:7147", limits));
        script.core.attach(part, 0);
        return script;
    }

    public long now() {
        return now;
    }

    public void receive(String text) {
        core.receive(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), now);
    }

    /** What has been sent since the last time. */
    public String sent() {
        String text = sent.toString();
        sent.setLength(0);
        return text;
    }

    public void pass(Duration time) {
        long end = now + time.toNanos();
        while (core.nextDeadline() <= end) {
            now = Math.max(now, core.nextDeadline());
            core.onTime(now);
        }
        now = end;
    }

    /** What becomes of a request, in order. */
    public List<String> request(Message request) {
        return request(request, CallOptions.DEFAULT);
    }

    public List<String> request(Message request, CallOptions options) {
        Outcome outcome = new Outcome();
        core.request(request, options, outcome, now);
        return outcome.told;
    }

    /** Writes down what becomes of a request. */
    public static final class Outcome implements ReplyListener {
        public final List<String> told = new ArrayList<>();

        public Outcome() {}

        @Override
        public void inform(Message inform) {
            told.add(inform.toString());
        }

        @Override
        public void reply(Message reply) {
            told.add(reply.toString());
        }

        @Override
        public void failed(CallFailure failure) {
            told.add(failure.kind() + " " + failure.text());
        }
    }

    private ClientExtension changes() {
        return new ClientExtension() {
            @Override
            public void changed(ConnectionChange change, long at) {
                changes.add(change.reason().isEmpty() ? change.now().name() : change.now() + ": " + change.reason());
            }
        };
    }

    @Override
    public void connect() {
        attempts++;
    }

    @Override
    public void send(ByteBuffer bytes) {
        sent.append(StandardCharsets.UTF_8.decode(bytes));
    }

    @Override
    public long backlog() {
        return backlog;
    }

    @Override
    public void close() {
        closed = true;
    }
}
