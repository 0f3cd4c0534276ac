package io.labwire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WholeTextTest {

    @Property
    void anyNumberIsWrittenAsJavaDoes(@ForAll long value, @ForAll @IntRange(max = 63) int shift) {
        assertWritten(value);
        assertWritten(value >> shift);
    }

    @Test
    void eachNumberOfDigitsBeginsAndEndsWhereItShould() {
        assertWritten(0);
        assertWritten(Long.MAX_VALUE);
        assertWritten(Long.MIN_VALUE);
        assertWritten(Long.MIN_VALUE + 1);
        long power = 1;
        for (int digits = 1; digits <= 18; digits++) {
            power *= 10;
            for (long value : new long[] {power - 1, power, power + 1}) {
                assertWritten(value);
                assertWritten(-value);
            }
        }
        for (long value = -1100; value <= 1100; value++) {
            assertWritten(value);
        }
    }

    /** To the byte, and no byte before or behind it. */
    private static void assertWritten(long value) {
        String text = Long.toString(value);
        byte[] target = new byte[text.length() + 2];
        Arrays.fill(target, (byte) '#');
        assertThat(WholeText.write(value, target, 1)).isEqualTo(1 + text.length());
        assertThat(new String(target, StandardCharsets.US_ASCII)).isEqualTo("#" + text + "#");
        assertThat(text.length()).isLessThanOrEqualTo(WholeText.MAX_LENGTH);
    }
}
