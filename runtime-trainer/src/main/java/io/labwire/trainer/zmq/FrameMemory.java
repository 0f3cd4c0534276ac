package io.labwire.trainer.zmq;

import io.labwire.core.Bytes;
import java.nio.ByteBuffer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zmq.Msg;
import zmq.msg.MsgAllocator;

/**
 * Memory for frames that peers announce. ZeroMQ takes it before the first byte has come, and a peer of an old version may announce any
 * length, also one that is negative when it is read; a thread of ZeroMQ that gets no memory would end, and with it all connections. So a
 * frame for which there is no room is taken as empty, and what its peer then sends is misread: the peer's own affair.
 */
final class FrameMemory implements MsgAllocator {

    private static final Logger LOG = LoggerFactory.getLogger(FrameMemory.class);

    /** Frames below it are in the heap. */
    private static final int SMALL = 8192;

    private final long most;
    private final @Nullable Predicate<Bytes> admitted;

    /** {@code most} is a number of bytes, -1 for no bound; {@code admitted} says which subscriptions are, null for all. */
    FrameMemory(long most, @Nullable Predicate<Bytes> admitted) {
        this.most = most;
        this.admitted = admitted;
    }

    @Override
    public Msg allocate(int size) {
        if (size < 0 || (most >= 0 && size > most)) {
            LOG.warn("a peer announces a frame of {} bytes, more than {}", Integer.toUnsignedString(size), most);
            return new Msg();
        }
        try {
            if (admitted != null) {
                return new SubscriptionFrame(size, admitted);
            }
            return size < SMALL ? new Msg(size) : new Msg(ByteBuffer.allocateDirect(size));
        } catch (OutOfMemoryError none) {
            LOG.warn("there is no memory for a frame of {} bytes that a peer announces", size);
            return new Msg();
        }
    }
}
