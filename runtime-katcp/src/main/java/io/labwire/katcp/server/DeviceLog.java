package io.labwire.katcp.server;

import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.core.LogInform;
import io.labwire.katcp.core.LogLevel;
import java.util.Objects;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * The log of a device: what it says reaches all clients, if it is serious enough for the level that {@code ?log-level}
 * sets (specification, section 10). The host's own log gets all of it, whatever that level. May be used by any thread.
 */
public final class DeviceLog {

    /** The name of the logger that has no other. */
    static final String ROOT = "root";

    private final ServerCore core;
    private volatile LogLevel level = LogLevel.WARN;

    DeviceLog(ServerCore core) {
        this.core = core;
    }

    /**
     * Logs a message.
     *
     * @param messageLevel how serious it is; neither {@code ALL} nor {@code OFF}, which are no levels of a message
     * @param logger name of the logger
     * @param message what is to be said
     * @throws IllegalArgumentException if the level is that of no message
     */
    public void log(LogLevel messageLevel, String logger, String message) {
        if (messageLevel == LogLevel.ALL || messageLevel == LogLevel.OFF) {
            throw new IllegalArgumentException("no message has the level " + messageLevel.wire());
        }
        Objects.requireNonNull(message, "message");
        LoggerFactory.getLogger(logger).atLevel(hostLevel(messageLevel)).log(message);
        if (messageLevel.compareTo(level) >= 0) {
            Timestamp now = core.surroundings().wallClock();
            core.tellAll(new LogInform(messageLevel, now, logger, message));
        }
    }

    private static Level hostLevel(LogLevel level) {
        return switch (level) {
            case ALL, TRACE -> Level.TRACE;
            case DEBUG -> Level.DEBUG;
            case INFO -> Level.INFO;
            case WARN -> Level.WARN;
            case ERROR, FATAL, OFF -> Level.ERROR;
        };
    }

    /**
     * The level from which on messages are sent to clients.
     *
     * @return the level; one for the device, not for a client
     */
    public LogLevel level() {
        return level;
    }

    /**
     * Sets the level from which on messages are sent to clients.
     *
     * @param newLevel the level; {@code ALL} sends everything, {@code OFF} nothing
     */
    public void level(LogLevel newLevel) {
        this.level = Objects.requireNonNull(newLevel, "newLevel");
    }

    /** Tells one client what was wrong with a line of its own (specification, section 2, "Bad lines"). */
    void complain(ServerConnection about, String reason) {
        about.tell(new LogInform(LogLevel.ERROR, core.surroundings().wallClock(), ROOT, reason));
    }
}
