package io.labwire.katcp.client;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * How one request is sent and waited for (specification, section 12.2).
 *
 * @param timeout how long to wait for the reply, above 0; empty for the client's own time-out
 * @param keepAlive whether each inform that belongs to the request starts the time-out anew
 * @param ids whether the request gets a message id
 */
public record CallOptions(Optional<Duration> timeout, boolean keepAlive, IdUse ids) {

    /** The client's time-out, counted from the request; an id if the device supports ids. */
    public static final CallOptions DEFAULT = new CallOptions(Optional.empty(), false, IdUse.AUTO);

    private static final Duration ENDLESS = ChronoUnit.FOREVER.getDuration();

    /** Checks that the time-out is above 0. */
    public CallOptions {
        Objects.requireNonNull(ids, "ids");
        if (timeout.isPresent() && (timeout.get().isZero() || timeout.get().isNegative())) {
            throw new IllegalArgumentException("a timeout is positive");
        }
    }

    /**
     * The same with a time-out.
     *
     * @param time how long to wait for the reply, above 0
     * @return the options
     */
    public CallOptions withTimeout(Duration time) {
        return new CallOptions(Optional.of(time), keepAlive, ids);
    }

    /**
     * The same without a time-out: the reply is waited for until the connection ends.
     *
     * @return the options
     */
    public CallOptions withoutTimeout() {
        return withTimeout(ENDLESS);
    }

    /**
     * The same, and each inform that belongs to the request starts the time-out anew.
     *
     * @return the options
     */
    public CallOptions keptAlive() {
        return new CallOptions(timeout, true, ids);
    }

    /**
     * The same with another use of ids.
     *
     * @param use whether the request gets an id
     * @return the options
     */
    public CallOptions withIds(IdUse use) {
        return new CallOptions(timeout, keepAlive, use);
    }
}
