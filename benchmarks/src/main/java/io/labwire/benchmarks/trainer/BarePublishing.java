package io.labwire.benchmarks.trainer;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/** A bare PUB socket that sends an event again and again, and a bare SUB socket. */
final class BarePublishing implements AutoCloseable {

    private final ZMQ.Context context = ZMQ.context(1);
    private final ZMQ.Context receivingContext = ZMQ.context(1);
    private final ZMQ.Socket publishing;
    private final byte[] topic;
    private final Supplier<byte[]> body;

    BarePublishing(byte[] topic, Supplier<byte[]> body, int highWaterMark, Consumer<byte[]> arrived) {
        this.topic = topic;
        this.body = body;
        publishing = context.socket(SocketType.XPUB);
        publishing.setSndHWM(highWaterMark);
        publishing.setLinger(0);
        publishing.bind("tcp://127.0.0.1:*");
        ZMQ.Socket receiving = receivingContext.socket(SocketType.SUB);
        receiving.setRcvHWM(highWaterMark);
        receiving.setLinger(0);
        receiving.setHandshakeIvl(1000); // JeroMQ loses sight of some connections
        receiving.subscribe(topic);
        receiving.connect(publishing.getLastEndpoint());
        publishing.recv();
        Thread thread = new Thread(() -> receive(receiving, arrived), "bare subscriber");
        thread.setDaemon(true);
        thread.start();
    }

    private static void receive(ZMQ.Socket socket, Consumer<byte[]> arrived) {
        try {
            for (byte[] frame = socket.recv(); frame != null; frame = socket.recv()) {
                if (!socket.hasReceiveMore()) {
                    arrived.accept(frame);
                }
            }
        } catch (ZMQException ended) {
            // The context has been closed.
        } finally {
            socket.close();
        }
    }

    /** Publishes one message. */
    void publish() {
        publishing.send(topic, ZMQ.SNDMORE);
        publishing.send(body.get());
    }

    @Override
    public void close() {
        publishing.close();
        context.term();
        receivingContext.term();
    }
}
