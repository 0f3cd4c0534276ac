package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.server.ServerScript.Client;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.RejectedExecutionException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What one client does, no other notices; and each request gets one reply (specification, sections 11.4 to 11.6, 15). */
class IsolationTest {

    private final ExampleDevice device = new ExampleDevice();

    private ServerScript server(ServerLimits limits) {
        return new ServerScript(device, limits, Runnable::run);
    }

    @Example
    void withAsManyPendingAsTheLimitSaysReadingPausesAndNothingIsLost() {
        ServerScript server = server(ServerLimits.with(limits -> limits.pendingPerConnection(3)));
        Client busy = server.greeted();
        Client other = server.greeted();
        busy.lines();
        busy.send("?slow[1] a\n?slow[2] b\n");
        assertThat(busy.readFrom).isTrue();
        busy.send("?slow[3] c\n?watchdog[4]\n?watch");
        assertThat(busy.readFrom).isFalse();
        assertThat(busy.lines()).isEmpty();
        assertThat(other.ask("?watchdog[9]")).containsExactly("!watchdog[9] ok");
        device.completeSlow("b");
        server.settle();
        assertThat(busy.lines()).containsExactly("!slow[2] ok", "!watchdog[4] ok");
        assertThat(busy.readFrom).isTrue();
        assertThat(busy.ask("dog[5]")).containsExactly("!watchdog[5] ok");
    }

    @Example
    void whatBreaksOffForOneClientEndsItsConnectionAndNoOther() {
        ServerScript server = server(ServerLimits.DEFAULT);
        Client unlucky = server.greeted();
        Client lucky = server.greeted();
        unlucky.lines();
        unlucky.broken = true;
        unlucky.connection.receive(ByteBuffer.wrap("?watchdog[1]\n".getBytes(StandardCharsets.UTF_8)));
        lucky.connection.receive(ByteBuffer.wrap("?watchdog[2]\n".getBytes(StandardCharsets.UTF_8)));
        server.settle(); // both are sent in one go, the unlucky one's first
        assertThat(unlucky.aborted).isTrue();
        assertThat(lucky.lines()).containsExactly("!watchdog[2] ok");
        assertThat(lucky.ask("?client-list[3]"))
                .containsExactly("#client-list[3] 10.0.0.2:4000", "!client-list[3] ok 1");
    }

    @Example
    void whatBreaksOffInEndingABrokenConnectionStopsNoOther() {
        ServerScript server = server(ServerLimits.with(limits -> limits.pendingPerServer(1)));
        Client unlucky = server.greeted();
        Client lucky = server.greeted();
        unlucky.lines();
        unlucky.broken = true;
        unlucky.brokenAbort = true;
        unlucky.connection.receive(ByteBuffer.wrap("?slow[1] a\n?watchdog[1]\n".getBytes(StandardCharsets.UTF_8)));
        lucky.connection.receive(ByteBuffer.wrap("?watchdog[2]\n".getBytes(StandardCharsets.UTF_8)));
        device.completeSlow("a");
        server.settle();
        assertThat(lucky.lines()).containsExactly("!watchdog[2] ok");
        assertThat(lucky.ask("?client-list[3]"))
                .containsExactly("#client-list[3] 10.0.0.2:4000", "!client-list[3] ok 1");
    }

    @Example
    void oneClientMoreThanTheLimitIsToldSoAndTheOthersNoticeNothing() {
        ServerScript server = server(ServerLimits.with(limits -> limits.connections(2)));
        Client first = server.greeted();
        Client second = server.greeted();
        first.lines();
        Client third = server.connect();
        assertThat(third.lines())
                .hasSize(4)
                .startsWith("#version-connect katcp-protocol 5.1-BIMT")
                .endsWith("#disconnect Too\\_many\\_clients.");
        assertThat(third.finished).isTrue();
        assertThat(first.ask("?watchdog[1]")).containsExactly("!watchdog[1] ok");
        second.connection.closed();
        assertThat(server.connect().lines()).hasSize(3).allMatch(line -> line.startsWith("#version-connect "));
        assertThat(first.lines()).hasSize(1);
    }

