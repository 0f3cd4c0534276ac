package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.event.trial.TrialEvents;
import io.labwire.trainer.message.CommandRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** What each call does before the start, between start and stop, and after (specification, sections 8.1 and 8.2). */
@Timeout(60)
class DeviceLifeTest {

    @Test
    void aDeviceThatWasNotStartedIsNotStoppedEither() {
        TrainerDevice device = Rig.created(defaults -> {});
        device.stop();
        assertThat(device.isRunning()).isFalse();

        device.start();
        assertThat(device.isRunning()).isTrue();
        assertThatThrownBy(device::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("already started");
        assertThat(device.isRunning()).isTrue();

        device.stop();
        device.stop();
        assertThat(device.isRunning()).isFalse();
        assertThatThrownBy(device::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("already started");
    }

    /** Each way of sending says so to its caller, and the device can still be started. */
    @Test
    void whatIsSentBeforeTheStartIsRefused() {
        TrainerDevice device = Rig.created(defaults -> {});
        CommandRequest request =
                new CommandRequest(300, new JsonInteger(300), new JsonInteger(-1), new JsonInteger(1), JsonNull.NULL);
        for (Runnable sending : List.<Runnable>of(
                () -> device.send(Topic.EVENT, new byte[0]),
                () -> device.sendString(Topic.EVENT, ""),
                () -> device.sendString(Topic.EVENT, "\ud83d"),
                () -> device.sendDict(Topic.EVENT, Map.of("kind", 101)),
                () -> device.sendDict(Topic.EVENT, new Object()),
                () -> device.publish(TrialEvents.SESSION_STARTED, null),
                () -> device.sendResult(request, CommandResponse.success()))) {
            assertThatThrownBy(sending::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("not started yet: nothing can be published before start()");
        }
        device.start();
        assertThat(device.counts()).isEqualTo(new DeviceCounts(0, 0, 0, 0, 0));
        device.stop();
    }

    @Test
    void whatIsSentAfterTheEndIsNotTaken() {
        TrainerDevice device = Rig.created(defaults -> {});
        device.start();
        assertThat(device.send(Topic.EVENT, new byte[0])).isTrue();
        assertThat(device.sendString(Topic.EVENT, "")).isTrue();
        assertThat(device.sendDict(Topic.EVENT, Map.of())).isTrue();
        device.stop();

        assertThat(device.send(Topic.EVENT, new byte[0])).isFalse();
        assertThat(device.sendString(Topic.EVENT, "")).isFalse();
        long dropped = device.counts().dropped();
        assertThat(device.sendDict(Topic.EVENT, Map.of("kind", 101))).isFalse();
        assertThat(device.counts().dropped()).as("both copies").isEqualTo(dropped + 2);
    }

    @Test
    void theDelegateMayChangeWhileTheDeviceRuns() {
        CommandDelegate first = request -> CommandResponse.success(1);
        CommandDelegate second = request -> CommandResponse.success(2);
        TrainerDevice device = Rig.created(defaults -> {});
        assertThat(device.delegate()).isNull();
        device.delegate(first);
        assertThat(device.delegate()).isSameAs(first);
        device.stop();
        assertThat(device.delegate()).isSameAs(first);
        try (Rig rig = new Rig(defaults -> {})) {
            ZMQ.Socket client = rig.client(SocketType.REQ);
            rig.device.delegate(first);
            assertThat(Rig.ask(client, "{\"command\":300}")).contains("\"data\": 1,");
            rig.device.delegate(second);
            assertThat(Rig.ask(client, "{\"command\":300}")).contains("\"data\": 2,");
            rig.device.delegate(null);
            assertThat(Rig.ask(client, "{\"command\":300}"))
                    .contains("\"result\": 9999, \"data\": null, \"errorKind\": 0");

            rig.device.stop();
            rig.device.delegate(first);
            assertThat(rig.device.delegate()).isNull();
        }
    }

    @Test
    void whatADeviceIsCanBeReadAllItsLife() {
        TrainerDevice device = Rig.created(with -> with.identifier("rig").heartbeatInterval(Duration.ofMillis(2500)));
        assertSettings(device);
        device.start();
        assertSettings(device);
        device.stop();
        assertSettings(device);
        assertThat(device.delegate()).isNull();
    }

    private static void assertSettings(TrainerDevice device) {
        assertThat(device.settings().identifier()).isEqualTo("rig");
        assertThat(device.settings().heartbeatInterval()).isEqualTo(Duration.ofMillis(2500));
        assertThat(device.settings().subscriberPort()).isZero();
        assertThat(device.settings().commandPort()).isZero();
    }

    /** With a wait of 50 ms between commands it would be ten seconds. */
    @Test
    void aDeviceWithNothingElseToDoAnswersAtOnce() {
        try (Rig rig = new Rig(defaults -> {})) {
            ZMQ.Socket client = rig.client(SocketType.REQ);
            assertThat(Rig.ask(client, "{\"command\":0}")).contains("9999");
            long begin = System.nanoTime();
            for (int nonce = 1; nonce <= 200; nonce++) {
                assertThat(Rig.ask(client, "{\"command\":0,\"nonce\":" + nonce + "}"))
                        .startsWith("{\"nonce\": " + nonce + ",");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void oneRequestAtATimeWhoeverAsks() throws Exception {
        AtomicInteger busy = new AtomicInteger();
        List<Integer> atOnce = Collections.synchronizedList(new ArrayList<>());
        List<String> threads = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        try (Rig rig = new Rig(defaults -> {})) {
            rig.device.delegate(request -> {
                atOnce.add(busy.incrementAndGet());
                threads.add(Thread.currentThread().getName());
                begun.countDown();
                free.await();
                busy.decrementAndGet();
                return CommandResponse.success();
            });
            List<ZMQ.Socket> clients = new ArrayList<>();
            for (int count = 0; count < 5; count++) {
                ZMQ.Socket client = rig.client(SocketType.REQ);
                assertThat(client.send("{\"command\":300,\"nonce\":" + count + "}"))
                        .isTrue();
                clients.add(client);
            }
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            free.countDown();
            for (int count = 0; count < 5; count++) {
                assertThat(Rig.received(clients.get(count))).startsWith("{\"nonce\": " + count + ",");
            }
        }
        assertThat(atOnce).containsExactly(1, 1, 1, 1, 1);
        assertThat(threads).hasSize(5).containsOnly("labwire-trainer-commands");
    }

    /** From the delegate, too, which nobody keeps waiting. */
    @Test
    void anyThreadMaySendAndItsOwnOrderIsKept() throws Exception {
        try (Rig rig = new Rig(defaults -> {})) {
            ZMQ.Socket subscriber = rig.subscriber(new byte[0]);
            rig.awaitSubscription(Topic.EVENT);
            rig.device.delegate(request -> {
                for (int number = 0; number < 500; number++) {
                    assertThat(rig.device.sendString(Topic.EVENT, "d" + number)).isTrue();
                }
                return CommandResponse.success();
            });
            Thread other = new Thread(() -> {
                for (int number = 0; number < 500; number++) {
                    rig.device.sendString(Topic.EVENT, "o" + number);
                }
            });
            other.start();
            assertThat(Rig.ask(rig.client(SocketType.REQ), "{\"command\":300}")).contains("\"result\": 100");
            int[] next = new int[2];
            for (int count = 0; count < 1000; count++) {
                String body = Rig.message(subscriber).replace("a10f0000|", "");
                int of = body.charAt(0) == 'd' ? 0 : 1;
                assertThat(body.substring(1)).isEqualTo(next[of]++ + "");
            }
            other.join();
        }
    }
}
