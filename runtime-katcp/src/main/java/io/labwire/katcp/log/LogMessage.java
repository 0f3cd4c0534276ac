package io.labwire.katcp.log;

import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.core.LogLevel;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a device has to say to its clients.
 *
 * @param level how serious it is; neither {@code ALL} nor {@code OFF}
 * @param timestamp when it was; empty for the moment at which it is sent
 * @param logger name of the logger
 * @param text what is to be said
 */
public record LogMessage(LogLevel level, Optional<Timestamp> timestamp, String logger, String text) {

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if the level is a threshold, and that of no message
     */
    public LogMessage {
        if (level == LogLevel.ALL || level == LogLevel.OFF) {
            throw new IllegalArgumentException("no message has the level " + level.wire());
        }
        Objects.requireNonNull(timestamp, "timestamp");
        Objects.requireNonNull(logger, "logger");
        Objects.requireNonNull(text, "text");
    }
}
