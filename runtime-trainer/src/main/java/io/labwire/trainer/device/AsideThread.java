package io.labwire.trainer.device;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where users are told what the thread of the sockets has seen, so that they do not hold it up. */
final class AsideThread {

    private static final Logger LOG = LoggerFactory.getLogger(AsideThread.class);

    /** So much waits for a listener that is slow; what comes then is not told, and counted. */
    static final int ROOM = 10_000;

    private static final long IDLE_SECONDS = 10;

    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ThreadPoolExecutor thread = daemon();
    private final LongAdder dropped = new LongAdder();

    private ThreadPoolExecutor daemon() {
        ThreadPoolExecutor one = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, waiting, task -> {
            Thread listening = new Thread(task, "labwire-trainer-listener");
            listening.setDaemon(true);
            return listening;
        });
        one.allowCoreThreadTimeOut(true);
        return one;
    }

    /** Runs it if not too much waits. */
    void tell(Runnable what) {
        if (waiting.size() < ROOM) {
            complete(what);
        } else {
            dropped.increment();
        }
    }

    /** Runs what somebody waits for, however much is before it. */
    void complete(Runnable what) {
        try {
            thread.execute(what);
        } catch (RejectedExecutionException ended) {
            LOG.trace("the device has ended, nobody is told any more");
        }
    }

    /** How much was not run because too much waited. */
    long dropped() {
        return dropped.sum();
    }

    /** What is waiting still runs; then the thread ends. */
    void end() {
        thread.shutdown();
    }
}
