package io.labwire.benchmarks.trainer;

import java.util.List;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/** A bare PUB socket that sends the same frames again and again, and a bare SUB socket that counts them. */
final class BarePublishing implements AutoCloseable {

    private final ZMQ.Context context = ZMQ.context(1);
    private final ZMQ.Context receivingContext = ZMQ.context(1);
    private final ZMQ.Socket publishing;
    private final List<byte[]> frames;

    BarePublishing(List<byte[]> frames, int highWaterMark, Runnable arrived) {
        this.frames = frames;
        publishing = context.socket(SocketType.XPUB);
        publishing.setSndHWM(highWaterMark);
        publishing.setLinger(0);
        publishing.bind("tcp://127.0.0.1:*");
        ZMQ.Socket receiving = receivingContext.socket(SocketType.SUB);
        receiving.setRcvHWM(highWaterMark);
        receiving.setLinger(0);
        receiving.setHandshakeIvl(1000); // JeroMQ loses sight of some connections
        receiving.subscribe(frames.get(0));
        receiving.connect(publishing.getLastEndpoint());
        publishing.recv();
        Thread thread = new Thread(() -> receive(receiving, arrived), "bare subscriber");
        thread.setDaemon(true);
        thread.start();
    }

    private static void receive(ZMQ.Socket socket, Runnable arrived) {
        try {
            while (socket.recv() != null) {
                if (!socket.hasReceiveMore()) {
                    arrived.run();
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
        publishing.send(frames.get(0), ZMQ.SNDMORE);
        publishing.send(frames.get(1));
    }

    @Override
    public void close() {
        publishing.close();
        context.term();
        receivingContext.term();
    }
}
