package io.labwire.codegen.model.resolving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {

    @ParameterizedTest
    @CsvSource({
        "1s, PT1S",
        "500ms, PT0.5S",
        "2min, PT2M",
        "1.5h, PT1H30M",
        "0s, PT0S",
        "65s, PT1M5S",
        "10us, PT0.00001S",
        "1ns, PT0.000000001S",
        "0.000000001s, PT0.000000001S",
        "999999999999h, PT999999999999H"
    })
    void aNumberWithItsUnitIsADuration(String text, Duration expected) {
        assertThat(DurationText.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "s",
                "1 s",
                "-1s",
                "+1s",
                "1S",
                "1.s",
                ".5s",
                "1e3s",
                "1d",
                "0.5ns",
                "1m",
                "1s2ms",
                "1000000000000s",
                "0.0000000001s"
            })
    void anythingElseIsNone(String text) {
        assertThat(DurationText.parse(text)).isEmpty();
    }
}
