package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.zmq.RawPeer;
import io.labwire.trainer.zmq.RawPeer.Version;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** What peers do to a device that mean it harm, or are broken: they cost themselves, and nobody else. */
@Timeout(60)
class HostilePeersTest {

    private static final int LONG = 2_000;

    /** Lengths that no memory holds, some of them negative, or small where only half of them is looked at. */
    private static final List<Long> LENGTHS = List.of(
            1L << 62,
            Long.MAX_VALUE,
            1L << 63,
            -1L,
            (1L << 63) + Integer.MAX_VALUE,
            (1L << 63) + (1L << 30),
            0xffff_ffffL);

    @ParameterizedTest
    @EnumSource
    void whoAnnouncesAHugeFrameHarmsNobodyElse(Version version) throws Exception {
        List<RawPeer> held = new ArrayList<>();
        try (Rig rig = new Rig(defaults -> {})) {
            for (String address : List.of(
                    rig.device.commandAddresses().get(0),
                    rig.device.subscriberAddresses().get(0))) {
                for (long length : LENGTHS) {
                    held.add(RawPeer.to(address)
                            .greet(
                                    version,
                                    address.equals(rig.device.commandAddresses().get(0)) ? "REQ" : "SUB")
                            .say(RawPeer.announcement(version, length), new byte[100]));
                }
            }
            assertServes(rig);
        } finally {
            held.forEach(RawPeer::close);
        }
    }

    @Test
    void aSubscriptionLongerThanATopicIsNone() throws Exception {
        Set<Bytes> subscribed = ConcurrentHashMap.newKeySet();
        try (Rig rig = new Rig(with -> with.listener(told(subscribed)));
                RawPeer hostile = RawPeer.to(rig.device.subscriberAddresses().get(0))) {
            byte[] subscription = new byte[LONG];
            Arrays.fill(subscription, (byte) 1);
            hostile.greet(Version.THREE, "SUB");
            for (int count = 0; count < 100; count++) {
                subscription[LONG - 1] = (byte) count;
                hostile.say(RawPeer.frame(subscription));
            }
            hostile.say(RawPeer.frame(new byte[] {1, 1, 2, 3}));
            try (RawPeer another = RawPeer.to(rig.device.subscriberAddresses().get(0))) {
                another.greet(Version.THREE, "SUB").say(RawPeer.frame(new byte[200_000]));
                another.awaitEnd();
            }
            rig.device.whenSubscribed(Topic.of(0x030201)).get(10, TimeUnit.SECONDS); // which begins with 1, 2, 3
            assertServes(rig);
            assertThat(subscribed)
                    .contains(Bytes.of(new byte[] {1, 2, 3}, 0, 3))
                    .allMatch(prefix -> prefix.length() <= 4);

            long begin = System.nanoTime();
            rig.device.stop();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(TrainerDevice.STOP_TIME);
        }
    }

    @Test
    void whoSubscribesToTooMuchTakesNobodysPlace() throws Exception {
        Set<Bytes> subscribed = ConcurrentHashMap.newKeySet();
        try (Rig rig = new Rig(with -> with.listener(told(subscribed)));
                RawPeer hostile = RawPeer.to(rig.device.subscriberAddresses().get(0))) {
            hostile.greet(Version.THREE, "SUB");
            for (int number = 0; number < 3 * Subscribers.MOST; number++) {
                hostile.say(RawPeer.frame(
                        ByteBuffer.allocate(5).put((byte) 1).putInt(number).array()));
            }
            hostile.say(RawPeer.frame(new byte[] {1, (byte) 0xe9})); // a topic begins so
            rig.device.whenSubscribed(Topic.HEARTBEAT).get(10, TimeUnit.SECONDS);
            assertServes(rig);
            assertThat(subscribed.size()).isBetween(Subscribers.MOST, Subscribers.MOST + 10);
        }
    }

    /** Such as those of a DEALER that knows nothing of envelopes. */
    @Test
    void whatHasNoEnvelopeTakesNobodysAnswer() throws Exception {
        try (Rig rig = new Rig(defaults -> {})) {
            String address = rig.device.commandAddresses().get(0);
            for (int count = 0; count < 20; count++) {
                try (RawPeer stray = RawPeer.to(address)) {
                    byte[] noEnvelope = count % 2 == 0 ? new byte[0] : new byte[2];
                    stray.greet(Version.THREE, "DEALER").say(RawPeer.frame(noEnvelope));
                }
                ZMQ.Socket client = rig.client(SocketType.REQ);
                assertThat(Rig.ask(client, "{\"command\":0,\"nonce\":5}")).startsWith("{\"nonce\": 5,");
            }
        }
    }

    private static DeviceListener told(Set<Bytes> subscribed) {
        return new DeviceListener() {
            @Override
            public void subscribed(Bytes prefix) {
                subscribed.add(prefix);
            }
        };
    }

    /** Somebody else is answered, and hears what is published. */
    private static void assertServes(Rig rig) throws Exception {
        ZMQ.Socket client = rig.client(SocketType.REQ);
        assertThat(Rig.ask(client, "{\"command\":0,\"nonce\":5}")).startsWith("{\"nonce\": 5,");
        ZMQ.Socket subscriber = rig.subscriber(new byte[] {(byte) 0xa1, 0x0f, 0, 0});
        rig.awaitSubscription(Topic.EVENT);
        assertThat(rig.device.sendString(Topic.EVENT, "heard")).isTrue();
        assertThat(Rig.message(subscriber)).isEqualTo("a10f0000|heard");
    }
}
