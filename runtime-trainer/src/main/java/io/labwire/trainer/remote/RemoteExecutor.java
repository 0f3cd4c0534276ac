package io.labwire.trainer.remote;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What runs a remote's callbacks, or its calls: the user's executor, or a daemon thread that is there while there is something to do. */
final class RemoteExecutor implements Executor, AutoCloseable {

    private static final long IDLE_SECONDS = 10;

    private final Executor executor;
    private final @Nullable ExecutorService own;

    private RemoteExecutor(Executor executor, @Nullable ExecutorService own) {
        this.executor = executor;
        this.own = own;
    }

    static RemoteExecutor of(@Nullable Executor users) {
        return users == null ? own("labwire-trainer-remote-callbacks") : new RemoteExecutor(users, null);
    }

    /** A daemon thread of this name. */
    static RemoteExecutor own(String name) {
        // The queue holds at most one task: callbacks are put in order before they come here. What comes after the end
        // is little.
        ThreadPoolExecutor thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> daemon(name, task),
                (task, ended) -> daemon(name, task).start());
        thread.allowCoreThreadTimeOut(true);
        return new RemoteExecutor(thread, thread);
    }

    private static Thread daemon(String name, Runnable task) {
        Thread daemon = new Thread(task, name);
        daemon.setDaemon(true);
        return daemon;
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(task);
    }

    /** Ends the own thread once it has done what waits; the user's executor is the user's. */
    @Override
    public void close() {
        if (own != null) {
            own.shutdown();
        }
    }
}
