package io.labwire.katcp.inspect;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A request that a device has.
 *
 * @param name its name
 * @param description what {@code ?help} says of it
 * @param timeoutHint how long it may take, by the device's own word; empty if the device has none
 */
public record OfferedRequest(String name, String description, Optional<Duration> timeoutHint) {

    /** Checks that all are there. */
    public OfferedRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(timeoutHint, "timeoutHint");
    }
}
