package io.labwire.conformance;

import com.sun.management.ThreadMXBean;
import io.labwire.core.wire.WireFormatException;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What decoding may cost at most. Generous on purpose: it is there to catch a hang, and an allocation that an attacker
 * chooses, not to measure speed.
 *
 * @param time the longest that the decodings of one try may take together
 * @param fixedAllocation bytes that any decoding may allocate
 * @param allocationPerByte bytes that it may allocate on top, per byte of input
 */
public record Bounds(Duration time, long fixedAllocation, long allocationPerByte) {

    /** Ten seconds, and 64 KiB and 128 bytes per byte of input. */
    public static final Bounds DEFAULT = new Bounds(Duration.ofSeconds(10), 64 * 1024, 128);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Checks that all are positive. */
    public Bounds {
        if (time.isNegative() || time.isZero() || fixedAllocation <= 0 || allocationPerByte <= 0) {
            throw new IllegalArgumentException("bounds must be positive");
        }
    }

    /** Runs a step within the time. */
    void watch(Runnable step) {
        Watched.run(step, time);
    }

    /** Decodes within the allocation; what is thrown is the codec's wire-format exception or an assertion's error. */
    <M> M decode(Codec<M> codec, byte[] bytes) throws WireFormatException {
        Watched.worksOn(bytes);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            M message = codec.decode(bytes);
            checkAllocation(codec, bytes, THREADS.getCurrentThreadAllocatedBytes() - before);
            return message;
        } catch (WireFormatException refusal) {
            checkAllocation(codec, bytes, THREADS.getCurrentThreadAllocatedBytes() - before);
            throw refusal;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("not a wire-format exception, from decoding " + Sample.hex(bytes), e);
        }
    }

    private void checkAllocation(Codec<?> codec, byte[] bytes, long allocated) {
        long most = fixedAllocation + allocationPerByte * bytes.length;
        if (allocated <= most) {
            return;
        }
        // The first decoding of all loads classes; what the input alone costs is the same a second time.
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            codec.decode(bytes);
        } catch (WireFormatException refusedAgain) {
            // What it costs is counted either way.
        }
        long again = THREADS.getCurrentThreadAllocatedBytes() - before;
        if (again > most) {
            throw new AssertionError("decoding " + bytes.length + " bytes allocated " + again + " bytes, more than "
                    + most + ": " + Sample.hex(bytes));
        }
    }
}