    @Example
    void withAsManyPendingInAllAsTheLimitSaysEverybodysTurnComes() {
        ServerScript server = server(ServerLimits.with(limits -> limits.pendingPerServer(2)));
        List<Client> clients = List.of(server.greeted(), server.greeted(), server.greeted());
        clients.forEach(Client::lines);
        clients.get(0).send("?slow[1] a\n");
        clients.get(1).send("?slow[2] b\n?watchdog[3]\n");
        clients.get(2).send("?slow[4] c\n?watchdog[5]\n");
        assertThat(clients.get(1).lines()).isEmpty();
        assertThat(clients.get(2).lines()).isEmpty();
        device.completeSlow("a");
        server.settle();
        // One that waits for nothing may always begin, so that there are still two.
        assertThat(clients.get(1).lines()).isEmpty();
        device.completeSlow("c");
        server.settle();
        assertThat(clients.get(1).lines()).containsExactly("!watchdog[3] ok");
        assertThat(clients.get(2).lines()).containsExactly("!slow[4] ok", "!watchdog[5] ok");
    }

    @Example
    void aClientThatVanishesFreesWhatItHadPending() {
        ServerScript server = server(ServerLimits.with(limits -> limits.pendingPerServer(2)));
        Client vanishing = server.greeted();
        Client other = server.greeted();
        vanishing.send("?slow[1] a\n?sensor-sampl");
        other.send("?slow[1] b\n?watchdog[2]\n");
        assertThat(other.lines()).isEmpty();
        vanishing.connection.closed();
        server.settle();
        assertThat(other.lines()).containsExactly("!watchdog[2] ok");
        device.completeSlow("a");
        server.settle();
        assertThat(other.ask("?client-list")).hasSize(2);
    }

    @Example
    void aLineOfTheLimitIsServedAndALongerOneComplainedAbout() {
        ServerScript server = server(ServerLimits.with(limits -> limits.maxLine(20)));
        Client client = server.greeted();
        assertThat(client.ask("?echo " + "x".repeat(13))).containsExactly("!echo ok " + "x".repeat(13));
        assertThat(client.ask("?echo " + "x".repeat(14)))
                .containsExactly("#log error 1000.000000 root \"Line\\_too\\_long\"\\_at\\_character\\_21");
        assertThat(client.ask("?watchdog")).containsExactly("!watchdog ok");
    }

    @Example
    void informsThatPileUpBeyondTheLimitEndTheConnectionAndNoOther() {
        String line = "#sensor-status 1.000000 1 psu.voltage nominal 1.0\n";
        int most = 10 * line.length();
        ServerScript server = server(ServerLimits.with(limits -> limits.asyncBacklog(most)));
        Client slow = server.greeted();
        Client good = server.greeted();
        slow.lines();
        slow.ask("?sensor-sampling psu.voltage auto");
        good.ask("?sensor-sampling psu.voltage auto");
        slow.stuck = true;
        for (int i = 0; i < 10; i++) {
            set(1);
            server.settle();
        }
        assertThat(slow.aborted).isFalse();
        set(1);
        server.settle();
        assertThat(slow.aborted).isTrue();
        assertThat(server.core.overflows()).isEqualTo(1);
        assertThat(good.lines()).hasSize(11);
        assertThat(good.ask("?client-list")).endsWith("!client-list ok 1");
    }

    private void set(double value) {
        device.voltage.set(new Reading<>(new Timestamp(1), SensorStatus.NOMINAL, value));
    }

    @Example
    void repliesThatPileUpPauseTheClientUntilItReads() {
        ServerScript server =
                server(ServerLimits.with(limits -> limits.replyBacklog(27).asyncBacklog(300)));
        Client client = server.greeted();
        client.stuck = true;
        client.send("?watchdog[1]\n?watchdog[2]\n?watchdog[3]\n"); // 16 bytes of reply each
        assertThat(client.readFrom).isFalse();
        assertThat(client.lines()).containsExactly("!watchdog[1] ok", "!watchdog[2] ok");
        assertThat(client.aborted).isFalse();
        client.unstick();
        assertThat(client.lines()).containsExactly("!watchdog[3] ok");
        assertThat(client.readFrom).isTrue();
    }

