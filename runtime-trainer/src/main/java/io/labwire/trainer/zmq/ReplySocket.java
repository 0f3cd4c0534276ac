package io.labwire.trainer.zmq;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zmq.ZMQ;

/**
 * A socket that answers one request after the other, as ZeroMQ's REP does, which peers see in it. It is a ROUTER and keeps by itself who
 * is to be answered: a REP of JeroMQ 0.6.0 that was sent something without an envelope by a peer which is gone throws away the next
 * answer, whoever it is for. Only one thread may receive and answer; it has the socket's turn only while it does either.
 */
public final class ReplySocket {

    private static final Logger LOG = LoggerFactory.getLogger(ReplySocket.class);

    private final TurnSocket socket;
    private @Nullable List<byte[]> envelope;

    /**
     * Answers by a socket that is not bound yet.
     *
     * @param socket a ROUTER
     */
    public ReplySocket(TurnSocket socket) {
        this.socket = socket;
        socket.socket().base().setSocketOpt(ZMQ.ZMQ_AS_TYPE, ZMQ.ZMQ_REP);
    }

    /**
     * Waits for the next request; the others wait until it is answered, or received without being answered.
     *
     * @return its frames without the envelope; null if the socket is closed
     * @throws InterruptedException if the thread was interrupted; the socket is as it was
     */
    public @Nullable List<byte[]> receive() throws InterruptedException {
        envelope = null;
        if (!socket.take()) {
            return null;
        }
        try {
            while (true) {
                List<byte[]> frames = socket.receive();
                List<byte[]> request = frames == null ? null : opened(frames);
                if (frames == null || request != null) {
                    return request;
                }
            }
        } finally {
            socket.giveBack();
        }
    }

    /** What is in the envelope, which is kept for the answer. */
    private @Nullable List<byte[]> opened(List<byte[]> frames) {
        int begin = 1;
        while (begin < frames.size() && frames.get(begin - 1).length > 0) {
            begin++;
        }
        if (begin == frames.size()) {
            LOG.debug("{} frames without an envelope are no request", frames.size());
            return null;
        }
        envelope = frames.subList(0, begin);
        return frames.subList(begin, frames.size());
    }

    /**
     * Answers the request. Nobody gets the answer if who has asked is gone.
     *
     * @param answer one frame or more
     * @return false if there is no request that is to be answered, or the answer is not sent
     */
    public boolean send(List<byte[]> answer) {
        List<byte[]> asked = envelope;
        envelope = null;
        if (asked == null || !socket.take()) {
            return false;
        }
        List<byte[]> frames = new ArrayList<>(asked);
        frames.addAll(answer);
        try {
            return socket.send(frames);
        } finally {
            socket.giveBack();
        }
    }
}
