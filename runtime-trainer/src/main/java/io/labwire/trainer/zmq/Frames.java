package io.labwire.trainer.zmq;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;
import zmq.ZError;

/** Messages, which have one frame or more and go whole or not at all. */
final class Frames {

    /** A publication has a topic and a body. */
    private static final int USUAL = 2;

    private Frames() {}

    /**
     * Sends a message without waiting. An interrupt of the thread ends nothing in its middle, and is still there afterwards.
     *
     * @return false if nobody can take it now, or it is not this socket's turn to send
     */
    static boolean send(ZMQ.Socket socket, List<byte[]> frames) {
        boolean interrupted = false;
        try {
            for (int at = 0; at < frames.size(); ) {
                int more = at + 1 < frames.size() ? ZMQ.SNDMORE : 0;
                interrupted |= Thread.interrupted();
                if (socket.base().send(new zmq.Msg(frames.get(at)), ZMQ.DONTWAIT | more)) {
                    at++;
                } else if (socket.errno() == ZError.EINTR) {
                    interrupted = true; // it comes before anything is sent
                } else if (at > 0) {
                    throw new IllegalStateException("a message broke off at frame " + at + " of " + frames.size());
                } else {
                    return refused(socket.errno());
                }
            }
            return true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean refused(int error) {
        return switch (error) {
            case ZError.EAGAIN, ZError.EFSM, ZError.EHOSTUNREACH -> false;
            default -> throw new ZMQException(error);
        };
    }

    /**
     * The next message, without waiting. An interrupt of the thread ends nothing in its middle, and is still there afterwards.
     *
     * @return its frames; null if none is there, or it is not this socket's turn to receive
     */
    static @Nullable List<byte[]> receive(ZMQ.Socket socket) {
        boolean interrupted = false;
        try {
            while (true) {
                interrupted |= Thread.interrupted();
                zmq.Msg first = socket.base().recv(ZMQ.DONTWAIT);
                if (first != null) {
                    return startingWith(first.data(), first.hasMore(), socket);
                }
                if (socket.errno() == ZError.EINTR) {
                    interrupted = true;
                } else {
                    return noMore(socket.errno());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static @Nullable List<byte[]> noMore(int error) {
        refused(error);
        return null;
    }

    /** The message whose first frame is there: its others are there, too. */
    static List<byte[]> startingWith(byte[] first, boolean hasMore, ZMQ.Socket socket) {
        if (!hasMore) {
            return List.of(first);
        }
        List<byte[]> frames = new ArrayList<>(USUAL);
        frames.add(first);
        boolean interrupted = false;
        for (boolean more = true; more; ) {
            interrupted |= Thread.interrupted();
            zmq.Msg next = socket.base().recv(ZMQ.DONTWAIT);
            if (next != null) {
                frames.add(next.data());
                more = next.hasMore();
            } else if (socket.errno() == ZError.EINTR) {
                interrupted = true;
            } else {
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return frames;
    }
}
