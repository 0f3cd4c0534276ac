package io.labwire.trainer.zmq;

import java.time.Duration;

/** Times as ZeroMQ takes them. */
final class Milliseconds {

    private Milliseconds() {}

    static int of(Duration time) {
        return (int) Math.min(Integer.MAX_VALUE, time.toMillis());
    }

    static void positive(String name, Duration time) {
        if (time.toMillis() < 1) {
            throw new IllegalArgumentException(name + " is a time of at least 1 ms, not " + time);
        }
    }
}
