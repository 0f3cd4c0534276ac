package io.labwire.cli.trainer.line;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import java.io.IOException;
import java.util.List;

/** Lines in and out: of a person at a terminal, or of a program. */
public final class Session {

    /** What is done in a session. */
    public interface Work {

        /**
         * Does it.
         *
         * @param typing where lines come from
         * @param report where it is told what happens
         * @return the exit code
         * @throws IOException if lines cannot be read
         * @throws InterruptedException if the thread is interrupted
         */
        int run(Typing typing, Report report) throws IOException, InterruptedException;
    }

    private Session() {}

    /**
     * Runs a session.
     *
     * @param console where lines come in and go out
     * @param json whether lines go out as JSON, for programs
     * @param prompt what stands before the line that a person types
     * @param words the words that are completed for a person
     * @param work what is done
     * @return the exit code
     * @throws InterruptedException if the thread is interrupted
     */
    public static int run(Console console, boolean json, String prompt, List<String> words, Work work)
            throws InterruptedException {
        try {
            if (json) {
                return work.run(new Piped(console), new JsonReport(console));
            }
            if (!console.interactive()) {
                return work.run(
                        new Piped(console),
                        new TextReport(console, line -> console.out().println(line)));
            }
            try (AtTerminal terminal = new AtTerminal(prompt, words)) {
                return work.run(terminal, new TextReport(console, terminal::show));
            }
        } catch (IOException e) {
            throw CommandFailure.because("cannot read what is typed", e);
        }
    }
}
