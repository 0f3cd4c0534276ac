package io.labwire.cli;

import io.labwire.cli.console.Console;

/** The process. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and exits with its code.
     *
     * @param words the command and its arguments
     */
    public static void main(String[] words) {
        System.exit(Labwire.run(Console.ofThisProcess(), words));
    }
}
