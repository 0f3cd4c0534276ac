package io.labwire.trainer.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heartbeats as they come in (specification, section 2.1). */
class HeartbeatMessageTest {

    private static HeartbeatMessage read(String body) throws WireFormatException {
        return HeartbeatMessage.read(body.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
    }

    @Test
    void itSaysWhoBeatsAndWhen() throws WireFormatException {
        HeartbeatMessage read = read(
                "{\"identifier\": \"autotrainer-device\", \"version\": \"0.9.11\", \"timestamp\": 1795215861.1713142}");

        assertThat(read).isEqualTo(new HeartbeatMessage("autotrainer-device", "0.9.11", 1795215861.1713142));
        assertThat(read.time()).contains(Instant.parse("2026-11-20T23:04:21.171314240Z"));
    }

    /** Who beats is alive. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                             | `` | `` | NaN",
                "{\"version\": \"any text \\u00e9\"}                            | `` | any text \u00e9 | NaN",
                "{\"x\": [{}], \"timestamp\": 2, \"identifier\": \"r\"}         | r  | `` | 2.0",
                "{\"identifier\": null, \"version\": null, \"timestamp\": null} | `` | `` | NaN",
                "{\"timestamp\": \"NaN\"}                                       | `` | `` | NaN",
                "{\"timestamp\": 1, \"timestamp\": Infinity}                    | `` | `` | Infinity"
            })
    void aRigMayLeaveOutWhatItLikes(String body, String identifier, String version, double timestamp)
            throws WireFormatException {
        assertThat(read(body)).isEqualTo(new HeartbeatMessage(identifier, version, timestamp));
    }

    @Test
    void whatCannotBeThereIsToldWithItsPlace() {
        assertThatThrownBy(() -> read("{\"identifier\": 7}")).hasMessageStartingWith("identifier, byte 15");
        assertThatThrownBy(() -> read("[]")).hasMessage("byte 0: an object expected, found a list");
    }
}
