package io.labwire.cli.katcp.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.source.VisibleText;
import io.labwire.core.Bytes;
import io.labwire.katcp.wire.LineReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "psu.voltage|psu.voltage",
                "1.5|1.5",
                "/^a.*$/|/^a.*$/",
                "é🔭|é🔭",
                "``|\"\"",
                "a b|\"a b\"",
                "say \"no\"|\"say \\\"no\\\"\"",
                "it's|\"it's\"",
                "a\\b|\"a\\\\b\"",
            })
    void plainStandsAsItIsAndTheRestIsQuoted(String argument, String readable) {
        assertThat(ArgumentText.of(Bytes.utf8(argument))).isEqualTo(readable);
    }

    @Test
    void whatATerminalWouldNotShowIsSpelt() {
        assertThat(ArgumentText.of(Bytes.utf8("a\nb\r\t\u001b[31m\0\u007f")))
                .isEqualTo("\"a\\nb\\r\\t\\x1b[31m\\x00\\x7f\"");
        assertThat(ArgumentText.of(Bytes.utf8("a\u202eb\u00a0"))).isEqualTo("\"a\\xe2\\x80\\xaeb\\xc2\\xa0\"");
    }

    @Test
    void bytesThatAreNoTextAreSpeltAndTheTextAroundThemStays() {
        byte[] bytes = "é?é".getBytes(StandardCharsets.UTF_8);
        bytes[2] = (byte) 0xFF;
        assertThat(ArgumentText.of(bytes)).isEqualTo("\"é\\xffé\"");
        assertThat(ArgumentText.of(new byte[] {(byte) 0xE2, (byte) 0x82})).isEqualTo("\"\\xe2\\x82\"");
    }

    /** A device may say anything, as long as a line may be; each of its characters costs little. */
    @Test
    @Timeout(30)
    void noiseAsLongAsALineMayBeIsReadable() {
        byte[] noise = new byte[LineReader.DEFAULT_LIMIT];
        new Random(4).nextBytes(noise);
        String readable = ArgumentText.of(noise);

        assertThat(readable).hasSizeLessThanOrEqualTo(4 * noise.length + 2);
        assertThat(readable.codePoints().allMatch(VisibleText::isVisible)).isTrue();
    }
}
