package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.json.read.JsonRules;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.ReceivedMessage;
import org.junit.jupiter.api.Test;

/** Which copy of an emergency is the second (specification, section 2.3). */
class EmergencyPairsTest {

    private final EmergencyPairs pairs = new EmergencyPairs();

    private boolean isSecond(Topic topic, int kind, int index) {
        return ReceivedMessage.read(
                                SimulatedNetwork.message(topic, "{\"kind\":" + kind + ",\"index\":" + index + "}"),
                                JsonRules.PYTHON)
                        instanceof ReceivedMessage.Happened happened
                && pairs.isSecondCopy(happened);
    }

    @Test
    void kindAndIndexMakeAPair() {
        assertThat(isSecond(Topic.EMERGENCY, 101, 1)).isFalse();
        assertThat(isSecond(Topic.EMERGENCY, 102, 2)).isFalse();
        assertThat(isSecond(Topic.EVENT, 102, 1)).as("another kind").isFalse();
        assertThat(isSecond(Topic.EVENT, 101, 2)).as("another index").isFalse();
        assertThat(isSecond(Topic.EVENT, 101, 1)).isTrue();
        assertThat(isSecond(Topic.EVENT, 101, 1)).as("a third").isFalse();
        assertThat(isSecond(Topic.EVENT, 102, 2)).isTrue();
    }

    /** Those whose second copy never came are forgotten one day. */
    @Test
    void someAreRememberedAndNotAll() {
        for (int index = 0; index <= 64; index++) {
            assertThat(isSecond(Topic.EMERGENCY, 101, index)).isFalse();
        }
        assertThat(isSecond(Topic.EVENT, 101, 0)).isFalse();
        assertThat(isSecond(Topic.EVENT, 101, 1)).isTrue();
        assertThat(isSecond(Topic.EVENT, 101, 64)).isTrue();
    }
}
