package io.labwire.cli.katcp.text;

import io.labwire.cli.console.Console;
import io.labwire.cli.console.ShownText;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes messages as lines of KATCP: byte for byte where a program or a file takes them; what a terminal would obey is shown
 * there as {@code \x1b}, which no device would understand.
 */
public final class KatcpLines {

    private KatcpLines() {}

    /**
     * Writes a message and the end of its line.
     *
     * @param console where to
     * @param message the message
     */
    public static void print(Console console, Message message) {
        byte[] line = MessageFormat.format(message);
        byte[] body = Arrays.copyOf(line, line.length - 1);
        byte[] shown = ShownText.of(body).getBytes(StandardCharsets.UTF_8);
        boolean asItIs = Arrays.equals(shown, body) || !console.terminal().getAsBoolean();
        console.out().writeBytes(asItIs ? body : shown);
        console.out().write('\n');
        console.out().flush();
    }
}
