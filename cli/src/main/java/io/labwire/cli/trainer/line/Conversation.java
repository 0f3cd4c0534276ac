package io.labwire.cli.trainer.line;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Does what lines say, one after the other, until one says that this is the end, or there are no more. An empty line does
 * the last one again. What a line makes wrong is told, and the next one is done.
 */
public final class Conversation {

    private static final Set<String> END = Set.of("q", "quit");

    private final Typing typing;
    private final Report report;
    private final String help;

    /** Does what a line says. */
    public interface Doing {

        /**
         * Does it, and tells so.
         *
         * @param words the line
         * @throws IllegalArgumentException if the line makes no sense; its message says why, in one line
         * @throws InterruptedException if the thread is interrupted meanwhile
         */
        void line(Words words) throws InterruptedException;
    }

    /**
     * A conversation.
     *
     * @param typing where lines come from
     * @param report where it is told what became of them
     * @param help what {@code ?} tells
     */
    public Conversation(Typing typing, Report report, String help) {
        this.typing = typing;
        this.report = report;
        this.help = help;
    }

    /**
     * Goes on until the end.
     *
     * @param doing does what a line says, unless every conversation knows it
     * @throws IOException if lines cannot be read
     * @throws InterruptedException if the thread is interrupted
     */
    public void run(Doing doing) throws IOException, InterruptedException {
        Optional<String> last = Optional.empty();
        for (Optional<String> typed = next(); typed.isPresent(); typed = next()) {
            Optional<String> line = typed.get().isBlank() ? last : typed;
            if (line.isEmpty()) {
                continue;
            }
            Words words = Words.of(line.get());
            if (END.contains(words.first()) && words.rest().isEmpty()) {
                return;
            }
            attempt(doing, words);
            last = line;
        }
    }

    private void attempt(Doing doing, Words words) throws InterruptedException {
        try {
            if (words.first().equals("?")) {
                report.help(help);
                report.ok();
            } else {
                doing.line(words);
            }
        } catch (IllegalArgumentException e) {
            report.error(String.valueOf(e.getMessage()));
        }
    }

    private Optional<String> next() throws IOException {
        while (true) {
            try {
                return typing.next();
            } catch (IllegalArgumentException e) {
                report.error(String.valueOf(e.getMessage()));
            }
        }
    }
}
