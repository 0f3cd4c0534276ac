package io.labwire.trainer.zmq;

import io.labwire.core.Bytes;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zeromq.ZMQ;

/** A socket of a {@link SocketThread}. Only that thread may call it. */
public final class OwnedSocket extends HeldSocket {

    private final SocketThread owner;
    private final SocketSettings settings;

    /** A REP of JeroMQ hands over the next request before it has sent the answer, and the first one's client gets something else. */
    private final boolean answersInTurn;

    private @Nullable Consumer<List<byte[]>> receiver;
    private boolean closed;

    OwnedSocket(SocketThread owner, ZMQ.Socket socket, SocketSettings settings) {
        super(socket, settings);
        this.owner = owner;
        this.settings = settings;
        this.answersInTurn = socket.getSocketType() == org.zeromq.SocketType.REP;
    }

    /**
     * Sets which subscriptions are taken; all if not set. For XPUB sockets, before they are bound. Encrypted ones are not asked about, as
     * ZeroMQ has unpacked them.
     *
     * @param admitted is asked about the beginning that somebody wants, by threads of ZeroMQ or the one that owns the socket; who
     *     is refused hears nothing of it and is told nothing
     */
    public void admitSubscriptions(Predicate<Bytes> admitted) {
        socket().setMsgAllocator(new FrameMemory(settings.maxMessageSize(), admitted));
    }

    /**
     * Subscribes to all messages whose first frame begins so. For SUB sockets.
     *
     * @param prefix the beginning; without any bytes it takes everything
     */
    public void subscribe(byte[] prefix) {
        socket().subscribe(prefix);
    }

    /**
     * Takes one {@link #subscribe} back.
     *
     * @param prefix the beginning
     */
    public void unsubscribe(byte[] prefix) {
        socket().unsubscribe(prefix);
    }

    /**
     * Sets who is given the messages that come in, from now on. Without one they wait.
     *
     * @param each is given the frames of one message; called by the thread that owns the socket
     */
    public void onMessage(Consumer<List<byte[]>> each) {
        this.receiver = each;
        owner.lookAgain();
    }

    /**
     * Sends a message, all its frames or none, without waiting.
     *
     * @param frames one or more
     * @return false if nobody can take it now, or it is not this socket's turn to send
     */
    public boolean send(List<byte[]> frames) {
        owner.lookAgain();
        return Frames.send(socket(), frames);
    }

    @Override
    void onEvent(SocketEvent event, long now) {
        attachment().told(event, now);
    }

    @Override
    long nextDeadline() {
        return attachment().deadline();
    }

    @Override
    void onTime(long now) {
        if (attachment().isDue(now) && !closed) {
            attachment().renew(now);
        }
    }

    @Override
    void close(int lingering) {
        if (!closed) {
            closed = true;
            receiver = null;
            owner.forget(this);
            socket().setLinger(lingering);
            socket().close();
        }
    }

    @Override
    boolean receiveOne() {
        Consumer<List<byte[]>> to = receiver;
        if (closed || to == null || !mayReceive()) {
            return false;
        }
        List<byte[]> frames = Frames.receive(socket());
        if (frames == null) {
            return false;
        }
        owner.lookAgain(); // there may be more, also if this one is too much for whom it is given to
        to.accept(frames);
        return true;
    }

    private boolean mayReceive() {
        return !answersInTurn || (socket().getEvents() & ZMQ.Poller.POLLIN) != 0;
    }
}
