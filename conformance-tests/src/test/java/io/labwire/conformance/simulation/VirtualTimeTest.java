package io.labwire.conformance.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VirtualTimeTest {

    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final List<String> happened = new ArrayList<>();

    @Test
    void whatIsAskedForHappensInTheOrderOfTimeAndThenOfAsking() {
        time.after(Duration.ofSeconds(2), () -> happened.add("third"));
        time.after(Duration.ofSeconds(1), () -> happened.add("first"));
        time.after(Duration.ofSeconds(1), () -> happened.add("second"));

        time.run(10);

        assertThat(happened).containsExactly("first", "second", "third");
        assertThat(time.now()).isEqualTo(Instant.EPOCH.plusSeconds(2));
    }

    @Test
    void whatNeverComesToRestIsReported() {
        assertThatThrownBy(() -> {
                    askForEver();
                    time.run(100);
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("still not quiet after 100 events");
    }

    @Test
    void thePastCannotBeAskedFor() {
        assertThatThrownBy(() -> time.at(Instant.EPOCH.minusNanos(1), () -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void askForEver() {
        time.after(Duration.ofSeconds(1), this::askForEver);
    }
}
