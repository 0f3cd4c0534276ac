package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.core.Topic;
import java.util.AbstractMap;
import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zeromq.ZMQ;

/** What is sent goes out as it was then, or is reported, also at the end (specification, sections 2.4 and 9). */
@Timeout(60)
class SentMessagesTest {

    private static final byte[] EVERYTHING = {};

    @Test
    void aMapThatFailsIsReportedAndDoesNoHarm() throws Exception {
        Map<String, Object> changing = new AbstractMap<>() {
            @Override
            public Set<Map.Entry<String, Object>> entrySet() {
                throw new ConcurrentModificationException("another thread puts something in");
            }
        };
        try (Rig rig = new Rig(defaults -> {})) {
            assertThat(rig.device.sendDict(Topic.PROPERTY_CHANGE, changing)).isFalse();
            assertThat(rig.device.sendDict(Topic.EVENT, changing)).isFalse();
            assertThat(rig.device.counts().dropped()).isEqualTo(2);
        }
    }

    @Test
    void whatIsSentIsWhatItWasThen() throws Exception {
        try (Rig rig = new Rig(defaults -> {})) {
            ZMQ.Socket subscriber = rig.subscriber(EVERYTHING);
            rig.awaitSubscription(Topic.EVENT);
            byte[] body = {'A'};
            for (int count = 0; count < 500; count++) {
                body[0] = 'A';
                rig.device.send(Topic.EVENT, body);
                body[0] = 'B';
            }
            for (int count = 0; count < 500; count++) {
                assertThat(Rig.message(subscriber)).endsWith("|A");
            }
        }
    }

    @Test
    void whatZeroMqHasBeforeTheEndArrives() throws Exception {
        String text = "x".repeat(100_000);
        try (Rig rig = new Rig(defaults -> {})) {
            ZMQ.Socket subscriber = rig.subscriber(EVERYTHING);
            rig.awaitSubscription(Topic.EVENT);
            for (int count = 0; count < 200; count++) {
                rig.device.sendString(Topic.EVENT, text);
            }
            while (rig.device.counts().published() < 200) {
                Thread.onSpinWait();
            }
            rig.device.stop();
            for (int count = 0; count < 200; count++) {
                assertThat(Rig.message(subscriber)).endsWith("|" + text);
            }
        }
    }
}
