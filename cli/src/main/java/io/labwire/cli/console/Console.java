package io.labwire.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;

/**
 * Where a command writes and where it works.
 *
 * @param out for what was asked for, in UTF-8
 * @param err for what is said about it, in UTF-8
 * @param folder the folder that relative paths start from
 * @param coloured whether {@code out} is a terminal that shows colours
 * @param in what is typed or piped into the command
 * @param interactive whether a person types at a terminal and reads there, one that can move its cursor
 * @param terminal whether {@code out} is a terminal of any kind; may take a while to find out
 */
public record Console(
        PrintStream out,
        PrintStream err,
        Path folder,
        boolean coloured,
        InputStream in,
        boolean interactive,
        BooleanSupplier terminal) {

    /** Checks that all parts are there. */
    public Console {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(terminal, "terminal");
    }

    /**
     * A console that nobody types at.
     *
     * @param out for what was asked for, in UTF-8
     * @param err for what is said about it, in UTF-8
     * @param folder the folder that relative paths start from
     * @param coloured whether {@code out} is a terminal that shows colours
     */
    public Console(PrintStream out, PrintStream err, Path folder, boolean coloured) {
        this(out, err, folder, coloured, InputStream.nullInputStream(), false, () -> coloured);
    }

    /**
     * The console of this process.
     *
     * <p>It is coloured if the output is a terminal, and not a dumb one, and {@code NO_COLOR} is not set.
     *
     * @return its standard streams and its working folder
     */
    public static Console ofThisProcess() {
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        return new Console(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                CommandLine.Help.Ansi.AUTO.enabled() && !dumb,
                System.in,
                isTerminal() && !dumb,
                new OutputTerminal(Console::isTerminal));
    }

    @SuppressWarnings("SystemConsoleNull") // Before Java 22, that is; see below.
    private static boolean isTerminal() {
        Object terminal = System.console();
        if (terminal == null) {
            return false;
        }
        try {
            // From Java 22 on there may be a console that is no terminal, and a method to ask it.
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(terminal);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /**
     * The file that a user means.
     *
     * @param path relative to this console's folder, or absolute
     * @return the same path where that is the folder of this process too, so that messages call it as the user did
     */
    public Path resolve(Path path) {
        return folder.equals(Path.of("").toAbsolutePath()) ? path : folder.resolve(path);
    }

    /**
     * Text in a colour, where colours are shown.
     *
     * @param text the text
     * @param colour its colour
     * @return the text, between the terminal's codes if this console is coloured
     */
    public String paint(String text, Colour colour) {
        return coloured ? colour.code() + text + Colour.RESET : text;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
