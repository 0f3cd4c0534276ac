package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.katcp.server.ExampleDevice.AnyReply;
import io.labwire.katcp.server.ServerScript.Client;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Example;

/** Clients that mean harm to a server, and to its other clients. */
class HostileClientTest {

    private final ExampleDevice device = new ExampleDevice();

    private ServerScript server(ServerLimits limits) {
        return new ServerScript(device, limits, Runnable::run);
    }

    @Example
    void aClientThatLeavesWithMoreToReadTakesNobodysTurnAlong() {
        ServerScript server = server(ServerLimits.with(limits -> limits.pendingPerServer(3)));
        Client leaving = server.greeted();
        leaving.send("?slow[1] a\n?slow[2] b\n?slow[3] c\n?slow[4] d\n?slow[5] e\n");
        assertThat(leaving.readFrom).isFalse();
        leaving.connection.closed();
        server.settle();
        Client next = server.greeted();
        next.send("?slow[1] f\n?slow[2] g\n?slow[3] h\n");
        assertThat(device.slow).containsKeys("f", "g", "h").doesNotContainKeys("d", "e");
    }

    @Example
    void whoWaitsForNothingIsServedHoweverMuchOthersWaitFor() {
        ServerScript server = server(ServerLimits.with(limits -> limits.pendingPerServer(2)));
        Client greedy = server.greeted();
        Client other = server.greeted();
        greedy.send("?slow[1] a\n?slow[2] b\n?slow[3] c\n");
        assertThat(other.ask("?watchdog[1]")).containsExactly("!watchdog[1] ok");
        other.send("?slow[2] d\n?watchdog[3]\n");
        assertThat(other.lines()).isEmpty();
        device.completeSlow("d");
        server.settle();
        assertThat(other.lines()).containsExactly("!slow[2] ok", "!watchdog[3] ok");
    }

    @Example
    void linesThatTakeLongAreServedInSlices() {
        ServerScript server = server(ServerLimits.with(limits -> limits.readingTime(Duration.ofMillis(5))));
        Client busy = server.greeted();
        Client other = server.greeted();
        busy.lines();
        server.lookTakes(Duration.ofMillis(2));
        busy.send("?watchdog\n".repeat(100));
        // The clock is looked at before the first and after each fourth line: 0, 2, 4 and 6 ms.
        assertThat(busy.lines()).hasSize(12);
        assertThat(busy.readFrom).isFalse();
        assertThat(other.ask("?watchdog[2]")).containsExactly("!watchdog[2] ok");
        server.lookTakes(Duration.ZERO);
        server.pass(Duration.ofMillis(1));
        assertThat(busy.lines()).hasSize(88);
        assertThat(busy.readFrom).isTrue();
        assertThat(busy.ask("?watchdog[3]")).containsExactly("!watchdog[3] ok");
    }

    @Example
    void smallLinesAreLookedAtLessOftenUntilOneTakesLong() {
        ServerScript server = server(ServerLimits.with(limits -> limits.readingTime(Duration.ofMillis(5))));
        Client busy = server.greeted();
        busy.send("?watchdog\n".repeat(100));
        assertThat(busy.lines()).hasSize(100);
        server.lookTakes(Duration.ofMillis(2));
        busy.send("?watchdog\n".repeat(100));
        assertThat(busy.lines()).hasSize(16 + 4 + 4);
    }

    @Example
    void aSliceThatEndsWithTheLastLineEndsNothingElse() {
        ServerScript server = server(ServerLimits.with(limits -> limits.readingTime(Duration.ofMillis(5))));
        Client busy = server.greeted();
        server.lookTakes(Duration.ofMillis(2));
        busy.send("?watchdog\n".repeat(12));
        assertThat(busy.lines()).hasSize(12);
        server.lookTakes(Duration.ZERO);
        server.pass(Duration.ofMillis(1));
        assertThat(busy.ask("?watchdog[1]")).containsExactly("!watchdog[1] ok");
    }

    @Example
    void linesThatDoNotEndHaveABoundInAll() {
        ServerScript server = server(ServerLimits.with(limits -> limits.unfinishedBytes(1000)));
        Client honest = server.greeted();
        Client hostile = server.greeted();
        honest.lines();
        honest.send("?echo[1] " + "x".repeat(600));
        hostile.send("?echo " + "a ".repeat(50));
        assertThat(hostile.lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("Too\\_much\\_has\\_come\\_of\\_lines\\_that\\_do\\_not\\_end."))
                .anyMatch(line -> line.startsWith("#disconnect "));
        assertThat(honest.ask("")).containsExactly("!echo[1] ok " + "x".repeat(600));
        Client next = server.greeted();
        next.send("?echo[2] " + "x".repeat(600));
        assertThat(next.ask("")).containsExactly("!echo[2] ok " + "x".repeat(600));
        for (int i = 0; i < 10; i++) {
            Client half = server.greeted();
            half.send("?echo " + "x".repeat(600));
            half.connection.closed();
        }
        next.lines();
        assertThat(next.ask("?watchdog[3]")).containsExactly("!watchdog[3] ok");
        next.send("?echo[4] " + "x".repeat(900));
        assertThat(next.finished).isFalse();
    }

    @Example
    void aReplyThatCannotBeWrittenFailsItsRequestWhateverIsThrown() {
        ServerScript server = server(ServerLimits.DEFAULT);
        Client client = server.greeted();
        client.send("?slow[1] a\n");
        List<Bytes> broken = new AbstractList<>() {
            @Override
            public Bytes get(int index) {
                throw new AssertionError("no bytes today");
            }

            @Override
            public int size() {
                return 1;
            }
        };
        Objects.requireNonNull(device.slow.get("a")).complete(new AnyReply("slow", broken));
        server.settle();
        assertThat(client.lines())
                .singleElement()
                .asString()
                .startsWith("!slow[1] fail java.lang.AssertionError:\\_no\\_bytes\\_today");
    }

    @Example
    void aThreadThatCannotBeStartedFailsTheRequestsAndNothingElse() {
        ServerScript server = new ServerScript(device, ServerLimits.DEFAULT, task -> {
            throw new OutOfMemoryError("unable to create native thread");
        });
        Client client = server.greeted();
        client.send("?echo[1]\n?echo[2]\n?watchdog[3]\n");
        assertThat(client.lines())
                .hasSize(3)
                .allMatch(line -> line.contains("native\\_thread") || line.equals("!watchdog[3] ok"));
        assertThat(client.ask("?watchdog[4]")).containsExactly("!watchdog[4] ok");
    }

    @Example
    void aBulkListThatCanOnlyBeRefusedIsNotLookedAtToItsEnd() {
        ServerScript server = server(ServerLimits.DEFAULT);
        Client client = server.greeted();
        assertThat(client.ask("?sensor-sampling[1] " + ",".repeat(1_000_000) + " event"))
                .singleElement()
                .asString()
                .startsWith("!sensor-sampling[1] fail Unknown\\_sensor\\_names:\\_['',")
                .hasSizeLessThan(300);
        assertThat(client.ask("?sensor-sampling[2] psu.voltage,psu.voltage,x event"))
                .containsExactly("!sensor-sampling[2] fail Unknown\\_sensor\\_names:\\_['x'].");
        assertThat(client.ask("?sensor-sampling[3] psu.voltage" + ",psu.voltage".repeat(100_000) + ",x event"))
                .containsExactly("!sensor-sampling[3] fail Duplicate\\_sensor\\_name");
    }
}
