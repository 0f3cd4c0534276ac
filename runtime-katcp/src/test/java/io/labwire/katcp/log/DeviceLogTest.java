package io.labwire.katcp.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.core.LogLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class DeviceLogTest {

    private final List<String> told = new ArrayList<>();
    private final DeviceLog log = new DeviceLog();

    DeviceLogTest() {
        log.attach(message -> told.add(message.level().wire() + " " + message.logger() + " " + message.text()));
    }

    @Test
    void theLevelDecidesWhatClientsAreTold() {
        log.info("hidden");
        log.warn("shown");
        log.level(LogLevel.ALL);
        log.trace("a");
        log.debug("b");
        log.error("c");
        log.fatal("d");
        log.level(LogLevel.OFF);
        log.fatal("silent");
        assertThat(told)
                .containsExactly("warn root shown", "trace root a", "debug root b", "error root c", "fatal root d");
    }

    @Test
    void aTextIsFormattedAndNeverLost() {
        log.warn("%d of %s at 100%%", 3, "four");
        log.warn("100%");
        log.warn("%d fans", "three");
        assertThat(told).containsExactly("warn root 3 of four at 100%", "warn root 100%", "warn root %d fans [three]");
    }

    @Test
    void aThresholdIsNoLevelOfAMessage() {
        assertThatThrownBy(() -> log.log(LogLevel.ALL, "x", "y")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.log(LogLevel.OFF, "x", "y")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLoggerOfSlf4jReachesTheClients() {
        Logger logger = log.logger("example.rx");
        logger.warn("{} is {}", "it", 5);
        logger.error("broken", new IllegalStateException("deep"));
        logger.info("hidden");
        assertThat(told)
                .containsExactly(
                        "warn example.rx it is 5", "error example.rx broken: java.lang.IllegalStateException: deep");
        log.level(LogLevel.ALL);
        assertThat(logger.isTraceEnabled()).isTrue();
    }

    @Test
    void whatTheHostsLogHasIsForwardedButNotWhatThisLibrarySaysOfItsWork() {
        Timestamp then = new Timestamp(5);
        log.forward(LogLevel.WARN, "org.example", then, "theirs");
        log.forward(LogLevel.WARN, "io.labwire.katcp.server.ClientChannel", then, "ours");
        log.forward(LogLevel.WARN, "io.labwire.katcpless", then, "not ours");
        assertThat(told).containsExactly("warn org.example theirs", "warn io.labwire.katcpless not ours");
    }

    @Test
    void whatIsWrittenToTheHostsLogDoesNotComeBackFromThere() {
        DeviceLog round = new DeviceLog();
        ClientsHandler bridge = new ClientsHandler(round);
        HostLog.duringWriting(() -> bridge.publish(entry(Level.WARNING, "told already")));
        round.attach(message -> told.add(message.text()));
        HostLog.duringWriting(() -> bridge.publish(entry(Level.WARNING, "told already")));
        bridge.publish(entry(Level.WARNING, "new"));
        assertThat(told).containsExactly("new");
    }

    @Test
    void theJdksLogReachesTheClients() {
        ClientsHandler handler = new ClientsHandler(log);
        log.level(LogLevel.ALL);
        for (Level level : List.of(Level.SEVERE, Level.WARNING, Level.INFO, Level.CONFIG, Level.FINE, Level.FINEST)) {
            handler.publish(entry(level, "x"));
        }
        handler.setLevel(Level.SEVERE);
        handler.publish(entry(Level.WARNING, "hidden"));
        assertThat(told)
                .containsExactly(
                        "error jul x", "warn jul x", "info jul x", "debug jul x", "debug jul x", "trace jul x");
    }

    private static LogRecord entry(Level level, String text) {
        LogRecord entry = new LogRecord(level, text);
        entry.setLoggerName("jul");
        return entry;
    }
}
