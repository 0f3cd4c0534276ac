package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.core.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** A running device at ports that the system chooses, and bare sockets at its other end. */
final class Rig implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int HANDSHAKE_MILLIS = 2_000;
    private static final int LOOK_MILLIS = 20;

    final TrainerDevice device;
    private final ZContext context = new ZContext();
    private final List<ZMQ.Socket> subscribers = new ArrayList<>();

    Rig(Consumer<? super DeviceSettings.Builder> settings) {
        device = created(settings);
        device.start();
    }

    static TrainerDevice created(Consumer<? super DeviceSettings.Builder> settings) {
        return TrainerDevice.create(with -> {
            with.hosts(List.of("127.0.0.1")).subscriberPort(0).commandPort(0);
            settings.accept(with);
        });
    }

    ZMQ.Socket client(SocketType type) {
        return socket(type, device.commandAddresses().get(0));
    }

    /** A subscriber; {@link #awaitSubscription} tells when the device has seen what it wants. */
    ZMQ.Socket subscriber(byte[] prefix) {
        ZMQ.Socket socket = socket(SocketType.SUB, device.subscriberAddresses().get(0));
        socket.subscribe(prefix);
        subscribers.add(socket);
        return socket;
    }

    /** Waits until the device has seen somebody who wants a topic. After a reconnect they say so only while somebody calls into them. */
    void awaitSubscription(Topic topic) throws InterruptedException, ExecutionException {
        CompletableFuture<Void> seen = device.whenSubscribed(topic);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!seen.isDone() && System.nanoTime() < end) {
            subscribers.forEach(ZMQ.Socket::getEvents);
            try {
                seen.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // The subscribers are called once more.
            }
        }
        assertThat(seen).as("subscription to %s", topic).isCompleted();
    }

    ZMQ.Socket socket(SocketType type, String address) {
        ZMQ.Socket socket = context.createSocket(type);
        socket.setHandshakeIvl(HANDSHAKE_MILLIS);
        socket.setLinger(0);
        socket.setReceiveTimeOut(PATIENCE_MILLIS);
        socket.setSendTimeOut(PATIENCE_MILLIS);
        assertThat(socket.connect(address)).isTrue();
        return socket;
    }

    static String ask(ZMQ.Socket client, String request) {
        return ask(client, request.getBytes(StandardCharsets.UTF_8));
    }

    static String ask(ZMQ.Socket client, byte[] request) {
        assertThat(client.send(request)).isTrue();
        return received(client);
    }

    static String received(ZMQ.Socket socket) {
        byte[] frame = socket.recv();
        assertThat(frame).as("nothing has come").isNotNull();
        return new String(frame, StandardCharsets.UTF_8);
    }

    /** A message's frames, joined by bars. */
    static String message(ZMQ.Socket socket) {
        List<String> frames = new ArrayList<>();
        byte[] topic = socket.recv();
        assertThat(topic).as("nothing has come").isNotNull();
        frames.add(HexFormat.of().formatHex(topic));
        while (socket.hasReceiveMore()) {
            frames.add(received(socket));
        }
        return String.join("|", frames);
    }

    @Override
    public void close() {
        context.close();
        device.close();
    }
}