    @Example
    void whatWaitsForAClientIsBoundedWhateverItIs() {
        ServerScript server = server(ServerLimits.with(limits -> limits.totalBacklog(1600)));
        Client atLimit = server.greeted();
        atLimit.stuck = true;
        atLimit.send("?watchdog[1]\n".repeat(100));
        assertThat(atLimit.aborted).isFalse();
        Client beyond = server.greeted();
        beyond.stuck = true;
        beyond.send("?watchdog[1]\n".repeat(101));
        assertThat(beyond.aborted).isTrue();
    }

    @Example
    void anExecutorThatRefusesFailsTheRequestAndNothingElse() {
        ServerScript server = new ServerScript(device, ServerLimits.DEFAULT, task -> {
            throw new RejectedExecutionException("full");
        });
        Client client = server.greeted();
        client.send("?add[1] 1 1\n?watchdog[2]\n");
        assertThat(client.lines())
                .containsExactly(
                        "!add[1] fail java.util.concurrent.RejectedExecutionException:\\_full", "!watchdog[2] ok");
    }

    @Example
    void requestsStartInOrderThoughHandlersRunElsewhere() {
        Queue<Runnable> elsewhere = new ArrayDeque<>();
        ServerScript server = new ServerScript(device, ServerLimits.DEFAULT, elsewhere::add);
        Client client = server.greeted();
        client.send("?echo[1]\n?watchdog[2]\n?echo[3]\n?echo[4]\n?watchdog[5]\n");
        assertThat(client.lines()).isEmpty();
        while (!elsewhere.isEmpty()) {
            elsewhere.remove().run();
            server.settle();
        }
        assertThat(client.lines())
                .containsExactly("!echo[1] ok", "!watchdog[2] ok", "!echo[3] ok", "!echo[4] ok", "!watchdog[5] ok");
    }

    @Property(tries = 300)
    void eachRequestGetsOneReplyWhateverHappens(@ForAll long seed) {
        Random random = new Random(seed);
        Queue<Runnable> elsewhere = new ArrayDeque<>();
        ServerScript server = new ServerScript(
                new ExampleDevice(), ServerLimits.with(limits -> limits.pendingPerConnection(5)), task -> {
                    if (random.nextInt(20) == 0) {
                        throw new RejectedExecutionException("full");
                    }
                    elsewhere.add(task);
                });
        Client client = server.greeted();
        String[] names = {
            "add 1 2", "echo x", "fail", "invalid", "boom", "nothing", "wrong", "talk a", "nope", "help", "watchdog"
        };
        List<Integer> replies = new ArrayList<>();
        StringBuilder requests = new StringBuilder();
        for (int id = 1; id <= 40; id++) {
            String[] words = names[random.nextInt(names.length)].split(" ", 2);
            requests.append('?')
                    .append(words[0])
                    .append('[')
                    .append(id)
                    .append("] ")
                    .append(words.length > 1 ? words[1] : "")
                    .append('\n');
        }
        client.send(requests.toString());
        while (!elsewhere.isEmpty()) {
            elsewhere.remove().run();
            server.settle();
        }
        for (String line : client.lines()) {
            if (line.startsWith("!")) {
                replies.add(Integer.valueOf(line.replaceFirst(".*?\\[(\\d+)\\].*", "$1")));
            }
        }
        assertThat(replies).hasSize(40).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void anyBytesOfOneClientLeaveTheOthersAlone(@ForAll byte[] noise) {
        ServerScript server = server(ServerLimits.DEFAULT);
        Client noisy = server.greeted();
        Client other = server.greeted();
        noisy.connection.receive(ByteBuffer.wrap(noise));
        server.settle();
        assertThat(other.ask("?watchdog[1]")).containsExactly("!watchdog[1] ok");
        noisy.send("\n");
        noisy.lines();
        assertThat(noisy.ask("?watchdog[2]")).containsExactly("!watchdog[2] ok");
    }
}
