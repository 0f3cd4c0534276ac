package io.labwire.benchmarks.schema;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * What one step cost the thread that took it. Time is that of the processor, so that whoever shares the machine does not
 * count.
 *
 * @param result what came of it
 * @param milliseconds the time
 * @param megabytes what was allocated
 * @param <T> what came of it
 */
record Cost<T>(T result, double milliseconds, double megabytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static <T> Cost<T> of(Callable<T> step) throws Exception {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long time = THREADS.getCurrentThreadCpuTime();
        T result = step.call();
        return new Cost<>(
                result,
                (THREADS.getCurrentThreadCpuTime() - time) / 1e6,
                (THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1e6);
    }
}
