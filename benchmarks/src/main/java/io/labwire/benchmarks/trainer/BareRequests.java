package io.labwire.benchmarks.trainer;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/**
 * A bare REP socket that answers, and a bare REQ socket that asks it. As a device and a remote are in two
 * programs, each has a context, and with it a thread of ZeroMQ, of its own.
 */
final class BareRequests implements AutoCloseable {

    private final ZMQ.Context context = ZMQ.context(1);
    private final ZMQ.Context askingContext = ZMQ.context(1);
    private final ZMQ.Socket asking;
    private final Supplier<byte[]> request;
    private final Consumer<byte[]> answered;
    private final Thread echo;

    BareRequests(Supplier<byte[]> request, UnaryOperator<byte[]> answer, Consumer<byte[]> answered) {
        this.request = request;
        this.answered = answered;
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

    private static void answer(ZMQ.Socket socket, UnaryOperator<byte[]> answer) {
        try {
            for (byte[] asked = socket.recv(); asked != null; asked = socket.recv()) {
                socket.send(answer.apply(asked));
            }
        } catch (ZMQException ended) {
            // The context has been closed.
        } finally {
            socket.close();
        }
    }

    /** Asks once and waits for the answer. */
    void ask() {
        asking.send(request.get());
        byte[] answer = asking.recv();
        if (answer == null) {
            throw new IllegalStateException("no answer");
        }
        answered.accept(answer);
    }

    @Override
    public void close() {
        asking.close();
        askingContext.term();
        context.term();
    }
}
