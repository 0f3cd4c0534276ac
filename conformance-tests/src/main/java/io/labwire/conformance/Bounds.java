package io.labwire.conformance;

import io.labwire.core.wire.WireFormatException;
import java.time.Duration;

/**
 * What decoding may cost at most. Generous on purpose: it is there to catch a hang, and an allocation that an attacker
 * chooses, not to measure speed.
 *
 * @param time the longest that one decoding may take
 * @param fixedAllocation bytes that any decoding may allocate
 * @param allocationPerByte bytes that it may allocate on top, per byte of input
 */
public record Bounds(Duration time, long fixedAllocation, long allocationPerByte) {

    /** Ten seconds, and 64 KiB and 128 bytes per byte of input. */
    public static final Bounds DEFAULT = new Bounds(Duration.ofSeconds(10), 64 * 1024, 128);

    /** Checks that all are positive. */
    public Bounds {
        if (time.isNegative() || time.isZero() || fixedAllocation <= 0 || allocationPerByte <= 0) {
            throw new IllegalArgumentException("bounds must be positive");
        }
    }

    /**
     * Decodes within these bounds.
     *
     * @param codec what decodes
     * @param bytes any bytes
     * @return the message
     * @param <M> the message's type
     * @throws WireFormatException if the codec says so
     * @throws AssertionError if it throws anything else, takes too long or allocates too much
     */
    public <M> M decode(Codec<M> codec, byte[] bytes) throws WireFormatException {
        Measured<M> measured = Measured.run(() -> codec.decode(bytes), time, bytes);
        long most = fixedAllocation + allocationPerByte * bytes.length;
        if (measured.allocated() > most) {
            // The first decoding of all loads classes; what the input alone costs is the same a second time.
            measured = Measured.run(() -> codec.decode(bytes), time, bytes);
        }
        if (measured.allocated() > most) {
            throw new AssertionError("decoding " + bytes.length + " bytes allocated " + measured.allocated()
                    + " bytes, more than " + most + ": " + Sample.hex(bytes));
        }
        return measured.result();
    }
}
