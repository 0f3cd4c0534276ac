package io.labwire.cli.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.device.TrainerDevice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a device does not publish is said in the log of a program that has one (specification, section 2.4). */
class DeviceWarningsTest {

    private static final String STOPPED = " is not sent: it has been stopped, or too many messages wait";

    private final Logger log = (Logger) LoggerFactory.getLogger(TrainerDevice.class);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final TrainerDevice device = TrainerDevice.create(
            with -> with.hosts(List.of("127.0.0.1")).subscriberPort(0).commandPort(0));

    @BeforeEach
    void listen() {
        written.start();
        log.addAppender(written);
        device.start();
    }

    @AfterEach
    void listenNoMore() {
        device.stop();
        log.detachAppender(written);
    }

    private List<String> written() {
        return written.list.stream()
                .map(event -> event.getLevel() + " " + event.getFormattedMessage())
                .toList();
    }

    @Test
    void whatIsSentAfterTheEndIsWarnedOf() {
        assertThat(device.sendString(Topic.EVENT, "in time")).isTrue();
        device.stop();
        assertThat(written()).isEmpty();

        assertThat(device.send(Topic.of(7), new byte[0])).isFalse();
        assertThat(device.sendString(Topic.PROPERTY_CHANGE, "")).isFalse();
        assertThat(device.sendDict(Topic.EVENT, Map.of("kind", 201))).isFalse();
        assertThat(written())
                .containsExactly(
                        "WARN a message on " + Topic.of(7) + STOPPED,
                        "WARN a message on PROPERTY_CHANGE" + STOPPED,
                        "WARN a message on EVENT" + STOPPED);
    }

    @Test
    void whatCannotBeWrittenIsWarnedOf() {
        assertThat(device.sendDict(Topic.EVENT, new Object())).isFalse();
        assertThat(written()).singleElement().asString().startsWith("WARN a message on EVENT cannot be written: ");
    }
}
