package io.labwire.trainer.zmq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the thread that owns sockets sleeps until one of them has something to tell or somebody wakes it. Only that thread may call it,
 * unless a method says otherwise.
 */
final class SocketSelector {

    private static final Logger LOG = LoggerFactory.getLogger(SocketSelector.class);

    private static final int NANOS_PER_MILLI = 1_000_000;

    private final Selector selector;
    private final AtomicBoolean wakeUpComing = new AtomicBoolean();

    /** How often in a row a socket ended the sleep and had nothing to tell. */
    private int inVain;

    SocketSelector() {
        try {
            this.selector = Selector.open();
        } catch (IOException exhausted) {
            throw new UncheckedIOException("no thread for sockets can be started", exhausted);
        }
    }

    void register(OwnedSocket socket) throws IOException {
        socket.socket().getFD().register(selector, SelectionKey.OP_READ);
    }

    void forget(OwnedSocket socket) {
        SelectionKey key = socket.socket().getFD().keyFor(selector);
        if (key != null) {
            key.cancel();
        }
    }

    /** Ends the sleep, or the next one if nobody sleeps. Any thread may call it. */
    void wakeUp() {
        if (wakeUpComing.compareAndSet(false, true)) {
            selector.wakeup();
        }
    }

    /** As {@link #wakeUp}, even if one has been asked for already and was not noticed. */
    void wakeUpSurely() {
        wakeUpComing.set(false);
        wakeUp();
    }

    /** What was slept for was there. */
    void foundSomething() {
        inVain = 0;
    }

    /** Sleeps, at most so many nanoseconds, {@link Long#MAX_VALUE} for ever. */
    void sleep(long atMost) throws IOException {
        if (inVain > 1) {
            // ZeroMQ's thread was interrupted between its signal and its word that it has given it. It does not get on
            // while this one asks again and again on the same processor.
            LockSupport.parkNanos(1);
        }
        if (atMost == Long.MAX_VALUE) {
            selector.select();
        } else if (atMost > 0) {
            selector.select(1 + (atMost - 1) / NANOS_PER_MILLI);
        }
        inVain = selector.selectedKeys().isEmpty() ? 0 : inVain + 1;
        selector.selectedKeys().clear();
        wakeUpComing.set(false);
    }

    void close() {
        try {
            selector.close();
        } catch (IOException unimportant) {
            LOG.debug("a selector could not be closed", unimportant);
        }
    }
}
