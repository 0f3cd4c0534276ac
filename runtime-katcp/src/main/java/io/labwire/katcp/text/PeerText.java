package io.labwire.katcp.text;

import io.labwire.core.Bytes;
import io.labwire.katcp.wire.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a peer has said, as it may stand in the host's log: one line of characters that can be seen, so that nobody writes
 * lines of others there or commands the terminal, and not so much that the log grows with the message.
 */
public final class PeerText {

    /** The most characters shown of a text, unless more are asked for. */
    public static final int LONGEST = 256;

    private static final String CUT = "...";

    private PeerText() {}

    /**
     * A text that may have been the peer's.
     *
     * @param text any text
     * @return enough of it to recognise it
     */
    public static String of(@Nullable String text) {
        return of(String.valueOf(text), LONGEST);
    }

    /**
     * An argument.
     *
     * @param text any bytes
     * @return enough of it to recognise it
     */
    public static String of(Bytes text) {
        return of(text, LONGEST);
    }

    /**
     * An argument.
     *
     * @param text any bytes; what is not UTF-8 is shown as U+FFFD
     * @param longest the most characters that are shown
     * @return so much of it
     */
    public static String of(Bytes text, int longest) {
        int most = longest * 4; // bytes of a character
        String shown = of(new String(first(text, most).toArray(), StandardCharsets.UTF_8), longest);
        return text.length() > most && !shown.endsWith(CUT) ? shown + CUT : shown;
    }

    /**
     * A message.
     *
     * @param message any message
     * @return enough of its line to recognise it
     */
    public static String of(Message message) {
        String name = message.name();
        List<Bytes> some = new ArrayList<>();
        int left = LONGEST - name.length();
        for (Bytes argument : message.arguments()) {
            if (left <= 0) {
                break;
            }
            some.add(first(argument, left));
            left -= argument.length() + 1;
        }
        String known = name.substring(0, Math.min(name.length(), LONGEST));
        String shown = of(new Message(message.kind(), known, message.id(), some).toString());
        return left < 0 && !shown.endsWith(CUT) ? shown + CUT : shown;
    }

    private static Bytes first(Bytes all, int most) {
        if (all.length() <= most) {
            return all;
        }
        byte[] some = new byte[most];
        for (int i = 0; i < most; i++) {
            some[i] = all.byteAt(i);
        }
        return Bytes.of(some);
    }

    private static String of(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length() && at < longest) {
            int each = text.codePointAt(at);
            if (isSeen(each)) {
                shown.appendCodePoint(each);
            } else {
                shown.append(String.format(Locale.ROOT, each <= 0xFF ? "\\x%02x" : "\\u%04x", each));
            }
            at += Character.charCount(each);
        }
        return at < text.length() ? shown + CUT : shown.toString();
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
