package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A client's core, and a server that greets it and answers each request in the same way, in virtual time. */
final class ScriptedServer implements ClientCore.Link {

    static final ClientSettings SETTINGS = ClientSettings.of("lab:7147", ClientLimits.DEFAULT)
            .withReconnection(Reconnection.fixed(Duration.ofMillis(500)), () -> 0);

    final ClientCore core;
    int attempts;
    long now;

    /** What is sent for each request, with its name and id in the place of {@code %s}. */
    String answers = "";

    Message lastReply = Message.reply("none");
    private final List<String> sent = new ArrayList<>();

    ScriptedServer(ClientSettings settings, String greeting) {
        core = new ClientCore(settings, 0, this, message -> {});
        core.start(0);
        core.connected(0);
        receive(greeting);
    }

    List<String> sent() {
        return List.copyOf(sent);
    }

    /** What the caller gets: the reply, then the informs before it; nothing as long as there is no reply. */
    List<String> ask(String name, String answer) {
        answers = answer;
        return ask(Message.request(name), CallOptions.DEFAULT);
    }

    List<String> ask(Message request, CallOptions options) {
        List<String> got = new ArrayList<>();
        CompletableFuture<Answer> future = new CompletableFuture<>();
        var unused = future.thenAccept(answer -> {
            lastReply = answer.reply();
            got.add(answer.reply().toString());
            answer.informs().forEach(inform -> got.add(inform.toString()));
        });
        int before = sent.size();
        core.request(request, options, new SyntheticReply(request, future, ClientLimits.DEFAULT), now);
        if (sent.size() > before) {
            String head = sent.get(sent.size() - 1).substring(1).split(" ", 2)[0];
            receive(answers.replace("%s", head));
        }
        return got;
    }

    void receive(String text) {
        core.receive(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), now);
    }

    void pass(Duration time) {
        long end = now + time.toNanos();
        while (core.nextDeadline() <= end) {
            now = Math.max(now, core.nextDeadline());
            core.onTime(now);
        }
        now = end;
    }

    @Override
    public void connect() {
        attempts++;
    }

    @Override
    public void send(ByteBuffer bytes) {
        sent.add(StandardCharsets.UTF_8.decode(bytes).toString().stripTrailing());
    }

    @Override
    public void close() {
        sent.add("<eof>");
    }
}
