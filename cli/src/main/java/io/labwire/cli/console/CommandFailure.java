package io.labwire.cli.console;

import java.io.Serial;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Ends a command with {@link ExitCode#FAILED} and one line on the error stream. */
public final class CommandFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * A failure whose reason needs no more than a line.
     *
     * @param message that line, for the user
     */
    public CommandFailure(String message) {
        super(message);
    }

    private CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * A failure because the command was not given what it needs.
     *
     * @param message one line for the user
     * @return the failure, which also points to the help
     */
    public static CommandFailure wrongUsage(String message) {
        return new CommandFailure(message + " (--help shows how it is used)");
    }

    /**
     * A failure because something below failed.
     *
     * @param what what could not be done, in a few words
     * @param cause why; what lies at its bottom is told
     * @return the failure
     */
    public static CommandFailure because(String what, Throwable cause) {
        return new CommandFailure(what + ": " + reason(deepest(cause)), cause);
    }

    private static Throwable deepest(Throwable thrown) {
        Throwable deepest = thrown;
        for (Throwable next = thrown; next != null; next = next.getCause()) {
            deepest = next;
        }
        return deepest;
    }

    /** The message, but for exceptions whose message is only the name of what they are about. */
    private static String reason(Throwable bottom) {
        if (bottom instanceof UnknownHostException || bottom instanceof UnresolvedAddressException) {
            return "unknown host";
        }
        if (bottom instanceof NotDirectoryException file) {
            return file.getFile() + " is not a folder";
        }
        if (bottom instanceof FileSystemException file && file.getReason() == null) {
            return file.getFile() + ", " + words(bottom.getClass().getSimpleName());
        }
        return bottom.getMessage() == null ? bottom.getClass().getSimpleName() : bottom.getMessage();
    }

    /** {@code NoSuchFileException} as "no such file". */
    private static String words(String exception) {
        return exception
                .replace("Exception", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
