package io.labwire.katcp.log;

import io.labwire.katcp.core.LogLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** The way into the log of the program that this runs in. What takes it does not come back through a bridge. */
final class HostLog {

    private static final ThreadLocal<Boolean> WRITING = ThreadLocal.withInitial(() -> false);

    private HostLog() {}

    static void write(LogMessage message) {
        duringWriting(() -> LoggerFactory.getLogger(message.logger())
                .atLevel(level(message.level()))
                .log(message.text()));
    }

    static void duringWriting(Runnable writing) {
        WRITING.set(true);
        try {
            writing.run();
        } finally {
            WRITING.remove();
        }
    }

    /** Whether this thread is writing right now, so that what a bridge sees is what a device has said already. */
    static boolean isWriting() {
        return WRITING.get();
    }

    /** What somebody else's device has said. */
    static void write(Logger logger, LogLevel level, String text) {
        logger.atLevel(level(level)).log(text);
    }

    private static Level level(LogLevel level) {
        return switch (level) {
            case ALL, TRACE -> Level.TRACE;
            case DEBUG -> Level.DEBUG;
            case INFO -> Level.INFO;
            case WARN -> Level.WARN;
            case ERROR, FATAL, OFF -> Level.ERROR;
        };
    }
}
