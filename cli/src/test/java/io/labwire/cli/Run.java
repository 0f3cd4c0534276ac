package io.labwire.cli;

import io.labwire.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One command, run in this process with its streams captured.
 *
 * @param code how it ended
 * @param out what it wrote to its output
 * @param err what it wrote to its error stream
 */
public record Run(int code, String out, String err) {

    /** Runs a command in a folder. */
    public static Run in(Path folder, List<String> words) {
        return in(folder, InputStream.nullInputStream(), words);
    }

    /** Runs a command that is given a text as its input. */
    public static Run typing(String input, String... words) {
        return typing(input.getBytes(StandardCharsets.UTF_8), words);
    }

    /** Runs a command that is given bytes as its input. */
    public static Run typing(byte[] input, String... words) {
        return in(Path.of(""), new ByteArrayInputStream(input), List.of(words));
    }

    private static Run in(Path folder, InputStream input, List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder.toAbsolutePath(),
                false,
                input,
                false,
                () -> false);
        int code = runAsPackaged(console, words);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static int runAsPackaged(Console console, List<String> words) {
        Thread here = Thread.currentThread();
        ClassLoader usual = here.getContextClassLoader();
        here.setContextClassLoader(PackedRuntimes.LOADER);
        try {
            return Labwire.run(console, words.toArray(String[]::new));
        } finally {
            here.setContextClassLoader(usual);
        }
    }

    /** Runs a command in this process's folder. */
    public static Run of(String... words) {
        return in(Path.of(""), List.of(words));
    }
}
