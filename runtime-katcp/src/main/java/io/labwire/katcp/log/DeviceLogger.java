package io.labwire.katcp.log;

import io.labwire.katcp.core.LogLevel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** One name of a device's log, as SLF4J has it. A stack trace goes to the host's log; clients are told what was thrown. */
final class DeviceLogger extends LegacyAbstractLogger {

    private static final long serialVersionUID = 1L;

    private final transient DeviceLog log;
    private final transient Logger host;

    DeviceLogger(DeviceLog log, String name) {
        this.log = log;
        this.host = LoggerFactory.getLogger(name);
        this.name = name;
    }

    @Override
    public boolean isTraceEnabled() {
        return enabled(LogLevel.TRACE) || host.isTraceEnabled();
    }

    @Override
    public boolean isDebugEnabled() {
        return enabled(LogLevel.DEBUG) || host.isDebugEnabled();
    }

    @Override
    public boolean isInfoEnabled() {
        return enabled(LogLevel.INFO) || host.isInfoEnabled();
    }

    @Override
    public boolean isWarnEnabled() {
        return enabled(LogLevel.WARN) || host.isWarnEnabled();
    }

    @Override
    public boolean isErrorEnabled() {
        return enabled(LogLevel.ERROR) || host.isErrorEnabled();
    }

    private boolean enabled(LogLevel level) {
        return level.compareTo(log.level()) >= 0;
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String pattern,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        String text = MessageFormatter.basicArrayFormat(pattern, arguments);
        log.log(LogLevel.valueOf(level.name()), name, thrown == null ? text : text + ": " + thrown);
        if (thrown != null) {
            host.atLevel(level).setCause(thrown).log("where {} came from", thrown.toString());
        }
    }
}
