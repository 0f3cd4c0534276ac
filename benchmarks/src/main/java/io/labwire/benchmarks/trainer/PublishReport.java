package io.labwire.benchmarks.trainer;

import io.labwire.benchmarks.trainer.HandMessages.HandEvent;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.device.TrainerDevice;
import io.labwire.trainer.event.trial.SessionStarted;
import io.labwire.trainer.event.trial.TrialEvents;
import io.labwire.trainer.remote.QueuePolicy;
import io.labwire.trainer.remote.RemoteSettings;
import io.labwire.trainer.remote.TrainerRemote;
import io.labwire.trainer.zmq.SocketSettings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** Typed events from a device to a remote, beside bare PUB and SUB sockets with the same two frames, read or not. */
final class PublishReport {

    private static final double SECONDS = 2;
    private static final int AT_ONCE = 10_000;
    private static final int ROOM = 4 * AT_ONCE;
    private static final int BODY = 147;
    private static final SessionStarted PAYLOAD = new SessionStarted("20240627-rig7-012", false);

    private final int rounds;

    PublishReport(int rounds) {
        this.rounds = rounds;
    }

    void run() throws Exception {
        Arrivals ours = new Arrivals();
        Arrivals theirs = new Arrivals();
        Arrivals byHand = new Arrivals();
        List<byte[]> frames = frames();
        if (frames.get(1).length != BODY) {
            throw new IllegalStateException("the body has " + frames.get(1).length + " bytes, not " + BODY);
        }
        try (TrainerDevice device = device()) {
            device.start();
            try (TrainerRemote remote = remote(device)) {
                remote.onEvent(TrialEvents.SESSION_STARTED, event -> {
                    if (!PAYLOAD.equals(event.payload())) {
                        throw new IllegalStateException("received " + event);
                    }
                    ours.one();
                });
                device.whenSubscribed(Topic.EVENT).get();
                byte[] topic = frames.get(0);
                byte[] body = frames.get(1);
                HandEvent event = HandMessages.event(body);
                try (BarePublishing bare = new BarePublishing(topic, () -> body, ROOM, any -> theirs.one());
                        BarePublishing json = new BarePublishing(
                                topic, () -> HandMessages.event(event), ROOM, read -> arrived(read, event, byHand))) {
                    PeerRates rates = PeerRates.of(
                            "publishing",
                            rounds,
                            new Load(() -> device.publish(TrialEvents.SESSION_STARTED, PAYLOAD), ours),
                            new Load(bare::publish, theirs),
                            new Load(json::publish, byHand));
                    System.out.println("| body B | high-water mark | " + PeerRates.head());
                    System.out.println("| ---: | ---: | " + PeerRates.rule());
                    System.out.println("| " + BODY + " | " + ROOM + " | " + rates.row());
                }
            }
        }
    }

    private static void arrived(byte[] body, HandEvent expected, Arrivals arrivals) {
        if (!expected.equals(HandMessages.event(body))) {
            throw new IllegalStateException("received " + new String(body, StandardCharsets.UTF_8));
        }
        arrivals.one();
    }

    private static TrainerDevice device() {
        return TrainerDevice.create(with -> with.hosts(List.of("127.0.0.1"))
                .subscriberPort(0)
                .commandPort(0)
                .queueCapacity(ROOM)
                .heartbeatInterval(Duration.ofHours(1))
                .sockets(sockets -> sockets.sendHighWaterMark(ROOM))
                .clocks(
                        Clock.fixed(Instant.parse("2024-06-27T17:54:11.308192Z"), ZoneOffset.UTC),
                        () -> 3_933_122_681_616_687_237L));
    }

    private static TrainerRemote remote(TrainerDevice device) throws Exception {
        return TrainerRemote.builder("127.0.0.1")
                .ports(RequestReport.port(device.subscriberAddresses()), RequestReport.port(device.commandAddresses()))
                .sockets(SocketSettings.with(with -> with.receiveHighWaterMark(ROOM)))
                .settings(RemoteSettings.with(with -> with.waitingMessages(ROOM, QueuePolicy.DROP_NEWEST)))
                .connect();
    }

    /** The two frames of the event, as a bare socket gets them. */
    private static List<byte[]> frames() throws Exception {
        ZMQ.Context context = ZMQ.context(1);
        try (TrainerDevice device = device();
                ZMQ.Socket socket = context.socket(SocketType.SUB)) {
            device.start();
            socket.subscribe(new byte[0]);
            socket.connect(device.subscriberAddresses().get(0));
            socket.setReceiveTimeOut(100);
            byte[] topic = null;
            while (topic == null) { // until the subscription is there
                device.publish(TrialEvents.SESSION_STARTED, PAYLOAD);
                topic = socket.recv();
            }
            return List.of(topic, socket.recv());
        } finally {
            context.close();
        }
    }

    /** Publishes rows of messages, and waits after each until all have arrived: if one is lost, that is the end. */
    private static final class Load implements PeerRates.Load {
        private final Runnable publishing;
        private final Arrivals arrivals;
        private long published;

        private Load(Runnable publishing, Arrivals arrivals) {
            this.publishing = publishing;
            this.arrivals = arrivals;
        }

        @Override
        public double rate() throws TimeoutException {
            long start = System.nanoTime();
            long end = start + (long) (SECONDS * 1e9);
            long before = published;
            while (System.nanoTime() < end) {
                for (int count = 0; count < AT_ONCE; count++) {
                    publishing.run();
                }
                published += AT_ONCE;
                arrivals.await(published);
            }
            return (published - before) * 1e9 / (System.nanoTime() - start);
        }
    }
}
