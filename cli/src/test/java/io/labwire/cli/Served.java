package io.labwire.cli;

/** The example device, served by the command in this process on a port of its own, until it is closed. */
public final class Served implements AutoCloseable {

    private static final String PREFIX = "listening on ";

    private final Running serve;

    /** Starts it, with words after {@code katcp serve}. */
    public Served(String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "katcp";
        words[1] = "serve";
        System.arraycopy(options, 0, words, 2, options.length);
        serve = new Running(words);
    }

    /** Where it listens, as it says itself. */
    public String address() {
        String line = serve.line(any -> true);
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
        return serve.code();
    }

    /** What it has written to its error stream. */
    public String err() {
        return serve.err();
    }

    /** Halts it, if it still runs, and waits for its end. */
    @Override
    public void close() {
        if (!serve.hasEnded()) {
            Run.of("katcp", "call", address(), "halt");
        }
        code();
    }
}
