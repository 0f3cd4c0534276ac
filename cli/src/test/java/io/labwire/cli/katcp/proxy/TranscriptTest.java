package io.labwire.cli.katcp.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    private final Console console = new Console(printed, printed, Path.of(""), false);

    @Test
    void whatIsNotShownIsSaidWithThePlaceAndTheReason() {
        Happening gap = new Happening.Undecoded(Instant.EPOCH, 7, Direction.TO_CLIENT, 12, 30, "no memory");
        new TextTranscript(console, ZoneOffset.UTC, false).accept(gap);
        new JsonTranscript(console).accept(gap);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                        00:00:00.000    7 <- NOT SHOWN: 30 bytes from byte 12 on, no memory
                        {"time":"1970-01-01T00:00:00Z","event":"undecoded","connection":7,"direction":"to-client",\
                        "offset":12,"bytes":30,"reason":"no memory"}
                        """);
    }
}
