package io.labwire.json.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NearestSecondsTest {

    private static void same(long seconds, int nanos) {
        assertThat(NearestSeconds.of(seconds, nanos))
                .isEqualTo(BigDecimal.valueOf(seconds)
                        .add(BigDecimal.valueOf(nanos, 9))
                        .doubleValue());
    }

    @Property
    void theNumberIsTheNearestOne(
            @ForAll long any, @ForAll @IntRange(max = 63) int shift, @ForAll @IntRange(max = 999_999_999) int nanos) {
        same(any >> shift, nanos);
        same(any >>> shift, nanos);
    }

    @Example
    void whatLiesInTheMiddleGoesToTheEvenNumber() {
        for (int bits = 45; bits < 53; bits++) {
            int halves = 54 - bits; // as many bits as a half of the last one has behind the point
            long first = 1L << (bits - 1);
            for (long seconds = first - 1; seconds <= first + 2; seconds++) {
                for (long odd = 1; odd < 1L << halves; odd += 2) {
                    same(seconds, (int) ((odd * 1_000_000_000L) >> halves));
                }
            }
        }
    }

    @Example
    void theEdgesOfTheQuickWayAreRightToo() {
        for (int bits : new int[] {18, 19, 20, 21, 51, 52, 53, 54}) {
            for (long seconds = (1L << bits) - 2; seconds <= (1L << bits) + 2; seconds++) {
                for (int nanos : new int[] {0, 1, 499_999_999, 500_000_000, 999_999_999}) {
                    same(seconds, nanos);
                    same(-seconds, nanos);
                }
            }
        }
    }
}
