package io.labwire.trainer.zmq;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zmq.ZMQ;

/**
 * A socket that answers one request after the other, as ZeroMQ's REP does, which peers see in it. It is a ROUTER and keeps by itself who
 * is to be answered: a REP of JeroMQ 0.6.0 that was sent something without an envelope by a peer which is gone throws away the next
 * answer, whoever it is for. Only the thread that owns the socket may call it.
 */
public final class ReplySocket {

    private static final Logger LOG = LoggerFactory.getLogger(ReplySocket.class);

    private final OwnedSocket socket;
    private @Nullable List<byte[]> envelope;

    /**
     * Answers by a socket that is not bound yet.
     *
     * @param socket a ROUTER
     */
    public ReplySocket(OwnedSocket socket) {
        this.socket = socket;
        socket.socket().base().setSocketOpt(ZMQ.ZMQ_AS_TYPE, ZMQ.ZMQ_REP);
    }

    /**
     * Sets who is given the requests that come in. The next one waits until the one before is answered.
     *
     * @param each is given the frames of one request, without its envelope; called by the thread that owns the socket
     */
    public void onMessage(Consumer<List<byte[]>> each) {
        socket.onMessage(frames -> received(frames, each));
    }

    private void received(List<byte[]> frames, Consumer<List<byte[]>> each) {
        int begin = 1;
        while (begin < frames.size() && frames.get(begin - 1).length > 0) {
            begin++;
        }
        if (begin == frames.size()) {
            LOG.debug("{} frames without an envelope are no request", frames.size());
            return;
        }
        envelope = frames.subList(0, begin);
        socket.pause();
        each.accept(frames.subList(begin, frames.size()));
    }

    /**
     * Answers the request. Nobody gets the answer if who has asked is gone.
     *
     * @param answer one frame or more
     * @return false if there is no request that is to be answered, or the answer is not sent
     */
    public boolean send(List<byte[]> answer) {
        List<byte[]> asked = envelope;
        if (asked == null) {
            return false;
        }
        envelope = null;
        List<byte[]> frames = new ArrayList<>(asked);
        frames.addAll(answer);
        try {
            return socket.send(frames);
        } finally {
            socket.resume();
        }
    }
}
