package io.labwire.cli.katcp;

import io.labwire.core.Bytes;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageFormat;
import io.labwire.katcp.wire.MessageKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What a device may say and no sensible one does, in bytes that a seed determines. */
public final class AnyBytes {

    private static final List<String> ODD = List.of(
            "nan",
            "inf",
            "-inf",
            "1e300",
            "-3e16",
            "31556889864403200",
            "1e400000000",
            "-1",
            "0",
            "1",
            "true",
            "\\",
            "\"",
            "'",
            " ",
            "",
            "{}",
            "#",
            ": ",
            ",",
            "\n",
            "\r",
            "\t",
            "\0",
            "\u001b[2J",
            "\u001b]0;x\u0007",
            "\u007f",
            "\u009b2J",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u2028",
            "\u202e",
            "\u200b",
            "\ufeff",
            "e\u0301",
            "\ud83d\udd2d",
            "\udb40\udc41",
            "psu",
            "a b",
            "10.0.0.1:7147",
            "[::1",
            "nominal",
            "error");

    private final Random random;

    /** The same seed, the same bytes. */
    public AnyBytes(long seed) {
        this.random = new Random(seed);
    }

    /** A choice of one of several. */
    public String oneOf(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** A text: some odd ones in a row, or a single one very often. */
    public String text() {
        if (random.nextInt(40) == 0) {
            return odd().repeat(random.nextInt(2_000));
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(odd());
        }
        return text.toString();
    }

    /** Bytes: those of a text, or any. */
    public Bytes bytes() {
        if (random.nextInt(4) > 0) {
            return Bytes.utf8(text());
        }
        byte[] any = new byte[random.nextInt(100)];
        random.nextBytes(any);
        return Bytes.of(any);
    }

    /** Arguments as they stand on the wire, each with a blank before it, in ISO 8859-1. */
    public static String onTheWire(Bytes... arguments) {
        Message message = new Message(MessageKind.INFORM, "x", Message.NO_ID, List.of(arguments));
        String line = new String(MessageFormat.format(message), StandardCharsets.ISO_8859_1);
        return line.substring("#x".length(), line.length() - 1);
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
