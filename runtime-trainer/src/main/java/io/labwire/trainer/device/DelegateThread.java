package io.labwire.trainer.device;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where the delegate runs: the user's executor, or a daemon thread that is there while there is something to do. */
final class DelegateThread implements Executor {

    private static final long IDLE_SECONDS = 10;

    private final Executor executor;
    private final @Nullable ThreadPoolExecutor own;

    private DelegateThread(Executor executor, @Nullable ThreadPoolExecutor own) {
        this.executor = executor;
        this.own = own;
    }

    static DelegateThread of(@Nullable Executor users) {
        if (users != null) {
            return new DelegateThread(users, null);
        }
        ThreadPoolExecutor one = daemon("labwire-trainer-delegate", new LinkedBlockingQueue<>());
        return new DelegateThread(one, one);
    }

    static ThreadPoolExecutor daemon(String name, BlockingQueue<Runnable> waiting) {
        ThreadPoolExecutor one = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, waiting, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        one.allowCoreThreadTimeOut(true);
        return one;
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(task);
    }

    /** What is waiting still runs; then the thread ends. The user's executor is the user's. */
    void end() {
        if (own != null) {
            own.shutdown();
        }
    }

    /** As {@link #end}, and a delegate that is still at it is interrupted. */
    void interrupt() {
        if (own != null) {
            own.shutdownNow();
        }
    }
}
