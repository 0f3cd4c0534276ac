package io.labwire.cli.katcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.cli.katcp.text.HostAndPort;
import io.labwire.cli.katcp.text.Seconds;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallWordsTest {

    private static final HostAndPort HERE = new HostAndPort("127.0.0.1", 7147);

    @Test
    void wordsAfterTheNameAreArgumentsWhateverTheyLookLike() {
        CallWords words = CallWords.of(List.of("127.0.0.1:7147", "echo", "--help", "-x", "--", "", "@file", "call"));

        assertThat(words.address()).isEqualTo(HERE);
        assertThat(words.name()).isEqualTo("echo");
        assertThat(words.arguments()).containsExactly("--help", "-x", "--", "", "@file", "call");
        assertThat(words.timeout()).isEmpty();
    }

    @Test
    void timeoutIsRecognisedAsTheLastTwoWords() {
        CallWords words = CallWords.of(List.of("127.0.0.1:7147", "slow-add", "1", "2", "--timeout", "0.25"));

        assertThat(words.arguments()).containsExactly("1", "2");
        assertThat(words.timeout()).contains(Duration.ofMillis(250));
    }

    @Test
    void timeoutAnywhereElseAfterTheNameIsAnArgument() {
        assertThat(CallWords.of(List.of("127.0.0.1:7147", "echo", "--timeout", "1", "x")))
                .isEqualTo(new CallWords(HERE, "echo", List.of("--timeout", "1", "x"), java.util.Optional.empty()));
        assertThat(CallWords.of(List.of("127.0.0.1:7147", "echo", "--timeout")).arguments())
                .containsExactly("--timeout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "nan", "x", "", "86401", "infinity"})
    void timeoutThatIsNoTimeIsAnError(String text) {
        assertThatThrownBy(() -> Seconds.parse("--timeout", text))
                .hasMessage("--timeout '" + text + "' is not a number of seconds above 0 and up to 86400");
    }

    @ParameterizedTest
    @CsvSource({"localhost:1,localhost,1", "[::1]:65535,::1,65535", "10.0.0.7:7147,10.0.0.7,7147"})
    void addressIsHostAndPort(String text, String host, int port) {
        HostAndPort address = HostAndPort.parse(text);

        assertThat(address).isEqualTo(new HostAndPort(host, port));
        assertThat(address).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "localhost:",
                ":7147",
                "::1:7147",
                "[::1]",
                "[]:1",
                "a:b",
                "a:0",
                "a:65536",
                "a:-1"
            })
    void anythingElseIsNoAddress(String text) {
        assertThatThrownBy(() -> HostAndPort.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65536, 99999})
    void portOfADeviceIsOneThatThereIs(int port) {
        assertThatThrownBy(() -> HostAndPort.parse("127.0.0.1:" + port))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("port " + port + " is not between 1 and 65535");
    }
}
