package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.katcp.device.ClientConnection;
import io.labwire.katcp.device.ClientObserver;
import io.labwire.katcp.server.ServerScript.Client;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** The user's code about clients that come and go, and what they send beside requests (specification, section 11). */
class ServerHooksTest {

    private final ExampleDevice device = new ExampleDevice();
    private final Queue<Runnable> elsewhere = new ArrayDeque<>();
    private final List<String> seen = new ArrayList<>();

    private final ClientObserver observer = new ClientObserver() {
        @Override
        public void connected(ClientConnection client) {
            seen.add("+" + client.address());
        }

        @Override
        public void disconnected(ClientConnection client, String reason, boolean stillOpen) {
            seen.add("-" + client.address() + " " + reason + " " + stillOpen);
            client.inform(new ExampleDevice.AnyInform("farewell", List.of(Bytes.utf8("friend"))));
        }
    };

    private ServerScript server(CoreOptions options) {
        return new ServerScript(device, options, elsewhere::add);
    }

    private void work(ServerScript server) {
        while (!elsewhere.isEmpty()) {
            elsewhere.remove().run();
            server.settle();
        }
    }

    @Test
    void nothingIsReadBeforeTheObserverHasSeenTheClient() {
        ServerScript server = server(new CoreOptions().clients(observer));
        Client client = server.connect();
        assertThat(client.lines()).hasSize(3);
        assertThat(client.ask("?watchdog[1]")).isEmpty();
        work(server);
        assertThat(client.lines()).containsExactly("!watchdog[1] ok");
        assertThat(seen).containsExactly("+10.0.0.1:4000");
    }

    @Test
    void aClientThatGoesIsSeenOffOnce() {
        ServerScript server = server(new CoreOptions().clients(observer));
        Client client = server.connect();
        work(server);
        client.connection.closed("Connection reset");
        client.connection.closed();
        work(server);
        assertThat(seen).containsExactly("+10.0.0.1:4000", "-10.0.0.1:4000 Connection reset false");
        Client vanishing = server.connect();
        vanishing.connection.closed();
        work(server);
        assertThat(seen.subList(2, 4)).containsExactly("+10.0.0.2:4000", "-10.0.0.2:4000 Socket EOF false");
    }

    @Test
    void aClientThatIsSentAwayIsToldWhatTheObserverHasToSayFirst() {
        ServerScript server = server(new CoreOptions().clients(observer));
        Client client = server.connect();
        work(server);
        client.lines();
        server.core.deviceServer().clients().get(0).disconnect("Enough.");
        server.settle();
        assertThat(client.lines()).isEmpty();
        work(server);
        assertThat(client.lines()).containsExactly("#farewell friend", "#disconnect Enough.");
        assertThat(seen).last().isEqualTo("-10.0.0.1:4000 Enough. true");
        assertThat(server.core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void anObserverThatTakesTooLongIsNotWaitedFor() {
        ServerScript server = server(new CoreOptions().clients(observer));
        Client client = server.connect();
        work(server);
        client.lines();
        server.core.halt();
        server.settle();
        server.pass(Duration.ofMillis(999));
        assertThat(client.lines()).isEmpty();
        server.pass(Duration.ofMillis(1));
        assertThat(client.lines()).containsExactly("#disconnect Device\\_server\\_shutting\\_down.");
        assertThat(server.timesHalted).isEqualTo(1);
        work(server);
        assertThat(client.lines()).isEmpty();
    }

    @Test
    void anObserverThatThrowsSendsTheClientAway() {
        ServerScript server = server(new CoreOptions().clients(new ClientObserver() {
            @Override
            public void connected(ClientConnection client) {
                throw new IllegalStateException("full");
            }
        }));
        Client client = server.connect();
        client.lines();
        work(server);
        assertThat(client.lines())
                .containsExactly(
                        "#log error 1000.000000 root java.lang.IllegalStateException:\\_full",
                        "#disconnect java.lang.IllegalStateException:\\_full");
        assertThat(client.finished).isTrue();
    }

    @Test
    void whoIsRefusedIsToldWhyAndTheOthersNothing() {
        ServerScript server = server(new CoreOptions()
                .clients(observer)
                .accept(peer -> peer.address().host().equals("10.0.0.2") ? Optional.of("Not you.") : Optional.empty()));
        Client first = server.connect();
        work(server);
        first.lines();
        Client second = server.connect();
        second.send("?watchdog\n");
        work(server);
        assertThat(second.lines()).hasSize(4).endsWith("#disconnect Not\\_you.");
        assertThat(first.lines()).isEmpty();
        assertThat(seen).containsExactly("+10.0.0.1:4000");
        server.connect();
        work(server);
        assertThat(first.lines()).containsExactly("#client-connected 10.0.0.3:4000");
    }

    @Test
    void aRuleThatFailsAndAnExecutorThatRefusesKeepClientsOut() {
        ServerScript failing = server(new CoreOptions().accept(peer -> {
            throw new IllegalStateException("no list");
        }));
        Client client = failing.connect();
        work(failing);
        assertThat(client.lines()).last().isEqualTo("#disconnect refused");
        ServerScript full = new ServerScript(device, new CoreOptions().clients(observer), task -> {
            throw new RejectedExecutionException("full");
        });
        assertThat(full.connect().lines())
                .last()
                .isEqualTo("#disconnect java.util.concurrent.RejectedExecutionException:\\_full");
    }

    @Test
    void informsAndRepliesOfClientsComeInTurnWithTheirRequests() {
        ServerScript server = server(new CoreOptions()
                .onInform("note", (message, from) -> seen.add(message + " from " + from.address()))
                .onReply("asked", (message, from) -> {
                    throw new IllegalStateException("nobody listens");
                }));
        Client client = server.greeted();
        client.send("?echo[1]\n#note[3] a b\n!asked ok\n#other\n!other ok\n?echo[2]\n");
        work(server);
        assertThat(client.lines()).containsExactly("!echo[1] ok", "!echo[2] ok");
        assertThat(seen).containsExactly("#note[3] a b from 10.0.0.1:4000");
    }

    @Test
    void messagesThatNobodyHasReceivedYetCountAsPending() {
        ServerScript server = new ServerScript(
                device,
                new CoreOptions()
                        .limits(ServerLimits.with(limits -> limits.pendingPerConnection(2)))
                        .onInform("note", (message, from) -> seen.add("note")),
                elsewhere::add);
        Client client = server.greeted();
        client.send("#note\n#note\n#note\n");
        assertThat(client.readFrom).isFalse();
        work(server);
        assertThat(seen).hasSize(3);
        assertThat(client.readFrom).isTrue();
    }
}
