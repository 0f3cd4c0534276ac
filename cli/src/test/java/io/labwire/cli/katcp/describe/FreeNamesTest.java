package io.labwire.cli.katcp.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FreeNamesTest {

    @Test
    void nameThatIsTakenGetsTheNextNumberThatIsFree() {
        FreeNames names = new FreeNames("_");
        assertThat(Stream.of("A", "A_3", "A", "a", "B", "A", "A_3").map(names::take))
                .containsExactly("A", "A_3", "A_2", "a_4", "B", "A_5", "A_3_2");
    }

    @Test
    @Timeout(30)
    void oneNameMayBeWantedVeryOften() {
        FreeNames names = new FreeNames("");
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 200_000; i++) {
            taken.add(names.take("Options"));
        }
        assertThat(taken).hasSize(200_000);
    }
}
