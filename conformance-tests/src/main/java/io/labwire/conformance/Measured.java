package io.labwire.conformance;

import com.sun.management.ThreadMXBean;
import io.labwire.core.wire.WireFormatException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What came of running a decoder on a thread of its own: a message or a refusal, and how much it allocated. */
final class Measured<M> {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static @Nullable ExecutorService runner;

    private final @Nullable M message;
    private final @Nullable WireFormatException refusal;
    private final long allocated;

    private Measured(@Nullable M message, @Nullable WireFormatException refusal, long allocated) {
        this.message = message;
        this.refusal = refusal;
        this.allocated = allocated;
    }

    static <M> Measured<M> run(Callable<M> decoding, Duration time, byte[] input) {
        Future<Measured<M>> running = runner().submit(() -> measure(decoding));
        try {
            return running.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            abandon();
            throw new AssertionError("still decoding after " + time + ": " + Sample.hex(input), e);
        } catch (ExecutionException e) {
            throw new AssertionError("not a wire-format exception, from decoding " + Sample.hex(input), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static <M> Measured<M> measure(Callable<M> decoding) throws Exception {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            M message = decoding.call();
            return new Measured<>(message, null, THREADS.getCurrentThreadAllocatedBytes() - before);
        } catch (WireFormatException refusal) {
            return new Measured<>(null, refusal, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
    }

    long allocated() {
        return allocated;
    }

    M result() throws WireFormatException {
        if (refusal != null) {
            throw refusal;
        }
        if (message == null) {
            throw new AssertionError("decoded to null");
        }
        return message;
    }

    private static synchronized ExecutorService runner() {
        if (runner == null) {
            runner = Executors.newSingleThreadExecutor(task -> {
                Thread thread = new Thread(task, "labwire-bounded-decoding");
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
