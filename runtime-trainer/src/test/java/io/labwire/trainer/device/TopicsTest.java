package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.trainer.core.Topic;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zeromq.ZMQ;

/** What messages are about, and who gets them (specification, section 2). */
@Timeout(60)
class TopicsTest {

    @ParameterizedTest
    @CsvSource({
        "ANY, 0, 00000000",
        "HEARTBEAT, 1001, e9030000",
        "EMERGENCY, 2001, d1070000",
        "EVENT, 4001, a10f0000",
        "PROPERTY_CHANGE, 5001, 89130000",
        "COMMAND_RESULT, 6001, 71170000"
    })
    void eachTopicHasItsNumberAndItsBytes(String name, long number, String bytes) {
        assertThat(Topic.named(name)).contains(Topic.of(number));
        assertThat(HexFormat.of().formatHex(Outgoing.frame(Topic.of(number)))).isEqualTo(bytes);
        assertThat(Topic.known()).hasSize(6);
    }

    @Property
    void anyNumberOf32BitsIsATopic(@ForAll @LongRange(max = 0xffff_ffffL) long number) {
        byte[] frame = Outgoing.frame(Outgoing.checked(Topic.of(number)));

        assertThat(frame).hasSize(4);
        assertThat(Integer.toUnsignedLong(
                        Integer.reverseBytes(ByteBuffer.wrap(frame).getInt())))
                .isEqualTo(number);
    }

    /** In the thread of the caller, whatever state the device is in, and nothing is sent. */
    @ParameterizedTest
    @ValueSource(longs = {-1, 4_294_967_296L, Long.MIN_VALUE, Long.MAX_VALUE})
    void whatIsNoNumberOf32BitsIsRefusedAtOnce(long number) {
        Topic none = Topic.of(number);
        try (Rig rig = new Rig(defaults -> {})) {
            for (TrainerDevice device : List.of(rig.device, Rig.created(defaults -> {}))) {
                for (Runnable sending : List.<Runnable>of(
                        () -> device.send(none, new byte[0]),
                        () -> device.sendString(none, ""),
                        () -> device.sendDict(none, Map.of()))) {
                    assertThatThrownBy(sending::run)
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage("a topic is a number of 0 to 4294967295, not " + number);
                }
                assertThat(device.counts().published()).isZero();
            }
        }
    }

    @Test
    void aSubscriptionIsThatOfTheFirstBytes() throws Exception {
        try (Rig rig = new Rig(defaults -> {})) {
            // Who wants everything comes last: from then on each topic has somebody who wants it.
            ZMQ.Socket events = rig.subscriber(Outgoing.frame(Topic.EVENT));
            rig.awaitSubscription(Topic.EVENT);
            ZMQ.Socket any = rig.subscriber(new byte[4]);
            rig.awaitSubscription(Topic.ANY);
            ZMQ.Socket everything = rig.subscriber(new byte[0]);
            rig.awaitSubscription(Topic.of(7));
            assertThat(rig.device.sendString(Topic.EVENT, "1")).isTrue();
            assertThat(rig.device.sendString(Topic.HEARTBEAT, "2")).isTrue();
            assertThat(rig.device.sendString(Topic.ANY, "3")).isTrue();
            assertThat(rig.device.sendString(Topic.EVENT, "4")).isTrue();

            for (String message : List.of("a10f0000|1", "e9030000|2", "00000000|3", "a10f0000|4")) {
                assertThat(Rig.message(everything)).isEqualTo(message);
            }
            assertThat(Rig.message(events)).isEqualTo("a10f0000|1");
            assertThat(Rig.message(events)).isEqualTo("a10f0000|4");
            assertThat(Rig.message(any)).isEqualTo("00000000|3");
        }
    }
}
