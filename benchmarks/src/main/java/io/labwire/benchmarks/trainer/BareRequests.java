package io.labwire.benchmarks.trainer;

import java.nio.charset.StandardCharsets;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/**
 * A bare REP socket that answers whatever comes with the same bytes, and a bare REQ socket that asks it. As a device and a remote are in two
 * programs, each has a context, and with it a thread of ZeroMQ, of its own.
 */
final class BareRequests implements AutoCloseable {

    private final ZMQ.Context context = ZMQ.context(1);
    private final ZMQ.Context askingContext = ZMQ.context(1);
    private final ZMQ.Socket asking;
    private final byte[] request;
    private final Thread echo;

    BareRequests(byte[] request, byte[] answer) {
        this.request = request;
        ZMQ.Socket answering = context.socket(org.zeromq.SocketType.REP);
        answering.setLinger(0);
        answering.bind("tcp://127.0.0.1:*");
        asking = askingContext.socket(org.zeromq.SocketType.REQ);
        asking.setLinger(0);
        asking.setHandshakeIvl(1000); // JeroMQ loses sight of some connections
        asking.connect(answering.getLastEndpoint());
        echo = new Thread(() -> answer(answering, answer), "echo");
        echo.setDaemon(true);
        echo.start();
    }

    private static void answer(ZMQ.Socket socket, byte[] answer) {
        try {
            while (socket.recv() != null) {
                socket.send(answer);
            }
        } catch (ZMQException ended) {
            // The context has been closed.
        } finally {
            socket.close();
        }
    }

    /** Asks once and waits for the answer. */
    void ask() {
        asking.send(request);
        if (asking.recv() == null) {
            throw new IllegalStateException("no answer to " + new String(request, StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        asking.close();
        askingContext.term();
        context.term();
    }
}
