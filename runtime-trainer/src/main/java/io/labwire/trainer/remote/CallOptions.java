package io.labwire.trainer.remote;

import io.labwire.trainer.message.CommandType;
import java.time.Duration;
import java.util.Objects;

/**
 * How one call is made.
 *
 * @param timeout how long the answer may take from when the request is sent; above 0
 * @param repeats how often the request is sent again after a time-out or a failure of the socket. Commands are not idempotent:
 *     a rig may do one twice
 * @param notificationTimeout how long a notification may take from when the answer announced it; above 0
 */
public record CallOptions(Duration timeout, int repeats, Duration notificationTimeout) {

    /** More than 64 bits of nanoseconds hold would end every call, not only the one that is given it. */
    private static final Duration MOST = Duration.ofDays(36_500);

    /** The time-out of the device service, no repetition, and an hour for what is announced. */
    public static final CallOptions DEFAULT = new CallOptions(Duration.ofMillis(10_500), 0, Duration.ofHours(1));

    /** Checks that times are positive. */
    public CallOptions {
        positive("timeout", timeout);
        positive("notificationTimeout", notificationTimeout);
        if (repeats < 0) {
            throw new IllegalArgumentException("repeats is 0 or more, not " + repeats);
        }
    }

    static void positive(String name, Duration time) {
        Objects.requireNonNull(time, name);
        if (time.isZero() || time.isNegative() || time.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(name + " is a time above 0 and at most a hundred years, not " + time);
        }
    }

    /**
     * The same with another time-out.
     *
     * @param other how long the answer may take
     * @return the options
     */
    public CallOptions withTimeout(Duration other) {
        return new CallOptions(other, repeats, notificationTimeout);
    }

    /** The same for a command whose answer may take longer than that of others. */
    CallOptions allowing(CommandType<?, ?> command) {
        return command.timeoutHint()
                .filter(hint -> hint.compareTo(timeout) > 0)
                .map(this::withTimeout)
                .orElse(this);
    }

    /**
     * The same with repetitions.
     *
     * @param other how often the request is sent again
     * @return the options
     */
    public CallOptions withRepeats(int other) {
        return new CallOptions(timeout, other, notificationTimeout);
    }

    /**
     * The same with another time-out for notifications.
     *
     * @param other how long a notification may take
     * @return the options
     */
    public CallOptions withNotificationTimeout(Duration other) {
        return new CallOptions(timeout, repeats, other);
    }
}
