package io.labwire.katcp.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.wire.Message;
import org.junit.jupiter.api.Test;

/** What is remembered of {@code #interface-changed} (specification, section 9). */
class DeviceChangeTest {

    private final DeviceChange change = new DeviceChange(3);

    private void added(String sensor) {
        change.add(Message.inform("interface-changed", "sensor", sensor, "added"));
    }

    @Test
    void sensorsAreKnownByName() {
        added("a");
        added("µ\\");
        change.add(Message.inform("interface-changed", "request", "x", "added"));
        assertThat(change.concernsSensor("a")).isTrue();
        assertThat(change.concernsSensor("µ\\")).isTrue();
        assertThat(change.concernsSensor("b")).isFalse();
    }

    @Test
    void moreNamesThanTheLimitSaysAreEverything() {
        added("a");
        added("b");
        added("c");
        added("c");
        assertThat(change.concernsSensor("other")).isFalse();
        assertThat(change.names()).isEqualTo(3);
        added("d");
        assertThat(change.concernsSensor("other")).isTrue();
        assertThat(change.names()).isZero();
    }

    @Test
    void onceItIsEverythingNoNameIsKept() {
        added("a");
        change.add(Message.inform("device-changed"));
        assertThat(change.names()).isZero();
        added("b");
        assertThat(change.names()).isZero();
    }

    @Test
    void aNameThatNoSensorHasIsEverything() {
        added("n".repeat(1025));
        assertThat(change.concernsSensor("other")).isTrue();
    }
}
