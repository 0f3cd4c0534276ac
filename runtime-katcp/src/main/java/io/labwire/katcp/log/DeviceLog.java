package io.labwire.katcp.log;

import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.core.LogLevel;
import java.util.Arrays;
import java.util.IllegalFormatException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.slf4j.Logger;

/**
 * The log of a device: what it says reaches all clients, if it is serious enough for the level that {@code ?log-level}
 * sets (specification, section 10). The host's own log gets all of it, whatever that level. May be used by any thread.
 *
 * <p>Texts are in the manner of {@link String#format}: {@code log.warn("%d of %d fans turn", 3, 4)}. A text that does not fit its
 * arguments is not lost: they follow it. Without arguments a text is taken as it is.
 */
public final class DeviceLog {

    /** The name of the logger that has no other. */
    public static final String ROOT = "root";

    /** What this library itself says of its work is for the host only: telling clients of it would make more of it. */
    private static final String OURS = "io.labwire.katcp";

    private final Set<LogListener> listeners = new CopyOnWriteArraySet<>();
    private volatile LogLevel level = LogLevel.WARN;

    /** A log that nobody listens to yet, at the level {@code warn}. */
    public DeviceLog() {}

    /**
     * Logs a message of this moment.
     *
     * @param messageLevel how serious it is; neither {@code ALL} nor {@code OFF}, which are no levels of a message
     * @param logger name of the logger
     * @param text what is to be said
     * @throws IllegalArgumentException if the level is that of no message
     */
    public void log(LogLevel messageLevel, String logger, String text) {
        log(new LogMessage(messageLevel, Optional.empty(), logger, text));
    }

    /**
     * Logs a message of some other moment.
     *
     * @param messageLevel how serious it is; neither {@code ALL} nor {@code OFF}, which are no levels of a message
     * @param logger name of the logger
     * @param timestamp when it was
     * @param text what is to be said
     * @throws IllegalArgumentException if the level is that of no message
     */
    public void log(LogLevel messageLevel, String logger, Timestamp timestamp, String text) {
        log(new LogMessage(messageLevel, Optional.of(timestamp), logger, text));
    }

    private void log(LogMessage message) {
        HostLog.write(message);
        tell(message);
    }

    private void tell(LogMessage message) {
        if (message.level().compareTo(level) >= 0) {
            listeners.forEach(listener -> listener.logged(message));
        }
    }

    /**
     * Tells the clients of something that the host's log has got already, from an appender or handler of that log. What this log has
     * written there itself, and what this library says of its own work, is left out.
     *
     * @param messageLevel how serious it is; neither {@code ALL} nor {@code OFF}, which are no levels of a message
     * @param logger name of the logger
     * @param timestamp when it was
     * @param text what was said
     * @throws IllegalArgumentException if the level is that of no message
     */
    public void forward(LogLevel messageLevel, String logger, Timestamp timestamp, String text) {
        LogMessage message = new LogMessage(messageLevel, Optional.of(timestamp), logger, text);
        if (!HostLog.isWriting() && !isOurs(logger)) {
            tell(message);
        }
    }

    private static boolean isOurs(String logger) {
        return logger.startsWith(OURS) && (logger.length() == OURS.length() || logger.charAt(OURS.length()) == '.');
    }

    /**
     * A logger as any other code uses it, whose messages reach the clients.
     *
     * @param name its name
     * @return the logger; enabled for a level if the clients or the host's log get it
     */
    public Logger logger(String name) {
        return new DeviceLogger(this, name);
    }

    /**
     * Logs every step.
     *
     * @param format the text
     * @param arguments what belongs into it
     */
    public void trace(String format, Object... arguments) {
        log(LogLevel.TRACE, ROOT, text(format, arguments));
    }

    /**
     * Logs what helps to find a fault.
     *
     * @param format the text
     * @param arguments what belongs into it
     */
    public void debug(String format, Object... arguments) {
        log(LogLevel.DEBUG, ROOT, text(format, arguments));
    }

    /**
     * Logs what is worth knowing.
     *
     * @param format the text
     * @param arguments what belongs into it
     */
    public void info(String format, Object... arguments) {
        log(LogLevel.INFO, ROOT, text(format, arguments));
    }

    /**
     * Logs what should be looked at.
     *
     * @param format the text
     * @param arguments what belongs into it
     */
    public void warn(String format, Object... arguments) {
        log(LogLevel.WARN, ROOT, text(format, arguments));
    }

    /**
     * Logs what went wrong.
     *
     * @param format the text
     * @param arguments what belongs into it
     */
    public void error(String format, Object... arguments) {
        log(LogLevel.ERROR, ROOT, text(format, arguments));
    }

    /**
     * Logs what ends the device.
     *
     * @param format the text
     * @param arguments what belongs into it
     */
    public void fatal(String format, Object... arguments) {
        log(LogLevel.FATAL, ROOT, text(format, arguments));
    }

    private static String text(String format, Object... arguments) {
        if (arguments.length == 0) {
            return format;
        }
        try {
            return String.format(Locale.ROOT, format, arguments);
        } catch (IllegalFormatException unfit) {
            return format + " " + Arrays.toString(arguments);
        }
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

    /**
     * Attaches a listener; twice is once. A server does so with the log of its device.
     *
     * @param listener is told of every message that passes the level from now on
     */
    public void attach(LogListener listener) {
        listeners.add(listener);
    }

    /**
     * Detaches a listener.
     *
     * @param listener is told of no message after this
     */
    public void detach(LogListener listener) {
        listeners.remove(listener);
    }
}
