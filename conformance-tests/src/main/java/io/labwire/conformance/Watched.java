package io.labwire.conformance;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs steps on a thread of their own, so that one that never ends can be told from one that is slow. */
final class Watched {

    private static @Nullable ExecutorService runner;

    /** What the present step works on, for the report. */
    private static volatile byte[] input = new byte[0];

    private Watched() {}

    static void worksOn(byte[] bytes) {
        input = bytes;
    }

    static void run(Runnable step, Duration time) {
        Future<?> running = runner().submit(step);
        try {
            running.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            abandon();
            throw new AssertionError("still decoding after " + time + ": " + Sample.hex(input), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Error error ? error : new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static synchronized ExecutorService runner() {
        if (runner == null) {
            runner = Executors.newSingleThreadExecutor(task -> {
                Thread thread = new Thread(task, "labwire-watched");
                thread.setDaemon(true);
                return thread;
            });
        }
        return runner;
    }

    /** The thread that hangs is left behind: shrinking goes on with a new one. */
    private static synchronized void abandon() {
        if (runner != null) {
            runner.shutdownNow();
            runner = null;
        }
    }
}
