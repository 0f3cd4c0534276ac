package io.labwire.cli.katcp.proxy;

import io.labwire.cli.console.Colour;
import io.labwire.cli.console.Console;
import io.labwire.cli.katcp.text.ArgumentText;
import io.labwire.cli.katcp.text.MessageText;
import io.labwire.core.Bytes;
import io.labwire.katcp.wire.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes what happens in lines for people: time, connection, direction, message. */
final class TextTranscript implements Consumer<Happening> {

    /** Of an argument, so many bytes are shown, unless all is to be. */
    static final int MOST_BYTES = 200;

    /** Of a message, so many arguments are shown, unless all are to be. */
    static final int MOST_ARGUMENTS = 50;

    private final Console console;
    private final DateTimeFormatter time;
    private final boolean whole;

    TextTranscript(Console console, ZoneId zone, boolean whole) {
        this.console = console;
        this.time = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(zone);
        this.whole = whole;
    }

    @Override
    public void accept(Happening happening) {
        if (happening instanceof Happening.Listening at) {
            console.out().println("listening on " + at.address() + ", passing on to " + at.device());
        } else if (happening instanceof Happening.Opened it) {
            about(it.time(), it.connection(), "opened by " + it.client());
        } else if (happening instanceof Happening.Refused it) {
            about(it.time(), it.connection(), console.paint("refused: " + it.reason(), Colour.RED));
        } else if (happening instanceof Happening.Passed it) {
            line(it.time(), it.connection(), it.direction(), readable(it.message()));
        } else if (happening instanceof Happening.Malformed it) {
            line(it.time(), it.connection(), it.direction(), console.paint(malformed(it), Colour.RED));
        } else if (happening instanceof Happening.Unfinished it) {
            String text = "ENDED within a line of " + it.length() + " bytes so far, from byte " + it.lineOffset()
                    + " on: " + excerpt(it.excerpt(), it.length());
            line(it.time(), it.connection(), it.direction(), console.paint(text, Colour.RED));
        } else if (happening instanceof Happening.Undecoded it) {
            String text = "NOT SHOWN: " + it.length() + " bytes from byte " + it.offset() + " on, " + it.reason();
            line(it.time(), it.connection(), it.direction(), console.paint(text, Colour.YELLOW));
        } else if (happening instanceof Happening.Closed it) {
            about(
                    it.time(),
                    it.connection(),
                    it.reason() + "; " + it.toDevice() + " bytes to the device, " + it.toClient() + " to the client");
        } else if (happening instanceof Happening.Untold it) {
            console.out().println(it.count() + " connections opened or closed meanwhile were not shown");
        }
    }

    private void line(Instant at, long connection, Direction direction, String text) {
        print(at, connection, console.paint(direction.arrow(), direction.colour()), text);
    }

    private void about(Instant at, long connection, String text) {
        print(at, connection, "--", console.paint(text, Colour.DIM));
    }

    private void print(Instant at, long connection, String direction, String text) {
        String when = console.paint(time.format(at), Colour.DIM);
        console.out().println(when + String.format(Locale.ROOT, " %4d ", connection) + direction + " " + text);
    }

    private String readable(Message message) {
        StringBuilder text = new StringBuilder();
        text.append(console.paint(MessageText.head(message), Colour.BOLD));
        List<Bytes> arguments = message.arguments();
        int shown = whole ? arguments.size() : Math.min(arguments.size(), MOST_ARGUMENTS);
        arguments.subList(0, shown).forEach(argument -> text.append(' ').append(readable(argument)));
        if (shown < arguments.size()) {
            text.append(" ... and ").append(arguments.size() - shown).append(" more arguments");
        }
        return text.toString();
    }

    private String readable(Bytes argument) {
        if (whole || argument.length() <= MOST_BYTES) {
            return ArgumentText.of(argument);
        }
        return ArgumentText.of(Arrays.copyOf(argument.toArray(), MOST_BYTES)) + "...(" + argument.length() + " bytes)";
    }

    private static String malformed(Happening.Malformed it) {
        return "MALFORMED at byte " + it.offset() + ": " + it.error().text() + " of "
                + excerpt(it.excerpt(), it.error().column());
    }

    /** What is known of a line of which so much matters. */
    private static String excerpt(Bytes start, long length) {
        return ArgumentText.printable(start.toArray()) + (start.length() < length ? "..." : "");
    }
}
