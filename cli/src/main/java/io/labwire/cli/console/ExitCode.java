package io.labwire.cli.console;

/** How a command ends. Each command's help says which of these it uses, and for what. */
public final class ExitCode {

    /** What was asked for was done. */
    public static final int OK = 0;

    /** It was done, and the answer is no: faults in a schema, a reply other than ok. */
    public static final int REFUSED = 1;

    /** It could not be done: wrong usage, a file that cannot be read, no connection, no answer in time. */
    public static final int FAILED = 2;

    private ExitCode() {}
}
