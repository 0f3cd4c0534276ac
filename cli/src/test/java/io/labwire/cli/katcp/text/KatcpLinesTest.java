package io.labwire.cli.katcp.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.console.Console;
import io.labwire.core.Bytes;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KatcpLinesTest {

    private static String printed(boolean terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        Console console =
                new Console(stream, stream, Path.of(""), false, InputStream.nullInputStream(), false, () -> terminal);
        List<Bytes> bytes = Arrays.stream(arguments)
                .map(each -> Bytes.of(each.getBytes(StandardCharsets.ISO_8859_1)))
                .toList();
        KatcpLines.print(console, new Message(MessageKind.REPLY, "x", 1, bytes));
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void programIsGivenEveryByte() {
        assertThat(printed(false, "ok", "\u009b2J \u001b\u0007", "")).isEqualTo("!x[1] ok \u009b2J\\_\\e\u0007 \\@\n");
    }

    @Test
    void terminalIsGivenNothingThatItObeys() {
        assertThat(printed(true, "ok", "\u009b2J \u001b\u0007", "\u00e2\u0080\u00ae", ""))
                .isEqualTo("!x[1] ok \\x9b2J\\_\\e\\x07 \\xe2\\x80\\xae \\@\n");
        assertThat(printed(true, "ok", "a b\\")).isEqualTo("!x[1] ok a\\_b\\\\\n");
    }
}
