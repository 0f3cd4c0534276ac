package io.labwire.trainer.zmq;

import java.time.Duration;

/** Times as ZeroMQ takes them. */
final class Milliseconds {

    /** Beyond it times could not be counted. */
    private static final Duration MOST = Duration.ofDays(36_500);

    private Milliseconds() {}

    static int of(Duration time) {
        return (int) Math.min(Integer.MAX_VALUE, time.toMillis());
    }

    static void positive(String name, Duration time) {
        if (time.compareTo(Duration.ofMillis(1)) < 0 || time.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    name + " is a time of at least 1 ms and at most a hundred years, not " + time);
        }
    }
}
