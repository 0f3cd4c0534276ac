package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.Publication;
import io.labwire.trainer.zmq.Endpoint;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/** A rig of bare sockets, which does what a test tells it, in the test's thread. No wait of it lasts longer than some seconds. */
final class RawRig implements AutoCloseable {

    private static final int PATIENCE = 10_000;
    private static final int HANDSHAKE_MILLIS = 2_000;

    private final ZContext context = new ZContext();
    private ZMQ.Socket publisher = context.createSocket(SocketType.XPUB);
    private ZMQ.Socket commands = context.createSocket(SocketType.REP);
    private final int subscriberPort;
    private final int commandPort;

    RawRig() {
        context.setLinger(0);
        publisher.setReceiveTimeOut(PATIENCE);
        commands.setReceiveTimeOut(PATIENCE);
        publisher.bind("tcp://127.0.0.1:*");
        commands.bind("tcp://127.0.0.1:*");
        subscriberPort = Endpoint.port(publisher.getLastEndpoint());
        commandPort = Endpoint.port(commands.getLastEndpoint());
    }

    TrainerRemoteBuilder remote() {
        return TrainerRemote.builder("127.0.0.1").ports(subscriberPort, commandPort);
    }

    /** Waits for somebody who subscribes, to the prefix that it returns. */
    byte[] awaitSubscriber() {
        return awaitSubscription((byte) 1);
    }

    /** Waits for the end of a subscription, to the prefix that it returns. */
    byte[] awaitUnsubscriber() {
        return awaitSubscription((byte) 0);
    }

    private byte[] awaitSubscription(byte kind) {
        byte[] subscription = publisher.recv();
        assertThat(subscription).as("a subscription in time").isNotNull();
        assertThat(subscription[0]).as("1 begins one, 0 ends it").isEqualTo(kind);
        return Arrays.copyOfRange(subscription, 1, subscription.length);
    }

    /** The next request. */
    String request() {
        return new String(rawRequest(), StandardCharsets.UTF_8);
    }

    byte[] rawRequest() {
        byte[] request = commands.recv();
        assertThat(request).as("a request in time").isNotNull();
        return request;
    }

    void answer(String answer) {
        answer(answer.getBytes(StandardCharsets.UTF_8));
    }

    void answer(byte[]... frames) {
        for (int at = 0; at < frames.length; at++) {
            assertThat(commands.send(frames[at], at + 1 < frames.length ? ZMQ.SNDMORE : 0))
                    .isTrue();
        }
    }

    void publish(Topic topic, String body) {
        publish(Publication.frameOf(topic), body.getBytes(StandardCharsets.UTF_8));
    }

    void publish(byte[]... frames) {
        for (int at = 0; at < frames.length; at++) {
            assertThat(publisher.send(frames[at], at + 1 < frames.length ? ZMQ.SNDMORE : 0))
                    .isTrue();
        }
    }

    /** Goes and comes back at the same ports. */
    void restart() {
        publisher.close();
        commands.close();
        publisher = bound(SocketType.XPUB, subscriberPort);
        commands = bound(SocketType.REP, commandPort);
    }

    private ZMQ.Socket bound(SocketType type, int port) {
        ZMQ.Socket socket = context.createSocket(type);
        socket.setHandshakeIvl(HANDSHAKE_MILLIS);
        socket.setReceiveTimeOut(PATIENCE);
        long until = System.nanoTime() + PATIENCE * 1_000_000L;
        while (!bind(socket, port)) {
            assertThat(System.nanoTime()).as("the port is free again").isLessThan(until);
            Thread.onSpinWait();
        }
        return socket;
    }

    private static boolean bind(ZMQ.Socket socket, int port) {
        try {
            return socket.bind("tcp://127.0.0.1:" + port);
        } catch (ZMQException taken) {
            return false;
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
