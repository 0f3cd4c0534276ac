package io.labwire.katcp.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.wire.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

class ReceivedLogTest {

    private final List<String> written = new ArrayList<>();

    /** A log of which every line is kept. */
    private final class Kept extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean isTraceEnabled() {
            return true;
        }

        @Override
        public boolean isDebugEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
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
            written.add(level + " " + MessageFormatter.basicArrayFormat(pattern, arguments));
        }
    }

    @Test
    void whatAServerLogsIsLoggedByTheHost() {
        ReceivedLog log = new ReceivedLog(new Kept());
        for (String level : List.of("trace", "debug", "info", "warn", "error", "fatal")) {
            log.accept(Message.inform("log", level, "12.5", "rx.lo", "It {} hot."));
        }
        assertThat(written)
                .containsExactly(
                        "TRACE 12.5 rx.lo: It {} hot.",
                        "DEBUG 12.5 rx.lo: It {} hot.",
                        "INFO 12.5 rx.lo: It {} hot.",
                        "WARN 12.5 rx.lo: It {} hot.",
                        "ERROR 12.5 rx.lo: It {} hot.",
                        "ERROR 12.5 rx.lo: It {} hot.");
    }

    @Test
    void whatAServerSaysIsOneLineThatEndsSomewhere() {
        ReceivedLog log = new ReceivedLog(new Kept());
        log.accept(Message.inform("log", "warn", "1\u001b[2J", "r\nx", "Größe\r\nERROR forged"));
        log.accept(Message.inform("log", "warn", "1", "x", "y".repeat(9000)));
        log.accept(Message.inform("x", "\u001b" + "y".repeat(9000)));
        assertThat(written.get(0)).isEqualTo("WARN 1\\x1b[2J r\\x0ax: Größe\\x0d\\x0aERROR forged");
        assertThat(written.get(1)).isEqualTo("WARN 1 x: " + "y".repeat(8192) + "...");
        assertThat(written.get(2)).hasSizeLessThan(400).doesNotContain("\u001b").endsWith("y...");
    }

    @Test
    void whatIsNoMessageOfALogIsAWarning() {
        ReceivedLog log = new ReceivedLog(new Kept());
        log.accept(Message.inform("log", "all", "1", "x", "y"));
        log.accept(Message.inform("log", "off", "1", "x", "y"));
        log.accept(Message.inform("log", "loud", "1", "x", "y"));
        log.accept(Message.inform("log", "warn", "1", "x"));
        assertThat(written)
                .hasSize(4)
                .allMatch(line -> line.startsWith("WARN A server has sent what is no message of a log: #log "));
    }
}
