package io.labwire.cli.katcp.console;

import io.labwire.cli.console.Console;
import io.labwire.cli.katcp.link.Outage;
import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.inspect.DeviceOffer;
import io.labwire.katcp.inspect.InspectingClient;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;

/** Reads lines from a person at a terminal, with completion and history, until the end is wanted. */
final class Dialogue {

    private final KatcpClient client;
    private final InspectingClient device;
    private final Terminal terminal;
    private final LineReader reader;
    private final ScreenShow show;
    private final Talk talk;

    /** Keeps what is typed in a file, if there is one. */
    Dialogue(Console console, KatcpClient client, Terminal terminal, Optional<Path> history) {
        this.client = client;
        this.device = InspectingClient.of(client);
        this.terminal = terminal;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("labwire")
                .parser(new DefaultParser().eofOnUnclosedQuote(false).eofOnEscapedNewLine(false))
                .completer(new Suggestions(device::offer))
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.HISTORY_TIMESTAMPED, false)
                .build();
        history.ifPresent(file -> reader.setVariable(LineReader.HISTORY_FILE, file));
        this.show = new ScreenShow(console, reader);
        this.talk = new Talk(client, show);
    }

    /** Talks to the device; connects by itself, now and again. */
    void run() {
        client.onInform(talk::hear);
        client.onState(new Outage(this::outage));
        device.onOffer(this::known);
        Thread here = Thread.currentThread();
        // While a reply is awaited; a line that is being read has its own way with Ctrl-C.
        terminal.handle(Terminal.Signal.INT, signal -> here.interrupt());
        client.start();
        try {
            while (handled()) {
                // Goes on.
            }
        } catch (EndOfFileException end) {
            // Ctrl-D.
        } finally {
            device.close();
            show.close();
        }
    }

    /** Reads one line and does what it says; false if it says that this is the end. */
    private boolean handled() {
        try {
            Typed typed = Typed.read(reader.readLine(client.device() + "> "));
            if (typed instanceof Typed.Exit) {
                return false;
            } else if (typed instanceof Typed.Help) {
                show.remark(ConsoleHelp.of(device.offer()));
            } else if (typed instanceof Typed.Ask ask) {
                talk.ask(ask.request());
            }
        } catch (IllegalArgumentException e) {
            show.fault(String.valueOf(e.getMessage()));
        } catch (UserInterruptException e) {
            // The line is forgotten.
        } catch (InterruptedException e) {
            // The request is given up, and shown as such.
        }
        return true;
    }

    /** By the thread that reads from the network, which must not wait for a terminal. */
    private void outage(String reason) {
        client.callBack(() -> show.remark("-- not connected: " + reason + "; trying again"));
    }

    private void known(DeviceOffer offer) {
        String protocol = offer.protocol().map(flags -> "KATCP " + flags).orElse("an unknown protocol");
        show.remark("-- connected: " + protocol + ", " + offer.requests().size() + " requests, "
                + offer.sensors().size() + " sensors; help tells more");
    }
}
