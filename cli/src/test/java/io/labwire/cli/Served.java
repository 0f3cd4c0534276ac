package io.labwire.cli;

import io.labwire.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The example device, served by the command in this process on a port of its own, until it is closed. */
public final class Served implements AutoCloseable {

    private static final String PREFIX = "listening on ";

    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> code = new CompletableFuture<>();

    /** Starts it, with words after {@code katcp serve}. */
    public Served(String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "katcp";
        words[1] = "serve";
        System.arraycopy(options, 0, words, 2, options.length);
        Console console = new Console(
                new PrintStream(new FirstLine(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Path.of("").toAbsolutePath(),
                false);
        Thread thread = new Thread(() -> code.complete(Labwire.run(console, words)), "labwire katcp serve");
        thread.setDaemon(true);
        thread.start();
    }

    /** Where it listens, as it says itself. */
    public String address() {
        String line = address.orTimeout(20, TimeUnit.SECONDS).join();
        if (!line.startsWith(PREFIX)) {
            throw new AssertionError("not what serve prints: " + line);
        }
        return line.substring(PREFIX.length());
    }

    /** The port it listens on. */
    public int port() {
        return Integer.parseInt(address().substring(address().lastIndexOf(':') + 1));
    }

    /** How the command ended, once it has. */
    public int code() {
        return code.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** What it has written to its error stream. */
    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Halts it, if it still runs, and waits for its end. */
    @Override
    public void close() {
        if (!code.isDone()) {
            Run.of("katcp", "call", address(), "halt");
        }
        code();
    }

    /** Hands the first line to whoever waits for it. */
    private final class FirstLine extends OutputStream {

        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public void write(int each) {
            if (each == '\n') {
                address.complete(line.toString(StandardCharsets.UTF_8));
            } else {
                line.write(each);
            }
        }
    }
}
