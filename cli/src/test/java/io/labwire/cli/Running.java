package io.labwire.cli;

import io.labwire.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** A command that runs on in this process, in a thread of its own, until it is interrupted. */
public final class Running implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;
    private static final int TYPED_AHEAD = 1 << 16;

    private final Lines out = new Lines();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> code = new CompletableFuture<>();
    private final Thread thread;
    private final PipedOutputStream typed = new PipedOutputStream();

    /** Starts it, with the words after {@code labwire}. */
    public Running(String... words) {
        PipedInputStream in = new PipedInputStream(TYPED_AHEAD);
        try {
            in.connect(typed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Path.of("").toAbsolutePath(),
                false,
                in,
                false,
                () -> false);
        thread = new Thread(() -> code.complete(Labwire.run(console, words)), "labwire " + String.join(" ", words));
        thread.setDaemon(true);
        thread.start();
    }

    /** Types a line. */
    public void type(String line) {
        try {
            typed.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            typed.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types no more. */
    public void endInput() {
        try {
            typed.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line of its output that is as wanted, once it is there. */
    public String line(Predicate<String> wanted) {
        return out.await(wanted);
    }

    /** All whole lines of its output so far. */
    public List<String> lines() {
        return out.soFar();
    }

    /** What it has written to its error stream. */
    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** How it ended, once it has. */
    public int code() {
        return code.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Whether it runs no more. */
    public boolean hasEnded() {
        return code.isDone();
    }

    /** Interrupts it and waits for its end. */
    public int interrupt() {
        thread.interrupt();
        return code();
    }

    @Override
    public void close() {
        interrupt();
    }

    /** Takes bytes, gives lines. */
    private static final class Lines extends OutputStream {

        private final List<String> lines = new ArrayList<>();
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public synchronized void write(int each) {
            if (each == '\n') {
                lines.add(line.toString(StandardCharsets.UTF_8));
                line.reset();
                notifyAll();
            } else if (each != '\r') {
                line.write(each);
            }
        }

        synchronized List<String> soFar() {
            return List.copyOf(lines);
        }

        synchronized String await(Predicate<String> wanted) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            int seen = 0;
            try {
                while (true) {
                    for (; seen < lines.size(); seen++) {
                        if (wanted.test(lines.get(seen))) {
                            return lines.get(seen);
                        }
                    }
                    long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                    if (millis <= 0) {
                        throw new AssertionError(new TimeoutException("no such line among " + lines));
                    }
                    wait(millis);
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
