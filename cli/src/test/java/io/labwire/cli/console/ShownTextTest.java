package io.labwire.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ShownTextTest {

    @Test
    void whatCanBeSeenStandsAsItIs() {
        assertThat(ShownText.of("a b \\ \" \u00e9 \ud83d\udd2d")).isEqualTo("a b \\ \" \u00e9 \ud83d\udd2d");
    }

    @Test
    void whatATerminalWouldObeyIsShown() {
        assertThat(ShownText.of("\u001b[2J\n\r\t\u0007\u007f")).isEqualTo("\\x1b[2J\\n\\r\\t\\x07\\x7f");
        // The same as ESC [ in one character; and what turns the direction of what follows.
        assertThat(ShownText.of("\u009b2J \u202e \u2066")).isEqualTo("\\xc2\\x9b2J \\xe2\\x80\\xae \\xe2\\x81\\xa6");
        assertThat(ShownText.of(new byte[] {'a', (byte) 0x9b, '2', 'J', (byte) 0xc3}))
                .isEqualTo("a\\x9b2J\\xc3");
        assertThat(ShownText.of("\u00e9".getBytes(StandardCharsets.UTF_8))).isEqualTo("\u00e9");
    }

    @Test
    void linesStayLines() {
        assertThat(ShownText.lines("a\u001b\nb\r\n\nc\u202e")).isEqualTo("a\\x1b\nb\n\nc\\xe2\\x80\\xae");
    }
}
