package io.labwire.cli.trainer.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;

/** Lines that a person types, with completion and history; what is told meanwhile stands above the line. */
public final class AtTerminal implements Typing, AutoCloseable {

    private final Terminal terminal;
    private final LineReader reader;
    private final String prompt;
    private boolean closed;

    /**
     * Takes the terminal.
     *
     * @param prompt what stands before the line
     * @param words the first words that can be completed
     * @throws IOException if the terminal cannot be used
     */
    public AtTerminal(String prompt, List<String> words) throws IOException {
        this.prompt = prompt;
        this.terminal =
                TerminalBuilder.builder().encoding(StandardCharsets.UTF_8).build();
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("labwire")
                .completer(new StringsCompleter(words))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    @Override
    public Optional<String> next() {
        while (true) {
            try {
                return Optional.of(reader.readLine(prompt));
            } catch (UserInterruptException forgotten) {
                // The line is forgotten, and the next one is read.
            } catch (EndOfFileException end) {
                return Optional.empty();
            }
        }
    }

    /**
     * Shows a line above the one that is being typed.
     *
     * @param text the line
     */
    public synchronized void show(String text) {
        if (!closed) {
            reader.printAbove(AttributedString.fromAnsi(text));
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
        }
        terminal.close();
    }
}
