package io.labwire.trainer.zmq;

import io.labwire.core.Bytes;
import java.util.function.Predicate;
import zmq.Msg;

/**
 * What a subscriber sends. A publishing socket keeps subscriptions in a tree that is as deep as they are long, and goes through it by
 * calling itself: a long one is more than the thread's stack holds, and ends the threads of ZeroMQ; a million of them are more than
 * memory holds. So one that is not admitted shows ZeroMQ another first byte, and is nothing that anybody knows.
 */
final class SubscriptionFrame extends Msg {

    private static final byte UNSUBSCRIBE = 0;
    private static final byte SUBSCRIBE = 1;
    private static final byte NOTHING = -1;
    private static final byte[] NO_BYTES = {};

    private final Predicate<Bytes> admitted;
    private boolean asked;
    private boolean refused;

    SubscriptionFrame(int size, Predicate<Bytes> admitted) {
        super(size);
        this.admitted = admitted;
    }

    @Override
    public byte get(int index) {
        byte there = super.get(index);
        return index == 0 && (there == SUBSCRIBE || there == UNSUBSCRIBE) && isRefused(there) ? NOTHING : there;
    }

    /** It is asked only once, as the answer may change. What ends is taken, as nothing is kept for it. */
    private boolean isRefused(byte kind) {
        if (!asked) {
            asked = true;
            refused = kind == SUBSCRIBE && !admitted.test(Bytes.of(super.data(), 1, size()));
        }
        return refused;
    }

    @Override
    public byte[] data() {
        return refused ? NO_BYTES : super.data();
    }
}
