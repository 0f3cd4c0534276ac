package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.WritableAnswer;
import io.labwire.trainer.zmq.SocketEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

@Timeout(60)
class DeviceListenerTest {

    private final List<String> told = new CopyOnWriteArrayList<>();

    private final DeviceListener listener = new DeviceListener() {
        @Override
        public void requestReceived(CommandRequest request) {
            told.add("received " + request.command());
        }

        @Override
        public void answered(CommandRequest request, WritableAnswer answer, Duration duration) {
            told.add("answered " + request.command() + " " + answer.result());
        }

        @Override
        public void unreadable(Bytes frame, Exception fault) {
            told.add("unreadable " + frame.length());
        }

        @Override
        public void failed(CommandRequest request, String what, Throwable error) {
            told.add("failed " + request.command() + " " + what + ": " + error.getMessage());
        }

        @Override
        public void published(Topic topic, int size) {
            told.add("published " + topic + " " + size);
        }

        @Override
        public void dropped(Topic topic, String reason) {
            told.add("dropped " + topic + " " + reason);
        }
    };

    @Test
    void requestsAreTold() {
        try (Rig rig = new Rig(with -> with.listener(listener))) {
            rig.device.delegate(request -> {
                throw new IllegalStateException("broken");
            });
            ZMQ.Socket client = rig.client(SocketType.REQ);
            assertThat(Rig.ask(client, "{\"command\":300,\"nonce\":5}")).contains("\"result\": 500");
            assertThat(Rig.ask(client, "none")).contains("\"result\": 0");
            assertThat(rig.device.counts().failed()).isEqualTo(2);
        }
        assertThat(told)
                .startsWith("received 300", "failed 300 command 300: broken", "answered 300 EXCEPTION", "unreadable 4");
    }

    @Test
    void aTextThatUtf8CannotSayIsNotSent() throws Exception {
        try (Rig rig = new Rig(with -> with.listener(listener).heartbeatInterval(Duration.ofHours(1)))) {
            ZMQ.Socket subscriber = rig.subscriber(new byte[0]);
            rig.awaitSubscription(Topic.EVENT);
            for (String wrong : List.of("ab\ud83d", "ab\udc4dcd", "ab\udc4d\ud83d")) {
                told.clear();
                assertThat(rig.device.sendString(Topic.EVENT, wrong)).isFalse();
                assertThat(told)
                        .containsExactly("dropped EVENT half a surrogate pair, character 2, is not written in UTF-8");
            }
            assertThat(rig.device.counts().dropped()).isEqualTo(3);
            assertThat(rig.device.sendString(Topic.EVENT, "\ud83d\udc4d?")).isTrue();
            assertThat(Rig.message(subscriber)).isEqualTo("a10f0000|\ud83d\udc4d?");
        }
    }

    @Test
    void whatIsPublishedIsToldAndWhatGivesWay() {
        try (Rig rig = new Rig(with -> with.listener(listener)
                .queueCapacity(2)
                .overflow(Overflow.DROP_OLDEST)
                .heartbeatInterval(Duration.ofHours(1)))) {
            assertThat(rig.device.sendDict(Topic.EVENT, Map.of("kind", 101))).isTrue();
            assertThat(told).containsExactly("published EMERGENCY 13", "published EVENT 13");
            do { // until messages come faster than they go
                assertThat(rig.device.sendDict(Topic.EVENT, Map.of("kind", 101)))
                        .isTrue();
                told.clear();
                assertThat(rig.device.sendString(Topic.PROPERTY_CHANGE, "12")).isTrue();
            } while (told.size() == 1);
            assertThat(told).hasSize(3);
            assertThat(told.get(0)).startsWith("dropped EMERGENCY ").contains("newer");
            assertThat(told.get(1)).startsWith("dropped EVENT ").contains("newer");
            assertThat(told.get(2)).isEqualTo("published PROPERTY_CHANGE 2");
        }
    }

    @Test
    void connectionsAndSubscriptionsAreTold() throws Exception {
        BlockingQueue<String> seen = new LinkedBlockingQueue<>();
        DeviceListener watching = new DeviceListener() {
            @Override
            public void subscribed(Bytes prefix) {
                seen.add("subscribed " + prefix);
            }

            @Override
            public void unsubscribed(Bytes prefix) {
                seen.add("unsubscribed " + prefix);
            }

            @Override
            public void socketEvent(SocketEvent event) {
                seen.add(event.kind() + " " + event.address());
            }
        };
        byte[] events = Outgoing.frame(Topic.EVENT);
        try (Rig rig = new Rig(with -> with.listener(watching))) {
            ZMQ.Socket subscriber = rig.subscriber(events);
            rig.awaitSubscription(Topic.EVENT);
            awaitLine(seen, "ACCEPTED " + rig.device.subscriberAddresses().get(0));
            awaitLine(seen, "subscribed " + Bytes.of(events));
            subscriber.unsubscribe(events);
            awaitLine(seen, "unsubscribed " + Bytes.of(events));
        }
    }

    /** Others may come before it: connections are made again sometimes. */
    private static void awaitLine(BlockingQueue<String> seen, String awaited) throws InterruptedException {
        String line;
        do {
            line = seen.poll(10, TimeUnit.SECONDS);
            assertThat(line).as(awaited).isNotNull();
        } while (!awaited.equals(line));
    }

    /** Whatever has not gone out is told and counted alike. */
    @Test
    void whatIsGivenUpAtTheEndIsTold() {
        try (Rig rig = new Rig(with -> with.listener(listener).heartbeatInterval(Duration.ofHours(1)))) {
            for (int count = 0; count < 10_000; count++) {
                rig.device.sendString(Topic.EVENT, "x");
            }
            rig.device.stop();
            assertThat(told.stream().filter(line -> line.startsWith("dropped EVENT")))
                    .hasSize((int) rig.device.counts().dropped());
        }
    }
}
