package io.labwire.cli.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.labwire.katcp.core.LogLevel;
import io.labwire.katcp.log.DeviceLog;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a device logs, as the log of a program gets it that has one (specification, section 10). */
class DeviceLogAtTheHostTest {

    private static final String BENCH = "bench";

    private final Logger host = (Logger) LoggerFactory.getLogger(BENCH);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final List<String> told = new ArrayList<>();
    private final DeviceLog log = new DeviceLog();

    @BeforeEach
    void listen() {
        written.start();
        host.addAppender(written);
        log.attach(message -> told.add(message.text()));
    }

    @AfterEach
    void listenNoMore() {
        host.detachAppender(written);
    }

    private List<String> written() {
        return written.list.stream()
                .map(event -> event.getLevel() + " " + event.getFormattedMessage())
                .toList();
    }

    @Test
    void whatClientsAreNotToldTheHostIsWrittenAllTheSame() {
        log.level(LogLevel.OFF);
        log.log(LogLevel.WARN, BENCH, "warm");
        log.log(LogLevel.FATAL, BENCH, "{} on fire");
        log.logger(BENCH).error("{} fans stand still", 2);
        assertThat(told).isEmpty();
        assertThat(written()).containsExactly("WARN warm", "ERROR {} on fire", "ERROR 2 fans stand still");
    }

    @Test
    void theHostsOwnLevelIsTheHosts() {
        log.level(LogLevel.ALL);
        log.log(LogLevel.INFO, BENCH, "all is well");
        assertThat(told).containsExactly("all is well");
        assertThat(written()).isEmpty(); // as the program's log is set: warnings and worse
    }
}
