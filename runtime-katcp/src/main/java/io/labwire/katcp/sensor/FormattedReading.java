package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import java.util.Objects;

/**
 * A reading as it is on the wire (specification, section 6), arguments without escapes.
 *
 * @param timestamp when it was read, in the form of the version
 * @param status whether the value can be relied on
 * @param value the value in the form of the sensor's type
 */
public record FormattedReading(Bytes timestamp, Bytes status, Bytes value) {

    /** Checks that all three are there. */
    public FormattedReading {
        Objects.requireNonNull(timestamp, "timestamp");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(value, "value");
    }
}
