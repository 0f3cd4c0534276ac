package io.labwire.json.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnixTimeTest {

    @ParameterizedTest
    @CsvSource({
        "0.0,1970-01-01T00:00:00Z",
        "1795215861.1713142,2026-11-20T23:04:21.171314240Z",
        "-0.25,1969-12-31T23:59:59.750Z"
    })
    void theMomentIsTheOneOfTheNumber(double seconds, Instant moment) {
        assertThat(new UnixTime(seconds).instant()).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 1795215861.1713142, -0.25, 1e16, -3.1e16, 4.9e-324})
    void aMomentGivesTheNumberBackAsFarAsNanosecondsTell(double seconds) {
        UnixTime time = new UnixTime(seconds);

        assertThat(UnixTime.of(time.instant()).instant()).isEqualTo(time.instant());
        assertThat(time.seconds()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e17, -1e17})
    void whatIsNoMomentIsRefused(double seconds) {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnixTime(seconds));
    }

    @Test
    void aLengthOfTimeIsTheOneOfTheNumber() {
        assertThat(new Seconds(-0.25).duration()).isEqualTo(Duration.ofMillis(-250));
        assertThat(Seconds.of(Duration.ofMillis(1500))).isEqualTo(new Seconds(1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Seconds(Double.NaN));
    }
}
