package io.labwire.katcp.log;

import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.core.LogLevel;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * A handler of {@code java.util.logging} by which clients get what the program logs there:
 * {@code Logger.getLogger("org.example").addHandler(new ClientsHandler(log))}. What the device's log has written there itself does not go
 * round in a circle.
 */
public final class ClientsHandler extends Handler {

    private final DeviceLog log;

    /**
     * A handler that lets everything pass; the level of the device's log decides.
     *
     * @param log the device's log
     */
    public ClientsHandler(DeviceLog log) {
        this.log = Objects.requireNonNull(log, "log");
        setFormatter(new SimpleFormatter());
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            String logger = Objects.requireNonNullElse(entry.getLoggerName(), DeviceLog.ROOT);
            String text = Objects.requireNonNullElse(getFormatter().formatMessage(entry), "");
            log.forward(level(entry.getLevel()), logger, Timestamp.of(entry.getInstant()), text);
        }
    }

    private static LogLevel level(Level level) {
        int value = level.intValue();
        if (value >= Level.SEVERE.intValue()) {
            return LogLevel.ERROR;
        } else if (value >= Level.WARNING.intValue()) {
            return LogLevel.WARN;
        } else if (value >= Level.INFO.intValue()) {
            return LogLevel.INFO;
        }
        return value >= Level.FINER.intValue() ? LogLevel.DEBUG : LogLevel.TRACE;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
