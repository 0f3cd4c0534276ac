package io.labwire.codegen.model.resolving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KEYS = List.of("doc", "type", "arguments", "optional", "repeat");

    @ParameterizedTest
    @CsvSource({"argumnets, arguments", "Type, type", "docs, doc", "tpye, type", "OPTIONAL, optional", "repat, repeat"})
    void aSlipOfTheFingerFindsWhatWasMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"documentation, doc", "arg, arguments", "Repeatedly, repeat"})
    void whatIsShortForAnotherFindsIt(String typed, String meant) {
        assertThat(Nearest.to(typed, KEYS)).contains(meant);
    }

    @Test
    void whatIsNothingLikeAnyKeyFindsNone() {
        assertThat(Nearest.to("frequency", KEYS)).isEmpty();
        assertThat(Nearest.to("x", KEYS)).isEmpty();
        assertThat(Nearest.to("op", KEYS)).isEmpty();
        assertThat(Nearest.to("LW0", List.of("LW0207"))).isEmpty();
        assertThat(Nearest.to("a".repeat(100_000), KEYS)).isEmpty();
    }
}
