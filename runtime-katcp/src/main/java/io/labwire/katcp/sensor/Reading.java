package io.labwire.katcp.sensor;

import io.labwire.katcp.argument.Timestamp;
import java.util.Objects;

/**
 * What a sensor read at one moment. The three belong together: nobody ever sees parts of two readings.
 *
 * @param timestamp when it was read
 * @param status whether the value can be relied on
 * @param value the value; there whatever the status
 * @param <T> what the sensor holds
 */
public record Reading<T>(Timestamp timestamp, SensorStatus status, T value) {

    /** Checks that all three are there. */
    public Reading {
        Objects.requireNonNull(timestamp, "timestamp");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(value, "value");
    }
}
