package io.labwire.trainer.zmq;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;
import zmq.ZError;

/**
 * A socket that threads use by turns, never two at a time. Who asks or answers does so in its own thread and sleeps in ZeroMQ until
 * something comes: a request then wakes no more threads than it does between bare sockets.
 *
 * <p>{@link #send} and {@link #receive} are for who has taken the turn, what is declared here besides for any thread.
 */
public final class TurnSocket extends HeldSocket {

    private final SocketThread owner;
    private final ZMQ.CancellationToken end;

    /** Guards what follows. The socket is used by who has the turn, or under this lock while nobody has. */
    private final Object turn = new Object();

    private boolean taken;
    private int lingering;

    /** A message was given to ZeroMQ, and nothing has come since. */
    private boolean given;

    private volatile boolean greeted;
    private volatile boolean closed;

    TurnSocket(SocketThread owner, ZMQ.Socket socket, SocketSettings settings) {
        super(socket, settings);
        this.owner = owner;
        this.end = socket.createCancellationToken();
    }

    /**
     * Whether the peer it is connected to is there and has greeted. What is sent before may be lost with a connection that is made
     * again.
     *
     * @return as of the last event of its connection
     */
    public boolean isGreeted() {
        return greeted;
    }

    /**
     * Takes the turn, after who has it. An interrupt is left for {@link #receive}.
     *
     * @return false if the socket is closed
     */
    public boolean take() {
        boolean interrupted = false;
        try {
            synchronized (turn) {
                while (taken && !closed) {
                    try {
                        turn.wait();
                    } catch (InterruptedException later) {
                        interrupted = true;
                    }
                }
                if (closed) {
                    return false;
                }
                taken = true;
                return true;
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Gives the turn back. */
    public void giveBack() {
        synchronized (turn) {
            taken = false;
            if (closed) {
                closeSocket();
            }
            turn.notifyAll();
        }
    }

    /**
     * Sends a message, all its frames or none, without waiting.
     *
     * @param frames one or more
     * @return false if nobody can take it now, or it is not this socket's turn to send
     */
    public boolean send(List<byte[]> frames) {
        given = true;
        return Frames.send(socket(), frames);
    }

    /**
     * Waits for a message.
     *
     * @return its frames; null if the socket is closed
     * @throws InterruptedException if the thread was interrupted; the socket is as it was
     */
    public @Nullable List<byte[]> receive() throws InterruptedException {
        while (!closed) {
            try {
                byte[] frame = socket().recv(0, end);
                if (frame != null) {
                    given = false;
                    return Frames.startingWith(frame, socket().hasReceiveMore(), socket());
                }
            } catch (ZMQException ended) {
                switch (ended.getErrorCode()) {
                    case ZError.EINTR -> throw new InterruptedException();
                    case ZError.ECANCELED, ZError.ETERM -> {
                        return null;
                    }
                    default -> throw ended;
                }
            }
        }
        return null;
    }

    /** Closes the socket, or has who waits in it close it. Any thread may call it. */
    @Override
    void close(int milliseconds) {
        synchronized (turn) {
            if (closed) {
                return;
            }
            closed = true;
            lingering = milliseconds;
            if (taken) {
                end.cancel();
            } else {
                closeSocket();
            }
            turn.notifyAll();
        }
        owner.execute(() -> owner.forget(this));
    }

    private void closeSocket() {
        socket().setLinger(lingering);
        socket().close();
    }

    /** Commands for a socket that nobody calls into would pile up, one for each connection that comes or goes. */
    @Override
    void onEvent(SocketEvent event, long now) {
        synchronized (turn) {
            attachment().told(event, now);
            greeted = attachment().isGreeted();
            if (!taken && !closed) {
                socket().getEvents();
            }
        }
    }

    @Override
    long nextDeadline() {
        synchronized (turn) {
            return attachment().deadline();
        }
    }

    /** Makes a connection again that ZeroMQ does not, unless a message that waits in it for its way or its answer were lost by that. */
    @Override
    void onTime(long now) {
        synchronized (turn) {
            if (!attachment().isDue(now) || taken || closed || given) {
                return;
            }
            taken = true; // and not under the lock: names are looked up for a while
        }
        try {
            attachment().renew(now);
        } finally {
            giveBack();
        }
    }

    @Override
    boolean receiveOne() {
        return false; // who has the turn receives
    }
}
