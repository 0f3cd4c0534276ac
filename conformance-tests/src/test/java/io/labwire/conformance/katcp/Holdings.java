package io.labwire.conformance.katcp;

import com.sun.management.UnixOperatingSystemMXBean;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufAllocatorMetric;
import io.netty.buffer.ByteBufAllocatorMetricProvider;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What this process holds of what has to be given back.
 *
 * @param threads how many of ours
 * @param files sockets and other files
 * @param bufferBytes memory of Netty's buffers, in use or kept for the next ones
 */
record Holdings(long threads, long files, long bufferBytes) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ON_PURPOSE = "lost on purpose";

    static Holdings now() {
        ByteBufAllocatorMetric buffers = ((ByteBufAllocatorMetricProvider) ByteBufAllocator.DEFAULT).metric();
        return new Holdings(threadNames().size(), openFiles(), buffers.usedDirectMemory() + buffers.usedHeapMemory());
    }

    /** Waits until the process holds no more than this. */
    void awaitNoMore() {
        await(() -> now().isAtMost(this), () -> "before " + this + ", now " + now() + " " + threadNames());
    }

    private boolean isAtMost(Holdings other) {
        return threads <= other.threads && files <= other.files && bufferBytes <= other.bufferBytes;
    }

    /**
     * The buffers that were lost without having been released. One is lost on purpose, and waited for: when it is noticed, so
     * are all that were lost before.
     */
    static List<String> lostBuffers() {
        loseOne();
        await(
                () -> {
                    ByteBufAllocator.DEFAULT.buffer(1).release(); // which is when Netty looks
                    return NotedLeaks.noted().stream().anyMatch(leak -> leak.contains(ON_PURPOSE));
                },
                () -> "not even the buffer that was lost on purpose was noticed");
        return NotedLeaks.noted().stream()
                .filter(leak -> !leak.contains(ON_PURPOSE))
                .toList();
    }

    private static void loseOne() {
        var unused = ByteBufAllocator.DEFAULT.buffer(1).touch(ON_PURPOSE);
    }

    private static void await(BooleanSupplier condition, Supplier<String> otherwise) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(otherwise.get());
            }
            System.gc();
            Thread.onSpinWait();
        }
    }

    private static List<String> threadNames() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("labwire-"))
                .sorted()
                .toList();
    }

    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
    }
}
