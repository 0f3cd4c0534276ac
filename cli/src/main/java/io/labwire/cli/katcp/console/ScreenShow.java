package io.labwire.cli.katcp.console;

import io.labwire.cli.console.Colour;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ShownText;
import io.labwire.cli.katcp.text.MessageText;
import io.labwire.katcp.client.Answer;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.util.List;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;

/** Shows messages above the line that is being typed, coloured by what they are. */
final class ScreenShow implements Show, AutoCloseable {

    private final Console console;
    private final LineReader reader;
    private boolean closed;

    ScreenShow(Console console, LineReader reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public void answer(Message message) {
        above(painted(message, colour(message)));
    }

    @Override
    public void unasked(Message inform) {
        above(painted(inform, Colour.MAGENTA));
    }

    @Override
    public void remark(String text) {
        above(console.paint(ShownText.lines(text), Colour.DIM));
    }

    @Override
    public void fault(String text) {
        above(console.paint(ShownText.of(text), Colour.RED));
    }

    private synchronized void above(String text) {
        if (!closed) {
            reader.printAbove(AttributedString.fromAnsi(text));
        }
    }

    /** Shows nothing more: the terminal belongs to others from now on. */
    @Override
    public synchronized void close() {
        closed = true;
    }

    private String painted(Message message, Colour colour) {
        return console.paint(MessageText.head(message), colour) + MessageText.tail(message);
    }

    private static Colour colour(Message message) {
        if (message.kind() != MessageKind.REPLY) {
            return Colour.CYAN;
        }
        return new Answer(message, List.of()).ok() ? Colour.GREEN : Colour.RED;
    }
}
