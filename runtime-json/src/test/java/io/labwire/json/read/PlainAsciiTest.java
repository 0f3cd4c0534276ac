package io.labwire.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainAsciiTest {

    @Test
    void oneByteAnywhereTells() {
        for (int length = 1; length < 41; length++) {
            for (int at = 0; at < length; at++) {
                for (int value = 0; value < 256; value++) {
                    byte[] bytes = new byte[length];
                    Arrays.fill(bytes, (byte) ']');
                    bytes[at] = (byte) value;
                    int plain = PlainAscii.length(bytes);
                    if (value < 128 && value != '\\') {
                        assertThat(plain).isEqualTo(length);
                    } else {
                        assertThat(plain).isBetween(Math.max(0, at - 15), at);
                    }
                    assertThat(PlainAscii.end(bytes, plain)).isEqualTo(value < 128 ? length : at);
                }
            }
        }
    }
}
