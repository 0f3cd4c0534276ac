package io.labwire.katcp.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.katcp.wire.Message;
import org.junit.jupiter.api.Test;

class PeerTextTest {

    @Test
    void whatCanBeSeenStaysAsItIs() {
        assertThat(PeerText.of("a \\ é 日本 \uD83D\uDE00")).isEqualTo("a \\ é 日本 \uD83D\uDE00");
    }

    @Test
    void whatCannotBeSeenIsEscapedAndEscapedOnce() {
        String hostile = "a\n\r\t\u001b[31m\u007f\u0085\u009b\u2028\u202e\uD800";
        String shown = "a\\x0a\\x0d\\x09\\x1b[31m\\x7f\\x85\\x9b\\u2028\\u202e\\ud800";
        assertThat(PeerText.of(hostile)).isEqualTo(shown);
        assertThat(PeerText.of(shown)).isEqualTo(shown);
        assertThat(PeerText.of(Bytes.utf8("\u001b"))).isEqualTo("\\x1b");
        assertThat(PeerText.of(Message.inform("a", "\u009b \u001b"))).isEqualTo("#a \\x9b\\_\\e");
    }

    @Test
    void whatIsLongIsCut() {
        assertThat(PeerText.of("x".repeat(256))).isEqualTo("x".repeat(256));
        assertThat(PeerText.of("x".repeat(257))).isEqualTo("x".repeat(256) + "...");
        assertThat(PeerText.of(Bytes.utf8("x".repeat(5000)), 300)).isEqualTo("x".repeat(300) + "...");
        assertThat(PeerText.of(Bytes.utf8("é".repeat(256)))).isEqualTo("é".repeat(256));
        assertThat(PeerText.of(Message.inform("n".repeat(5000), "x"))).isEqualTo("#" + "n".repeat(255) + "...");
        assertThat(PeerText.of(Message.inform("n", "a", "é".repeat(5000), "b")))
                .hasSizeLessThan(300)
                .endsWith("...");
        assertThat(PeerText.of(Message.inform("n", "a", "b").withId(7))).isEqualTo("#n[7] a b");
    }
}
