package io.labwire.katcp.server;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What runs the device's handlers: the user's executor, or some daemon threads that are there while there is something to
 * do. A client has at most one task in the queue at a time, so that the queue is as long as there are clients at most.
 */
final class HandlerThreads implements Executor, AutoCloseable {

    private static final int MOST = 16;
    private static final long IDLE_SECONDS = 10;
    private static final long CLOSING_SECONDS = 1;

    private final Executor executor;
    private final @Nullable ThreadPoolExecutor own;

    private HandlerThreads(Executor executor, @Nullable ThreadPoolExecutor own) {
        this.executor = executor;
        this.own = own;
    }

    static HandlerThreads of(Executor users) {
        return new HandlerThreads(users, null);
    }

    static HandlerThreads own() {
        AtomicInteger count = new AtomicInteger();
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                MOST,
                MOST,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> new Handler(task, "labwire-katcp-handler-" + count.incrementAndGet()));
        threads.allowCoreThreadTimeOut(true);
        return new HandlerThreads(threads, threads);
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(task);
    }

    /** So many more threads are there now, or fewer, since so many wait for a client. The user's executor is the user's. */
    void waiting(int more) {
        if (own == null) {
            return;
        }
        synchronized (own) {
            int size = own.getCorePoolSize() + more;
            if (more > 0) {
                own.setMaximumPoolSize(size);
                own.setCorePoolSize(size);
            } else {
                own.setCorePoolSize(size);
                own.setMaximumPoolSize(size);
            }
        }
    }

    /** Interrupts the own threads and gives them a moment to end; the user's executor is the user's. */
    @Override
    public void close() {
        if (own == null) {
            return;
        }
        own.shutdownNow();
        if (Thread.currentThread() instanceof Handler) {
            return; // a handler that closes its own server does not wait for itself
        }
        try {
            boolean unused = own.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Handler extends Thread {
        private Handler(Runnable task, String name) {
            super(task, name);
            setDaemon(true);
        }
    }
}
