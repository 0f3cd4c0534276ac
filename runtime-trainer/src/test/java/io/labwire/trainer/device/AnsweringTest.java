package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.json.read.JsonLimits;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.CommandRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** Each request is answered, whatever users' code does; bare ZeroMQ asks. */
@Timeout(60)
class AnsweringTest {

    private static final String REQUEST = "{\"command\":300,\"nonce\":5}";

    @Test
    void anExceptionThatCannotTellWhatItIsIsAnswered() {
        try (Rig rig = new Rig(defaults -> {})) {
            rig.device.delegate(request -> {
                throw new IllegalStateException() {
                    @Override
                    public String getMessage() {
                        throw new UnsupportedOperationException("on purpose");
                    }
                };
            });
            assertThat(Rig.ask(rig.client(SocketType.REQ), REQUEST))
                    .startsWith("{\"nonce\": 5, \"command\": 300, \"result\": 500, \"data\": null, \"errorKind\": 0")
                    .endsWith("\"errorMessage\": \"\"}");
        }
    }

    @Test
    void dataThatFailWithAnErrorAreAnsweredAsUnwritable() {
        Map<String, Object> data = new AbstractMap<>() {
            @Override
            public Set<Entry<String, Object>> entrySet() {
                throw new ExceptionInInitializerError("on purpose");
            }
        };
        try (Rig rig = new Rig(defaults -> {})) {
            rig.device.delegate(request -> CommandResponse.success(data));
            ZMQ.Socket client = rig.client(SocketType.REQ);
            assertThat(Rig.ask(client, REQUEST)).contains("\"result\": 100, \"data\": null, \"errorKind\": 1");
            assertThat(Rig.ask(client, REQUEST)).contains("\"result\": 100, \"data\": null, \"errorKind\": 1");
            assertThat(rig.device.counts().failed()).isEqualTo(2);
        }
    }

    @Test
    void anExecutorThatFailsIsAnsweredFor() {
        try (Rig rig = new Rig(with -> with.executor(task -> {
            throw new OutOfMemoryError("no thread, on purpose");
        }))) {
            rig.device.delegate(request -> CommandResponse.success());
            ZMQ.Socket client = rig.client(SocketType.REQ);
            assertThat(Rig.ask(client, REQUEST)).startsWith("{\"nonce\": 5, \"command\": 300, \"result\": 9999");
            assertThat(Rig.ask(client, "no json")).startsWith("{\"nonce\": 0, \"command\": 0, \"result\": 0");
        }
    }

    @Test
    void anExecutorThatRunsATaskTwiceDoesTheCommandOnce() {
        Deque<CommandRequest> done = new ArrayDeque<>();
        try (Rig rig = new Rig(with -> with.executor(task -> {
            task.run();
            task.run();
            throw new IllegalStateException("on purpose");
        }))) {
            rig.device.delegate(request -> {
                done.add(request);
                Thread.currentThread().interrupt(); // which the thread of the sockets outlives
                return CommandResponse.success();
            });
            ZMQ.Socket client = rig.client(SocketType.REQ);
            for (int nonce = 1; nonce <= 20; nonce++) {
                assertThat(Rig.ask(client, "{\"command\":300,\"nonce\":" + nonce + "}"))
                        .startsWith("{\"nonce\": " + nonce + ", ");
            }
            assertThat(done).hasSize(20);
        }
    }

    /** Such as by a watchdog of the delegate's own that has not noticed its end. */
    @Test
    void anInterruptThatComesTooLateIsNoHarm() throws Exception {
        CompletableFuture<Thread> commands = new CompletableFuture<>();
        try (Rig rig = new Rig(defaults -> {})) {
            rig.device.delegate(request -> {
                commands.complete(Thread.currentThread());
                return CommandResponse.success();
            });
            ZMQ.Socket client = rig.client(SocketType.REQ);
            assertThat(Rig.ask(client, REQUEST)).startsWith("{\"nonce\": 5, ");
            Thread watched = commands.get(10, TimeUnit.SECONDS);
            for (int nonce = 1; nonce <= 500; nonce++) {
                watched.interrupt();
                assertThat(client.send("{\"command\":300,\"nonce\":" + nonce + "}"))
                        .isTrue();
                watched.interrupt();
                assertThat(Rig.received(client)).startsWith("{\"nonce\": " + nonce + ", ");
            }
        }
    }

    @Test
    void aCommandThatHasNotBegunWhenTheDeviceStopsIsNotDone() throws Exception {
        LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
        CountDownLatch done = new CountDownLatch(1);
        try (Rig rig = new Rig(with -> with.executor(tasks::add))) {
            rig.device.delegate(request -> {
                done.countDown();
                return CommandResponse.success();
            });
            assertThat(rig.client(SocketType.REQ).send(REQUEST)).isTrue();
            Runnable task = tasks.poll(10, TimeUnit.SECONDS);
            assertThat(task).isNotNull();

            rig.device.stop();
            task.run();

            assertThat(done.getCount()).isEqualTo(1);
        }
    }

    @Test
    void aRequestFarAboveASmallLimitIsAnswered() {
        try (Rig rig = new Rig(with -> with.requestLimits(JsonLimits.with(limits -> limits.size(1000))))) {
            byte[] large = new byte[5_000_000];
            Arrays.fill(large, (byte) ' ');
            byte[] end = REQUEST.getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(end, 0, large, large.length - end.length, end.length);
            ZMQ.Socket client = rig.client(SocketType.REQ);

            assertThat(Rig.ask(client, large)).startsWith("{\"nonce\": 0, \"command\": 0, \"result\": 0, ");
            assertThat(Rig.ask(client, REQUEST)).startsWith("{\"nonce\": 5, ");
        }
    }

    @Test
    void nobodyWaitsForSubscribersOfADeviceThatHasStopped() {
        Rig rig = new Rig(defaults -> {});
        rig.close();
        assertThatThrownBy(() -> rig.device.whenSubscribed(Topic.EVENT).get(10, TimeUnit.SECONDS))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aDeviceStopsByItsListenerToo() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        DeviceListener[] listener = new DeviceListener[1];
        TrainerDevice[] device = new TrainerDevice[1];
        listener[0] = new DeviceListener() {
            @Override
            public void published(Topic topic, int size) {
                device[0].stop();
                stopped.countDown();
            }
        };
        device[0] =
                Rig.created(with -> with.heartbeatInterval(Duration.ofMillis(5)).listener(listener[0]));
        device[0].start();
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(device[0].isRunning()).isFalse();
    }

    @Test
    void aDelegateInAnExecutorOfTheUsersMayStopTheDeviceToo() {
        ExecutorService users = Executors.newSingleThreadExecutor();
        try (Rig rig = new Rig(with -> with.executor(users))) {
            rig.device.delegate(request -> {
                rig.device.stop();
                return CommandResponse.success();
            });
            assertThat(Rig.ask(rig.client(SocketType.REQ), REQUEST)).contains("\"result\": 100");
        } finally {
            users.shutdown();
        }
    }
}
