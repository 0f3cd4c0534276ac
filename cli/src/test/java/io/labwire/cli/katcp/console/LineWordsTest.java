package io.labwire.cli.katcp.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.cli.katcp.text.ArgumentText;
import io.labwire.core.Bytes;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineWordsTest {

    private static String words(String line) {
        return LineWords.of(line).stream().map(ArgumentText::of).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "add 1.5 2;add|1.5|2",
                "`  add   1 `;add|1",
                "echo 'a b' \"c d\";echo|\"a b\"|\"c d\"",
                "echo '' \"\";echo|\"\"|\"\"",
                "echo a\\ b;echo|\"a b\"",
                "echo 'it'\\''s';echo|\"it's\"",
                "echo 'a\\n' \"a\\n\";echo|\"a\\\\n\"|\"a\\n\"",
                "echo \"\\x41\\xff\\0\\e\\r\\t\\\"\\\\\";echo|\"A\\xff\\x00\\x1b\\r\\t\\\"\\\\\"",
                "echo é🔭;echo|é🔭",
                "echo a\"b c\"d;echo|\"ab cd\"",
            })
    void quotesAreThoseOfAShell(String line, String words) {
        assertThat(words(line)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "echo 'a;the ' in column 6 is not closed",
                "echo \"a\\\";the \" in column 6 is not closed",
                "echo a\\;the backslash at the end stands before nothing",
                "echo \"\\q\";the backslash in column 7 is none of",
                "echo \"\\xg0\";the backslash in column 7 is none of",
                "echo \"\\x4;the backslash in column 7 is none of",
            })
    void mistakeIsSaidWithItsPlace(String line, String message) {
        assertThatThrownBy(() -> LineWords.of(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void anyBytesReadBackAsTheyAreShown() {
        Random random = new Random(4);
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = new byte[random.nextInt(8)];
            random.nextBytes(bytes);
            assertThat(LineWords.of(ArgumentText.of(bytes)))
                    .as(Arrays.toString(bytes))
                    .containsExactly(Bytes.of(bytes));
        }
    }
}
